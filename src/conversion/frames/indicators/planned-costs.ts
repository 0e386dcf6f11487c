import { isMoney } from '../../money.ts';
import type { Frame } from './frame.ts';

/** "The estimated cost is 300 billion VND, of which the province bears 90 billion": what is still to be spent measures nothing, nor do its parts. */
export function isPlannedCost(
  { sentence: { letters, spans }, story: { reading, context } }: Frame,
  at: number,
): boolean {
  if (!isMoney(spans[at + 1])) return false;
  const from = spans[letters.lastIndexOf(';', at) + 1]?.start;
  return context.language.pack.plannedCosts.test(reading.text.slice(from, spans[at]?.start).toLowerCase());
}
