import { type Actor, isDocument } from '../actor.ts';
import { type Scene, subjectOf } from '../story.ts';
import type { Opening } from './openings.ts';

/** "The event, co-hosted by the Ministry, aims to remind …": who holds it stands in an aside; an event plans nothing. */
const HELD_BY_ASIDE = /^["-]?f?[_lE],h[_b]?yf{0,2}P?O(?:[,&]{1,2}f{0,2}P?O)*,[b8]?$/;

/** Whoever plans; "at the province, 300 pupils will be vaccinated" only says where. */
export function doerBefore(scene: Scene, cue: number): Actor | undefined {
  const { letters, spans } = scene.sentence;
  const subject = HELD_BY_ASIDE.test(letters.slice(0, cue)) ? undefined : subjectOf(scene, cue);
  const isWhere = letters[subject?.from ?? 0] === 'P' && spans[(subject?.from ?? 0) - 1]?.value === 'at';
  return isWhere && letters[cue + 1] === '9' ? undefined : subject;
}

/** What will be done by somebody else than the subject, also where nobody who acts is the subject: "All proposals will be compiled by the delegation". */
export function othersOwn(scene: Scene, subject: Actor | undefined, cue: number): Opening | undefined {
  const { letters } = scene.sentence;
  if (!subject || subject.pronoun) return doneBy(scene, clauseOf(letters, cue), cue);
  return subject.ref && (doneBy(scene, subject.from, cue) ?? documentsOwn(letters, subject, cue));
}

/** "Under the Plan, health care will …": behind a document that does not act itself, the clause is its plan; who carries it out plans alone. */
function documentsOwn(letters: string, subject: Actor, cue: number): Opening | undefined {
  if (!isDocument(subject) || /^[b8_fjq]{0,3}$/.test(betweenWill(letters, subject, cue))) return undefined;
  const clause = letters.indexOf(',', subject.to);
  const carriesOut = /V[f_]{0,2}$/.test(letters.slice(0, subject.from));
  const isSo = STANDS.test(letters.slice(clause, cue));
  return clause > 0 && clause < cue && !carriesOut && !isSo
    ? { kind: 'plan', rule: 'plan-document', subject, cue: clause, items: clause + 1, continues: false }
    : undefined;
}

/** ", the way is open, and what remains is to act": how things stand is no plan. */
const STANDS = /[=8][^,]*,&/;

/** "An inspection team will be sent by the Ministry", "sẽ được Bộ Y tế cử": who does it stands behind the passive. */
const DONE_BY = /^(?:[V_9][^,;:.yw"]{0,8}yf*|b?9f*)(?=P?O|Đ)/u;

/** Where the clause begins that a span stands in. */
const clauseOf = (letters: string, at: number): number =>
  Math.max(letters.lastIndexOf(',', at), letters.lastIndexOf(';', at)) + 1;

/** What is done to the subject is the plan of the body that will do it. */
function doneBy({ sentence: { letters }, actors }: Scene, items: number, cue: number): Opening | undefined {
  const length = DONE_BY.exec(letters.slice(cue + 1))?.[0].length ?? 0;
  const subject = length > 0 ? actors.find(({ ref, from }) => ref && from === cue + 1 + length) : undefined;
  // "…, announced X": what stands behind a comma is told of it.
  const to = subject && letters[subject.to + 1] === ',' && items < cue ? { to: subject.to } : {};
  // "sẽ được Đoàn giám sát tổng hợp, báo cáo …": what the body does itself stands behind it.
  const own = subject && /^b?V,b?V/.test(letters.slice(subject.to + 1)) ? subject.to + 1 : items;
  return subject ? { kind: 'plan', rule: 'plan-list', subject, cue, items: own, continues: false, ...to } : undefined;
}

/** Between whoever plans and "will", also ", as required by Decision No. 5,". */
export const BEFORE_WILL = /^(?:,?[_f]{0,2}U?D,?)?(?!.*,.*j)[fZ3P2K_bjtY,z&CTqV8]{0,12}$|^,[_b]{1,2}y[^,]{1,8},$/;

/** What stands between whoever plans and "will"; whose document it is goes with the document. */
export const betweenWill = (letters: string, subject: Actor, cue: number): string => {
  const between = letters.slice(subject.to + 1, cue);
  return isDocument(subject) ? between.replace(OWNER, '').replace(APPROVAL, '') : between;
};
const OWNER = /^(?:[Sx]?#)?(?:f{0,2}P?OP?)?/;
/** ", approved by the province in Decision No. 6," */
const APPROVAL = /^,?[_b9=]{0,2}(?:P?OP?)?[qV_][_b]?(?:yf*P?OP?)?[f@]{1,2}L[xS]?M,?/;
