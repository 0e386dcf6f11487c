import { matchesOf } from '../../../grammar/matches.ts';
import type { ObservationFact } from '../../facts.ts';
import { between } from '../../reading.ts';
import { unitOf } from './figure-units.ts';
import { figureAt } from './figures.ts';
import { type Frame, observed } from './frame.ts';

/** A place's name, then how many of a total there are, in brackets. */
const PART = /(?<=[,;:&f_=])[PNC23][PNC23V]{0,2}\(#\)/g;
const LEAST_PARTS = 2;

/** "21 cases in Yen Binh (9), Tan Lap (6) and Ba Hang (4)": the parts of a total by place, which are no more than it together. */
export function bracketedCounts(frame: Frame): ObservationFact[] {
  const { sentence, story } = frame;
  const { letters, spans } = sentence;
  if (!letters.includes('(#)')) return [];
  const parts = matchesOf(letters, PART);
  const whole = parts[0] ? letters.lastIndexOf('#', parts[0].index) : -1;
  const unit = whole < 0 ? undefined : unitOf(frame, whole)?.unit;
  const total = unit === undefined ? undefined : figureAt(frame, whole)?.value;
  if (unit === undefined || total === undefined || parts.length < LEAST_PARTS) return [];
  const counts = parts.map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length - 1,
    value: Number(spans[index + length - 2]?.value),
  }));
  if (!(counts.reduce((sum, { value }) => sum + value, 0) <= total)) return [];
  return counts.map(({ from, to, value }) => {
    const place = between(sentence, from, to - 3);
    const indicator = { name: `${unit}, ${story.reading.text.slice(place.start, place.end)}` };
    return observed(frame, { from, to }, { indicator, value, unit, rule: 'measured-value' });
  });
}
