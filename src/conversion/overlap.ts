import type { Fact, Quote } from './facts.ts';

/** Tells whether a stretch of the text shares words with any evidence of some facts, in time of the logarithm of their number. */
export function overlapping(facts: readonly Fact[]): (quote: Quote) => boolean {
  const taken = facts.flatMap(({ evidence }) => evidence).sort((a, b) => a.start - b.start);
  const reach: number[] = [];
  for (const { end } of taken) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return ({ start, end }) => {
    const before = countBelow(taken, end);
    return before > 0 && (reach[before - 1] as number) > start;
  };
}

/** How many of the stretches, sorted by their start, begin before an offset. */
function countBelow(sorted: readonly Quote[], offset: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Quote).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
