import type { Actor } from '../actor.ts';
import { type Scene, subjectOf } from '../story.ts';
import type { Before, OpenType } from './before.ts';
import { behindHeading } from './headings.ts';
import { doingTasks } from './opening-ahead.ts';
import { setsTargets } from './opening-bodies.ts';
import { documentAtHead } from './opening-headed.ts';
import { isUndergone } from './opening-things.ts';
import type { Opening } from './openings.ts';
import { periodOver } from './periods-over.ts';
import { BEFORE_WILL, betweenWill, doerBefore, othersOwn } from './planned-doers.ts';
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
  open === 'Directive' && (subject?.ref || isAnybodyIn(subject)) && spans[cue]?.value === ANSWERS
    ? { kind: 'need', rule: 'need-list', cue, items, continues: true }
    : undefined;

/** "Chairmen of the People's Committees …": whoever holds the office. */
const isAnybodyIn = (subject: Actor | undefined): boolean =>
  subject !== undefined && !subject.name && !subject.pronoun && subject.offices.length > 0;

/** "In the coming time the sector carries out the campaign; strives to …": before what it strives for besides. */
const STRIVES_BEHIND = /;[t&b,_]{0,2}$/;

/** ORGANISATION will ITEMS: what a body or a document sets out to do, in a later clause where the first has nobody who does it. */
export function plans(scene: Scene, { open, ahead }: Pick<Before, 'open' | 'ahead'>): Opening | undefined {
  const { letters } = scene.sentence;
  const cue = letters.indexOf('w', EXPECTED.exec(letters)?.[0].length ?? 0);
  const targets = setsTargets(scene);
  // "has set targets for 2026: the rate will reach 95 %": what will be reached stands in the list.
  if (targets && (cue < 0 || targets.items <= cue)) return targets;
  if (cue < 0) return doingTasks(scene, ahead);
  const doing = STRIVES_BEHIND.test(letters.slice(0, cue)) ? doingTasks(scene, ahead) : undefined;
  const first = doing ?? plannedAt(scene, cue, open);
  if (first || subjectOf(scene, cue)) return first;
  const clause = letters.indexOf(';', cue);
  const next = clause < 0 ? -1 : letters.indexOf('w', clause);
  return next < 0 ? undefined : plannedAt(scene, next, undefined);
}

/** What a cue of planning opens. */
function plannedAt(scene: Scene, cue: number, open: OpenType): Opening | undefined {
  const { letters } = scene.sentence;
  if (isHoped(scene, cue) || isTargetOf(letters, cue) || isTopic(scene, cue) || isDenied(scene, cue)) return undefined;
  const subject = doerBefore(scene, cue);
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
    ? { kind: 'plan', rule: 'plan-list', cue, items: clauseUndergone(scene, cue) ?? items, continues: true, ...dated }
    : undefined;
}

/** "In the hills, mobile teams will also be deployed": what becomes of a thing is told with the thing, from the head of its clause. */
function clauseUndergone({ sentence: { letters, spans } }: Scene, cue: number): number | undefined {
  const done = spans[cue + (/^[tb]{0,2}/.exec(letters.slice(cue + 1))?.[0].length ?? 0) + 1];
  if (!done || !isUndergone(done)) return undefined;
  const clause = Math.max(letters.lastIndexOf(';', cue), letters.lastIndexOf(',', cue)) + 1;
  return clause + (/^["-]?t?/.exec(letters.slice(clause))?.[0].length ?? 0);
}

/** "the target of the Resolution is …", "đã có Kế hoạch số 9/KH-UBND": a document's target is a noun, a numbered plan a document; nobody sets it here. */
const isTargetOf = (letters: string, cue: number): boolean => /^(?:fL|[Sx]?M)/.test(letters.slice(cue + 1, cue + 3));

/** "bàn về mục tiêu, nhiệm vụ": what something is about is a noun. */
const isTopic = ({ sentence: { spans } }: Scene, cue: number): boolean =>
  spans[cue]?.value === 'intends' && spans[cue - 1]?.value === 'about';

/** "do not want to become": what somebody does not set out to do. */
const isDenied = ({ sentence: { spans } }: Scene, cue: number): boolean => spans[cue - 1]?.value === 'not';

/** "hopes that the hospital will invest", "is expected to", "tin ông sẽ góp sức": a hope plans nothing; nor does "will contribute to quality". */
export const isHoped = ({ sentence: { letters, spans } }: Scene, cue: number): boolean =>
  spans.slice(0, cue).some(({ value }) => value === 'hopes' || value === 'trusts') ||
  (spans.slice(cue, cue + 2).some(({ value }) => value === 'contributes') &&
    !/^w?V?[_f]{0,3}K?#/.test(letters.slice(cue)));
