import { flatOf } from '../../../grammar/flat.ts';
import { matchesOf } from '../../../grammar/matches.ts';
import type { ObservationFact } from '../../facts.ts';
import { unitOf } from './figure-units.ts';
import { type Frame, observed } from './frame.ts';
import { nameOf } from './measure-names.ts';

/** "has not reached the target of 90 % (only 76.5 %)", "missed the target set (83.3 % against 90 %)": the value stands behind what says that it is missed. */
const MISSED =
  /!f*(?:[TALOyf]|K(?=#))*(?:(?<target>#)(?:U|(?=[,(:])))?(?:[fAOyRMSx_zYm]|k(?=[,(])){0,5}(?:,[_bt]{1,2}(?=[:(]))?(?<mark>[,(:&])(?<words>[_fbK+=V8&]{0,4})(?<value>#)U?(?:(?<against>[_f]{0,2}[</][_f]{0,2}T?f?)(?<set>#)U?)?/g;
/** What says that a figure is the value, where the target stands before it. */
const REACHED = /[+K=]/;

/** Values that stand behind a missed target, with that target where its figure is stated. */
export function missedValues(frame: Frame): ObservationFact[] {
  const { letters } = frame.sentence;
  if (!letters.includes('!')) return [];
  return flatOf(matchesOf(letters, MISSED), (match) => missedValue(frame, match));
}

function missedValue(frame: Frame, { index, 0: words, groups }: RegExpExecArray): ObservationFact[] {
  const { spans } = frame.sentence;
  const figures = [...words.matchAll(/#/g)].map((figure) => index + figure.index);
  const [first = 0, second = first, third] = figures;
  const at = groups?.target === undefined ? first : second;
  const set = groups?.set === undefined ? (groups?.target === undefined ? undefined : first) : (third ?? second);
  // Without the target's figure the value is read as any other is, and takes the words for its status.
  if (set === undefined || (groups?.set === undefined && !REACHED.test(groups?.words ?? ''))) return [];
  const mention = frame.mentions.findLast(({ to }) => to < index);
  const unit = unitOf(frame, at)?.unit ?? mention?.unit;
  const [value, target] = [Number(spans[at]?.value), Number(spans[set]?.value)];
  if (!unit || !Number.isFinite(value) || !Number.isFinite(target)) return [];
  return [
    observed(
      frame,
      { from: mention?.from ?? index, to: index + words.length - 1 },
      {
        indicator: mention?.indicator ?? { name: nameOf(frame, at, at) },
        value,
        unit,
        target,
        status: 'missed',
        rule: 'missed-value',
      },
    ),
  ];
}
