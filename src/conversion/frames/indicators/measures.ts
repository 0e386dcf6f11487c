import { HGOV } from '../../../vocabulary/index.ts';
import type { Draft } from '../../draft.ts';
import type { ObservationFact } from '../../facts.ts';
import { againstOf } from './against.ts';
import { asideValue, currentValue } from './current-values.ts';
import { earlierYearAt, relativeYearAt } from './earlier-years.ts';
import { figureAt } from './figures.ts';
import { type Frame, observed, type Read } from './frame.ts';
import { nameOf } from './measure-names.ts';
import { isTargetFigure } from './measure-targets.ts';
import { measuredAt } from './measure-units.ts';
import { isOfOccasion, isPlanned } from './planned.ts';
import { isPlannedCost } from './planned-costs.ts';
import { ranksIn } from './ranks.ts';
import { sinceYearAt } from './since-years.ts';
import { type TargetBefore, targetsBefore } from './targets-before.ts';
import { isYearOfLater, yearAt } from './years.ts';

const TARGETS = `${HGOV}indicator-main-targets`;

/** The values that a sentence tells of, and the figures that would be values if they were not planned. */
export interface Measures {
  readonly values: readonly ObservationFact[];
  readonly planned: readonly ObservationFact[];
}

/** Each figure with a unit or counted noun that no other reading took. */
export function measures(frame: Frame): Measures {
  const { letters } = frame.sentence;
  const ahead = targetsBefore(frame);
  const ranks = ranksIn(frame);
  const targets = new Set([...[...ahead.values()].map(({ at }) => at), ...ranks.figures]);
  const values: ObservationFact[] = [...ranks.facts];
  const planned: ObservationFact[] = [];
  for (let at = letters.indexOf('#'); at >= 0; at = letters.indexOf('#', at + 1)) {
    if (targets.has(at)) continue;
    const fact = measureAt(frame, { at, ahead: ahead.get(at) }, targets);
    if (!fact) continue;
    const isValue = !isPlanned(frame, at) || ahead.has(at);
    const current = asideValue(frame, at, fact) ?? (isValue ? fact : currentValue(frame, at, fact));
    if (current) values.push(current);
    else planned.push(fact);
  }
  return { values, planned };
}

interface Place {
  readonly at: number;
  readonly ahead: TargetBefore | undefined;
}

function measureAt(frame: Frame, { at, ahead }: Place, targets: Set<number>): ObservationFact | undefined {
  const figure = isValue(frame, at) ? figureAt(frame, at) : undefined;
  const measured = figure && measuredAt(frame, figure, ahead?.unit);
  if (!measured) return undefined;
  const { mention, unit, to } = measured;
  const { letters, spans } = frame.sentence;
  if (
    unit === 'targets' &&
    figure.whole === undefined &&
    spans.some(({ type, value }) => type === 'number' && value.endsWith(`/${figure.value}`))
  )
    return undefined;
  const indicator =
    unit === 'targets'
      ? { iri: TARGETS }
      : (mention?.indicator ?? { name: nameOf(frame, at, to).replace(NAMELESS, unit) });
  const against = againstOf(frame, figure, { to, unit, indicator, ahead });
  for (const other of against.figures) targets.add(other);
  const read: Draft<Read> = {
    indicator,
    value: figure.value,
    unit,
    rule: figure.whole === undefined ? 'measured-value' : 'measured-share',
  };
  if (against.target !== undefined) read.target = against.target;
  if (against.status !== undefined) read.status = against.status;
  const year =
    sinceYearAt(frame, at) ??
    earlierYearAt(frame, at) ??
    relativeYearAt(frame, at) ??
    yearAt(frame.sentence, at, frame.now) ??
    (isYearOfLater(frame.sentence, at) ? frame.before : undefined);
  if (year !== undefined) read.year = year;
  return observed(
    frame,
    { from: mention?.from ?? ahead?.at ?? verbBefore(letters.slice(0, at), at), to: against.to },
    read,
  );
}

/** "18 a year earlier", "81 of them": what has no words of its own is called by what it counts. */
const NAMELESS = /^(?:[\d.,/]+|an?|in|on|of)$/;

/** "stunting among children under 5 was brought down to 24 %": whom it is of, before the verb of the value. */
const AGE_OF = /^#(?:[=+*8][=+*8_bm]{0,4}|,[_b]?)K?#U/;

/** "the rate of children with 2 doses reached 91.8 %", "trẻ tiêm đủ 2 mũi đạt 33,8%": a figure in an indicator's name. */
const isInName = (letters: string, at: number): boolean =>
  (letters[at - 1] === 'K' && AGE_OF.test(letters.slice(at, at + 10))) ||
  /^#[^#;,.:()=+^*!U&S]{1,6}\+K?#U/.test(letters.slice(at, at + 12)) ||
  (/S[^;,()=+^*:#]*$/.test(letters.slice(Math.max(0, at - 24), at)) &&
    /^#(?:U?[^;,()#=+^*!U]{1,14}[=+^*j]|U[=+^*]|[^;,()#=+^*!U]{0,14}!)f?K?#U/.test(letters.slice(at, at + 24)));

/** "exceeding the plan by 0.6 %", "vượt 0,6 % kế hoạch": how far above a target, which measures nothing itself. */
const isDifference = (letters: string, at: number): boolean =>
  /\^K?$/.test(letters.slice(Math.max(0, at - 3), at)) && /^#U[f_<]{0,3}[TL]/.test(letters.slice(at, at + 6));

/** "7-15 percent": a range is no value. */
const isRange = (letters: string, at: number): boolean =>
  letters.slice(at - 2, at + 1) === '#-#' || letters.slice(at, at + 3) === '#-#';

/** "Nine targets were written into the Plan": they are set, whatever becomes of them. */
const WRITTEN_DOWN = /^#T[=89]{1,2}[_V]{1,2}f{1,2}L/;

/** "Inspection Team No. 1908": a number that something has counts nothing. */
const NUMBERED = 'x';

/** A figure that is no prize, no target of another value, no count of targets missed. */
function isValue(frame: Frame, at: number): boolean {
  const { letters } = frame.sentence;
  const before = letters.slice(0, at);
  return (
    !isInName(letters, at) &&
    !isRange(letters, at) &&
    letters[at - 1] !== NUMBERED &&
    !isDifference(letters, at) &&
    !isPlannedCost(frame, at) &&
    !WRITTEN_DOWN.test(letters.slice(at, at + 9)) &&
    !isOfOccasion(frame, at) &&
    !isTargetFigure(frame, at) &&
    // "with 380 planned beds"
    (!/^#A[_O]/.test(letters.slice(at, at + 3)) || frame.sentence.spans[at]?.value.includes('/') === true) &&
    (!/!(?:[TfK]*|f?[_S]f?)$/.test(before) || isLacking(frame, at))
  );
}

/** "is short of 118 health workers", "còn thiếu 47 bác sĩ": who is missing is counted; a share is a target missed. */
const isLacking = ({ sentence: { letters, spans }, mentions }: Frame, at: number): boolean =>
  letters[at - 1] === '!' &&
  spans[at - 1]?.value === 'lack' &&
  /^#[_3OCbVĐ6]/u.test(letters.slice(at, at + 2)) &&
  !mentions.some(({ to }) => to < at);

/** A value's words begin with its verb and comparator: "reached over 85 %". */
const verbBefore = (before: string, at: number): number =>
  at - (/(?:[+V*=]f?)?(?:[bf]?K)?$/.exec(before)?.[0].length ?? 0);
