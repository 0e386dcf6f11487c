import { flatOf } from '../grammar/flat.ts';
import type { Fact, Quote } from './facts.ts';
import { countBelow } from './sorted.ts';

/** Tells whether a stretch of the text shares words with any evidence of some facts, in time of the logarithm of their number. */
export function overlapping(facts: readonly Fact[]): (quote: Quote) => boolean {
  const taken = flatOf(facts, ({ evidence }) => evidence).sort((a, b) => a.start - b.start);
  const reach: number[] = [];
  for (const { end } of taken) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return ({ start, end }) => {
    const before = countBelow(taken, end, (each) => each.start);
    return before > 0 && (reach[before - 1] as number) > start;
  };
}
