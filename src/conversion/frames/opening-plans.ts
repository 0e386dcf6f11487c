import { type Actor, isDocument } from '../actor.ts';
import { type Scene, subjectOf } from '../story.ts';
import { behindHeading } from './headings.ts';
import { setsTargets } from './opening-bodies.ts';
import { documentAtHead } from './opening-headed.ts';
import type { Opening, OpenType } from './openings.ts';
import { periodOver } from './periods-over.ts';
import { toldPlan } from './told-plans.ts';

/** Whom a clause begins with that ends in a colon: "Carrying out the Resolution, the sector sets several targets:". */
const SETS_OUT = /^P?OP?[b8]{0,2}[VwA_](?:[^,]*T|[^,]{0,4},_?T)/;

/** "The plan sets out five groups of tasks:" announces the list that follows. */
export function announces(scene: Scene): Opening | undefined {
  const { letters } = scene.sentence;
  if (!letters.endsWith(':')) return undefined;
  const actor =
    scene.actors.findLast(
      ({ ref, from }) => ref && /,f*$/.test(letters.slice(0, from)) && SETS_OUT.test(letters.slice(from)),
    ) ??
    scene.actors[0] ??
    documentAtHead(scene.sentence);
  if (/[kgs]/.test(letters) || !/[TVw#]|Y:$/.test(letters)) return undefined;
  if (!actor || !(actor.ref || /^[fC]?L/.test(letters))) return undefined;
  const list = { cue: letters.length - 1, items: letters.length, continues: false, listing: true };
  const over = periodOver(scene, { before: actor.from, from: actor.to, to: letters.length });
  return { kind: 'plan', rule: 'announced-list', subject: actor, ...list, ...over };
}

/** "Expected in the middle of April, the Department will …": who plans it stands behind when. */
const EXPECTED = /^w[^w;:.NRI]*,f*(?=(?:P?OP?|[ZP])[b_8]?w)/;

/** The value of "chịu trách nhiệm". */
const ANSWERS = 'answers';

/** "The department is to be answerable for …": behind asks in the paragraph who is answerable is told to do it. */
const toldToAnswer = (
  { sentence: { spans } }: Scene,
  { subject, cue, items }: { readonly subject: Actor | undefined; readonly cue: number; readonly items: number },
  open: OpenType,
): Opening | undefined =>
  open === 'Directive' && subject?.ref && spans[cue]?.value === ANSWERS
    ? { kind: 'need', rule: 'need-list', cue, items, continues: true }
    : undefined;

/** ORGANISATION will ITEMS: what a body or a document sets out to do. */
export function plans(scene: Scene, open: OpenType): Opening | undefined {
  const { letters } = scene.sentence;
  const cue = letters.indexOf('w', EXPECTED.exec(letters)?.[0].length ?? 0);
  if (cue < 0) return setsTargets(scene) ?? doingTasks(scene);
  if (isHoped(scene, cue) || isTargetOf(letters, cue)) return undefined;
  const subject = subjectOf(scene, cue);
  const items = behindHeading(letters, cue + 1) ?? cue + 1 + (/^[mn,:]*/.exec(letters.slice(cue + 1))?.[0].length ?? 0);
  if (items >= letters.length - 1) return undefined;
  const others = toldToAnswer(scene, { subject, cue, items }, open) ?? othersOwn(scene, subject, cue);
  if (others) return others;
  const dated = periodOver(scene, { before: cue, from: cue, to: items });
  if (subject?.ref && BEFORE_WILL.test(betweenWill(letters, subject, cue)))
    return (
      toldPlan(scene, subject, { cue, items }) ?? {
        kind: 'plan',
        rule: 'plan-list',
        subject,
        cue,
        items,
        continues: false,
        ...dated,
      }
    );
  return !subject && open === 'PlannedAction' && !/[LMj]/.test(letters.slice(0, cue))
    ? { kind: 'plan', rule: 'plan-list', cue, items, continues: true, ...dated }
    : undefined;
}

/** What will be done by somebody else than the subject, also where nobody who acts is the subject: "All proposals will be compiled by the delegation". */
function othersOwn(scene: Scene, subject: Actor | undefined, cue: number): Opening | undefined {
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
const BEFORE_WILL = /^(?:,?[_f]{0,2}U?D,?)?(?!.*,.*j)[fZP2K_bjtY,z&CTqV8]{0,12}$|^,[_b]{1,2}y[^,]{1,8},$/;

/** What stands between whoever plans and "will"; whose document it is goes with the document. */
const betweenWill = (letters: string, subject: Actor, cue: number): string => {
  const between = letters.slice(subject.to + 1, cue);
  return isDocument(subject) ? between.replace(OWNER, '').replace(APPROVAL, '') : between;
};
const OWNER = /^(?:[Sx]?#)?(?:f{0,2}P?OP?)?/;
/** ", approved by the province in Decision No. 6," */
const APPROVAL = /^,?[_b9=]{0,2}(?:P?OP?)?[qV_][_b]?(?:yf*P?OP?)?[f@]{1,2}L[xS]?M,?/;

/** "In the coming time, the sector carries out the following tasks: …": behind a word for what comes next, nothing done yet. */
const DOES_TASKS = /^["-]?t,?f*(?=O|Z)[^,;:."8skg]{1,14}T[_bf]{0,3}:t?,?(?=.)/;

/** The value of "in the coming time". */
const AHEAD = 'ahead';
/** "In the coming time, the sector continues to expand …": what comes next is what a body does then. */
const DOES_AHEAD = /^["-]?t,?f*(?:P?OP?|Z)_?b{0,2}(?=V(?!.*[8skg]))/;

function doingTasks({ sentence: { letters, spans }, actors }: Scene): Opening | undefined {
  const match = DOES_TASKS.exec(letters) ?? (spans[0]?.value === AHEAD ? DOES_AHEAD.exec(letters) : null);
  const subject = match ? actors.find((actor) => actor.ref !== undefined && actor.to < match[0].length) : undefined;
  if (!match || !subject || isDocument(subject)) return undefined;
  const items = match[0].length;
  return { kind: 'plan', rule: 'plan-list', subject, cue: items - 1, items, continues: false };
}

/** "the target of the Resolution is …", "đã có Kế hoạch số 9/KH-UBND": a document's target is a noun, a numbered plan a document; nobody sets it here. */
const isTargetOf = (letters: string, cue: number): boolean => /^(?:fL|[Sx]?M)/.test(letters.slice(cue + 1, cue + 3));

/** "hopes that the hospital will invest", "tin ông sẽ góp sức": a hope plans nothing. */
export const isHoped = ({ sentence: { spans } }: Scene, cue: number): boolean =>
  spans.slice(0, cue).some(({ value }) => value === 'hopes' || value === 'trusts');
