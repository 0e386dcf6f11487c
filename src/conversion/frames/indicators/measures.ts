import type { ObservationFact } from '../../facts.ts';
import { type Figure, figureAt } from './figures.ts';
import { type Frame, observed } from './frame.ts';
import { isTargetFigure, saidBehind, statusOf, targetBehind } from './measure-targets.ts';
import { type Measured, measuredAt, nameOf } from './measure-units.ts';
import { isOfOccasion, isPlanned } from './planned.ts';
import { yearAt } from './years.ts';

const TARGETS = 'https://w3id.org/hgov#indicator-main-targets';

/** The values that a sentence tells of, and the figures that would be values if they were not planned. */
export interface Measures {
  readonly values: readonly ObservationFact[];
  readonly planned: readonly ObservationFact[];
}

/** Each figure with a unit or counted noun that no other reading took. */
export function measures(frame: Frame): Measures {
  const { letters } = frame.sentence;
  const targets = new Set<number>();
  const values: ObservationFact[] = [];
  const planned: ObservationFact[] = [];
  for (let at = letters.indexOf('#'); at >= 0; at = letters.indexOf('#', at + 1)) {
    if (targets.has(at)) continue;
    const fact = measureAt(frame, at, targets);
    if (fact) (isPlanned(frame, at) ? planned : values).push(fact);
  }
  return { values, planned };
}

function measureAt(frame: Frame, at: number, targets: Set<number>): ObservationFact | undefined {
  const figure = isValue(frame, at) ? figureAt(frame, at) : undefined;
  const measured = figure && measuredAt(frame, figure);
  if (!measured) return undefined;
  const { mention, unit, to } = measured;
  const { letters } = frame.sentence;
  const indicator = unit === 'targets' ? { iri: TARGETS } : (mention?.indicator ?? { name: nameOf(frame, at, to) });
  const against = againstOf(frame, figure, { to, indicator });
  if (against?.at) targets.add(against.at);
  return observed(
    frame,
    { from: mention?.from ?? verbBefore(letters.slice(0, at), at), to: against?.to ?? to },
    {
      indicator,
      value: figure.value,
      unit,
      ...stated('target', against?.target),
      ...stated('status', against ? against.status : saidBehind(letters.slice(to + 1))),
      ...stated('year', yearAt(frame.sentence, at)),
      rule: figure.whole === undefined ? 'measured-value' : 'measured-share',
    },
  );
}

/** An attribute only where it has a value: absent is not the same as undefined. */
const stated = <Key extends string, Value>(key: Key, value: Value | undefined): { [Name in Key]?: Value } =>
  (value === undefined ? {} : { [key]: value }) as { [Name in Key]?: Value };

/** A figure that is no prize, no target of another value, no count of targets missed. */
function isValue(frame: Frame, at: number): boolean {
  const before = frame.sentence.letters.slice(0, at);
  return !isOfOccasion(frame, at) && !isTargetFigure(before) && !/!f*[TfK]*$/.test(before);
}

interface Against {
  readonly target: number;
  readonly to: number;
  /** Where the target's own figure stands, which measures nothing itself. */
  readonly at?: number;
  readonly status: ObservationFact['status'];
}

/** What a value is held against: the whole of a share ("138 out of 152"), else the target behind it. */
function againstOf(
  frame: Frame,
  { value, whole }: Figure,
  { to, indicator }: Pick<Measured, 'to'> & Pick<ObservationFact, 'indicator'>,
): Against | undefined {
  if (whole !== undefined) return { target: whole, to, status: value === whole ? 'met' : undefined };
  const behind = targetBehind(frame, to);
  return behind && { ...behind, status: statusOf({ value, target: behind.target, said: behind.said, indicator }) };
}

/** A value's words begin with its verb and comparator: "reached over 85 %". */
const verbBefore = (before: string, at: number): number =>
  at - (/(?:[+V*=]f?)?(?:[bf]?K)?$/.exec(before)?.[0].length ?? 0);
