import { isDocument } from '../actor.ts';
import type { Scene } from '../story.ts';
import type { Opening } from './openings.ts';
import { periodOver } from './periods-over.ts';

/** "In the coming time, the sector carries out the following tasks: …": behind a word for what comes next, nothing done yet. */
const DOES_TASKS = /^["-]?(?:t|u[^;:,8#skg]{1,9},),?f*(?=O|Z)[^,;:."8skg]{1,14}T[_bf]{0,3}:t?,?(?=.)/;

/** The values of "in the coming time", "the last six months of the year". */
const AHEAD: ReadonlySet<string> = new Set(['ahead', 'rest of the year']);
/**
 * "In the coming time, the sector continues to expand …", "According to the plan, in the last six months of 2025, the sector
 * completes …", "Regarding tasks for 2027, the centre …", "To reach this goal, the sector …": what comes next is what a body does then.
 */
const DOES_AHEAD =
  /^["-]?(?:4f?L,|u[^,;:8#]{1,9},)?(?:t(?:[_T](?:[_T&f]|,(?=[_T])){0,7}z?Y?)?|f{0,2}zf?Y?|f{0,2}Y|u[^,;8#]{1,9}),?f*(?:P?OP?|[Z1]|P(?=b))_?b{0,2}(?=[Vh+](?!.*[8skg]))/;
/** "With that in mind, the hospital keeps investing in … in 2027": whoever goes on with something, then when. */
const TASKS_AHEAD = /^["-]?f{0,2}zf?Y,f*(?=O|Z)[^,;:."8skg]{1,14}T[_bf]{0,3}:t?,?(?=.)/;
const GOES_ON = /^["-]?(?:[^;:,"8#skOPZ]{1,6},)?f*(?:P?OP?|Z|P(?=b))_?b{1,2}(?=[V+,](?!.*[8skgw]))/;
/** How far from its head a sentence may say that it looks ahead. */
const HEAD = 6;
const YEAR = /^\d{4}/;

/** Whether a sentence begins with what is still to come: words for it, a purpose, a year from the next on. */
const looksAhead = ({ spans, letters }: Scene['sentence'], year: number | undefined): boolean =>
  letters.startsWith('u') || isAheadIn(spans.slice(0, HEAD), year);

/** Whether one of the spans tells of a time that is still to come. */
const isAheadIn = (spans: Scene['sentence']['spans'], year: number | undefined): boolean =>
  spans.some(
    ({ type, value }) =>
      AHEAD.has(value) || (type === 'period' && year !== undefined && Number(YEAR.exec(value)?.[0] ?? 0) >= year),
  );

/** What a body does in a time that is still to come, up to that. */
const aheadIn = (sentence: Scene['sentence'], year: number | undefined): RegExpExecArray | null => {
  const { letters, spans } = sentence;
  const isAhead = isAheadIn(spans, year);
  return (
    (isAhead ? TASKS_AHEAD.exec(letters) : null) ??
    (looksAhead(sentence, year) ? DOES_AHEAD.exec(letters) : null) ??
    (isAhead ? GOES_ON.exec(letters) : null)
  );
};

/** What a body does in a time to come, or does as the following tasks. */
export function doingTasks({ sentence, actors }: Scene, year: number | undefined): Opening | undefined {
  const { letters } = sentence;
  const match = DOES_TASKS.exec(letters) ?? aheadIn(sentence, year);
  const subject = match ? actors.findLast((actor) => actor.ref !== undefined && actor.to < match[0].length) : undefined;
  if (!match || !subject || isDocument(subject)) return undefined;
  const items = match[0].length;
  const over = periodOver({ sentence, actors }, { before: subject.from, from: subject.from, to: items });
  return { kind: 'plan', rule: 'plan-list', subject, cue: items - 1, items, continues: false, ...over };
}
