import type { DocumentOfType } from './actors.ts';
import type { DocumentFact } from './facts.ts';
import { countBelow } from './sorted.ts';

/** The documents of an article, and which of them a mention means. */
export interface Documents {
  /** In the order of the text. */
  readonly facts: readonly DocumentFact[];
  readonly has: (key: string) => boolean;
  /** "The Resolution" is the last numbered one of that type before it, else the only one. */
  readonly meant: (mention: DocumentOfType) => DocumentFact | undefined;
}

/** Documents by key and by type. */
export function indexOf(facts: readonly DocumentFact[]): Documents {
  const keys = new Set(facts.map(({ key }) => key));
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
    has: (key) => keys.has(key),
    meant({ type, at }) {
      const known = numbered.get(type) ?? [];
      const before = countBelow(known, at, startOf);
      return known[Math.max(0, before - 1)] ?? first.get(type);
    },
  };
}

const startOf = ({ evidence }: DocumentFact): number => evidence[0].start;
