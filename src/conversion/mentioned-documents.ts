import { foldWord } from '../grammar/name-forms.ts';
import { slugOf } from '../rdf/slug.ts';
import { documentType } from '../vocabulary/index.ts';
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

/** An article's words, and the offsets that its sentences begin at. */
interface Printed {
  readonly text: string;
  readonly starts: readonly number[];
}

/** Documents by key and by type, with the offsets that the sentences begin at. */
export function indexOf(facts: readonly DocumentFact[], { text, starts }: Printed): Documents {
  const keys = new Map(facts.map(({ key }) => [identityOf(key), key]));
  const first = new Map<string, DocumentFact>();
  const numbered = new Map<string, DocumentFact[]>();
  const called = new Map<string, DocumentFact>();
  for (const fact of facts) {
    if (!first.has(fact.type)) first.set(fact.type, fact);
    if (!fact.number) continue;
    const known = numbered.get(fact.type);
    if (known) known.push(fact);
    else numbered.set(fact.type, [fact]);
    const short = `${fact.type} ${/^\d+/.exec(fact.number)?.[0]}`;
    if (!called.has(short)) called.set(short, fact);
  }
  const alike = alikeIn(text, numbered);
  return {
    facts,
    keyOf: (key) => keys.get(identityOf(key)),
    meant({ type, at, short, own }) {
      const byNumber = short && called.get(`${type} ${short}`);
      // "passed the Resolution on support for midwives. Accordingly, …": what is mentioned by its own name.
      const itself = byNumber ?? (own ? facts.find((fact) => fact.type === type && startOf(fact) === at) : undefined);
      if (itself) return itself;
      const candidates = alike(type, nounAt(text, at));
      const before = countBelow(candidates, at, startOf);
      const earliest = first.get(type);
      // A plan without a number that the article began with, before one that it names at its end; a resolution that it
      // tells of by its subject is the news, those with numbers are what went before.
      const isNews = earliest?.type === RESOLUTION && !earliest.number;
      return (before === 0 || isNews) && earliest && startOf(earliest) < at
        ? earliest
        : (leading(candidates, before - 1) ?? earliest);
    },
  };

  /** The first that the sentence of the last one names: "Resolution No. 5, which replaces Resolution No. 4". */
  function leading(known: readonly DocumentFact[], last: number): DocumentFact | undefined {
    let at = Math.max(0, last);
    const sentence = (fact: DocumentFact): number => countBelow(starts, startOf(fact) + 1, (start) => start);
    for (; at > 0; at--) {
      const [one, next] = known.slice(at - 1, at + 1) as [DocumentFact, DocumentFact];
      if (sentence(one) !== sentence(next) || startOf(next) - one.evidence[0].end < LEAST_BETWEEN) break;
    }
    return known[at];
  }
}

export const RESOLUTION = documentType.resolution.value;

/** The documents of a type that are printed with a noun or with none, all of the type where none is: worked out once for each noun. */
function alikeIn(
  text: string,
  numbered: ReadonlyMap<string, readonly DocumentFact[]>,
): (type: string, noun: string) => readonly DocumentFact[] {
  const known = new Map<string, readonly DocumentFact[]>();
  return (type, noun) => {
    const key = `${type} ${noun}`;
    const already = known.get(key);
    if (already) return already;
    const all = numbered.get(type) ?? [];
    const same = all.filter((fact) => ['', noun].includes(nounAt(text, startOf(fact))));
    const alike = same.length > 0 ? same : all;
    known.set(key, alike);
    return alike;
  };
}

/** "Resolutions 57-NQ/TW and 72-NQ/TW": of two that stand side by side neither leads. */
const LEAST_BETWEEN = 8;

/** The word for a kind of document as it is printed, none before a number alone: plans, programmes and projects are of one type. */
const nounAt = (text: string, at: number): string => foldWord(/^\p{L}+/u.exec(text.slice(at, at + 16))?.[0] ?? '');

const startOf = ({ evidence }: DocumentFact): number => evidence[0].start;
