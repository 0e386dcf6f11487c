import { slugOf } from '../rdf/slug.ts';
import type { DocumentOfType } from './actor-refs.ts';
import type { DocumentFact } from './facts.ts';
import { countBelow } from './sorted.ts';

/** The documents of an article, and which of them a mention means. */
export interface Documents {
  /** In the order of the text. */
  readonly facts: readonly DocumentFact[];
  /** The key of the document that a number is printed of, in whatever spelling. */
  readonly keyOf: (key: string) => string | undefined;
  /** "The Resolution" is the last numbered one of that type before it, else the only one. */
  readonly meant: (mention: DocumentOfType) => DocumentFact | undefined;
}

/** What the spellings of a number or title share, which are one document's: `01-NQ/CP` and `01/NQ-CP`. */
export const identityOf = (key: string): string => slugOf(key);

/** Documents by key and by type. */
export function indexOf(facts: readonly DocumentFact[]): Documents {
  const keys = new Map(facts.map(({ key }) => [identityOf(key), key]));
  const first = new Map<string, DocumentFact>();
  const numbered = new Map<string, DocumentFact[]>();
  for (const fact of facts) {
    if (!first.has(fact.type)) first.set(fact.type, fact);
    if (!fact.number) continue;
    const known = numbered.get(fact.type);
    if (known) known.push(fact);
    else numbered.set(fact.type, [fact]);
  }
  return {
    facts,
    keyOf: (key) => keys.get(identityOf(key)),
    meant({ type, at, short }) {
      const known = numbered.get(type) ?? [];
      const called = short && known.find(({ number = '' }) => /^\d+/.exec(number)?.[0] === short);
      if (called) return called;
      const before = countBelow(known, at, startOf);
      const earliest = first.get(type);
      // A plan without a number that the article began with, before one that it names at its end.
      return before === 0 && earliest && startOf(earliest) < at
        ? earliest
        : (known[Math.max(0, before - 1)] ?? earliest);
    },
  };
}

const startOf = ({ evidence }: DocumentFact): number => evidence[0].start;
