import type { Fact } from './fact-sheet.ts';
import type { Kind } from './kinds.ts';
import { overlap } from './span.ts';

/** A gold fact with the found fact that answers it. */
export interface Pair {
  readonly gold: Fact;
  readonly given: Fact;
  readonly strict: boolean;
}

/** What became of the facts of one kind in one article. */
export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly missed: readonly Fact[];
  readonly spurious: readonly Fact[];
}

interface Question {
  readonly kind: Kind;
  readonly gold: readonly Fact[];
  readonly given: readonly Fact[];
  readonly text: string;
}

/** Pairs gold with found facts one to one: first those that are wholly right, then those that were only found. */
export function pair({ kind, gold, given, text }: Question): Pairing {
  const pairs: Pair[] = [];
  const missed = new Set(gold);
  const spurious = new Set(given);
  const isFound = (one: Fact, other: Fact) => kind.found(one, other, text);
  const isRight = (one: Fact, other: Fact) => isFound(one, other) && kind.right(one, other);
  for (const suits of [isRight, isFound]) {
    for (const wanted of [...missed]) {
      const best = closest(
        text,
        wanted,
        [...spurious].filter((fact) => suits(wanted, fact)),
      );
      if (!best) continue;
      pairs.push({ gold: wanted, given: best, strict: kind.right(wanted, best) });
      missed.delete(wanted);
      spurious.delete(best);
    }
  }
  return { pairs, missed: [...missed], spurious: [...spurious] };
}

/** The candidate whose span overlaps most; of equals the first. */
function closest(text: string, wanted: Fact, candidates: readonly Fact[]): Fact | undefined {
  return candidates.toSorted((a, b) => overlap(text, wanted, b) - overlap(text, wanted, a))[0];
}
