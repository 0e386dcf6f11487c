import type { Run } from '../../../grammar/lists.ts';
import type { Quantity } from '../../facts.ts';
import type { Sentence } from '../../reading.ts';
import type { Story } from '../../story.ts';
import { comparatorAt, isLeft } from '../comparators.ts';
import { mentionsIn } from './mentions.ts';

/** Between an indicator and the figure that it is to reach: verbs, comparators and little words. */
const TO_REACH = /^[=+^*Vwmbf_KC:]{0,8}$/;
/** "18/1,000 live births": the figure before the stroke is the rate, if what stands behind is a round number of people. */
const RATE = /^([\d.]+)\/(?:1000|10000|100000)$/;

/** "the number of hospital beds per 10,000 people will reach 32.5": a figure without a unit has that of its indicator. */
export function quantityOfIndicator(story: Story, sentence: Sentence, { from, to }: Run): Quantity | undefined {
  const { letters, spans } = sentence;
  if (!letters.slice(from, to + 1).includes('#')) return undefined;
  const mention = mentionsIn(story, sentence).find((one) => one.from >= from && one.to < to && one.unit);
  const first = mention ? letters.indexOf('#', mention.to + 1) : -1;
  // "from the current 1.64 to at least 1.9": the first figure is what is left behind.
  const at = first >= 0 && isLeft(letters, first) ? letters.indexOf('#', first + 1) : first;
  if (!mention?.unit || at < 0 || at > to || !TO_REACH.test(letters.slice(mention.to + 1, first))) return undefined;
  const printed = spans[at]?.value ?? '';
  const value = Number(RATE.exec(printed)?.[1] ?? printed);
  if (!Number.isFinite(value)) return undefined;
  return { value, unit: mention.unit, comparator: comparatorAt(spans, letters, at) ?? '=' };
}
