import type { Fact } from './fact-sheet.ts';

/** A stretch of a text: start and end offset, end exclusive. */
export type Span = readonly [start: number, end: number];

/** Where a fact is stated: its offsets, or else the place of its quote. */
export function spanOf(text: string, fact: Fact): Span | undefined {
  const { start, end, quote } = fact;
  if (Number.isInteger(start) && Number.isInteger(end)) return [start ?? 0, end ?? 0];
  if (!quote) return undefined;
  let at = -1;
  for (let left = fact.occurrence ?? 1; left > 0; left--) at = text.indexOf(quote, at + 1);
  return at < 0 ? undefined : [at, at + quote.length];
}

/** The part that two facts' spans share of what they cover together, from 0 to 1. */
export function overlap(text: string, a: Fact, b: Fact): number {
  const [one, other] = [spanOf(text, a), spanOf(text, b)];
  if (!one || !other) return 0;
  const shared = Math.min(one[1], other[1]) - Math.max(one[0], other[0]);
  return shared <= 0 ? 0 : shared / (Math.max(one[1], other[1]) - Math.min(one[0], other[0]));
}
