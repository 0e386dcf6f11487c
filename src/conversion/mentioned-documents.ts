import { foldWord } from '../grammar/name-forms.ts';
import { slugOf } from '../rdf/slug.ts';
import { documentType } from '../vocabulary/index.ts';
import type { DocumentOfType } from './actor-refs.ts';
import { type DocumentMention, mentionsOf } from './document-mentions.ts';
import type { DocumentFact, OrganizationRef } from './facts.ts';
import { ofNews } from './issuers.ts';
import type { Reading } from './reading.ts';
import { countBelow } from './sorted.ts';

/** The documents of an article, and which of them a mention means. */
export interface Documents {
  /** In the order of the text. */
  readonly facts: readonly DocumentFact[];
  /** The key of the document that a number is printed of, in whatever spelling. */
  readonly keyOf: (key: string) => string | undefined;
  /** "The Resolution" is the one of that type that was cited last by its number, else the only one. */
  readonly meant: (mention: DocumentOfType) => DocumentFact | undefined;
}

/** What the spellings of a number or title share, which are one document's: `01-NQ/CP` and `01/NQ-CP`. */
export const identityOf = (key: string): string => slugOf(key);

/** Documents by key and by type, with the sentences of the article that names them. */
export function indexOf(
  facts: readonly DocumentFact[],
  { text, sentences }: Pick<Reading, 'text' | 'sentences'>,
  host?: OrganizationRef,
): Documents {
  const keys = new Map(facts.map(({ key }) => [identityOf(key), key]));
  const first = new Map<string, DocumentFact>();
  const numbered = new Map<string, DocumentMention[]>();
  const called = new Map<string, DocumentFact>();
  for (const mention of mentionsOf(facts, sentences, identityOf)) {
    const known = numbered.get(mention.fact.type);
    if (known) known.push(mention);
    else numbered.set(mention.fact.type, [mention]);
  }
  for (const fact of facts) {
    if (!first.has(fact.type)) first.set(fact.type, fact);
    if (!fact.number) continue;
    const short = `${fact.type} ${/^\d+/.exec(fact.number)?.[0]}`;
    if (!called.has(short)) called.set(short, fact);
  }
  const alike = alikeIn(text, new Map([...numbered].map(([type, cited]) => [type, ofNews(cited, host)] as const)));
  return {
    facts,
    keyOf: (key) => keys.get(identityOf(key)),
    meant({ type, at, short, own }) {
      const byNumber = short && called.get(`${type} ${short}`);
      // "passed the Resolution on support for midwives. Accordingly, …": what is mentioned by its own name.
      const itself = byNumber ?? (own ? facts.find((fact) => fact.type === type && startOf(fact) === at) : undefined);
      if (itself) return itself;
      const candidates = alike(type, nounAt(text, at));
      const before = countBelow(candidates, at, ({ start }) => start);
      const earliest = first.get(type);
      // A plan without a number that the article began with, before one that it names at its end; a resolution that it
      // tells of by its subject is the news, those with numbers are what went before.
      const isNews = earliest?.type === RESOLUTION && !earliest.number && earliest.rule !== OF_CONGRESS;
      return (before === 0 || isNews) && earliest && startOf(earliest) < at
        ? earliest
        : (leading(candidates, before - 1) ?? earliest);
    },
  };
}

/** The first that the sentence of the last one cites: "Resolution No. 5, which follows Resolution No. 4". */
function leading(known: readonly DocumentMention[], last: number): DocumentFact | undefined {
  let at = Math.max(0, last);
  for (; at > 0; at--) {
    const [one, next] = known.slice(at - 1, at + 1) as [DocumentMention, DocumentMention];
    if (one.sentence !== next.sentence || next.start - one.end < LEAST_BETWEEN) break;
  }
  return known[at]?.fact;
}

export const RESOLUTION = documentType.resolution.value;
/** The rule of a resolution that a Party congress passed: it is what others refer to, never the news. */
const OF_CONGRESS = 'resolution-of-congress';

/** Where documents of a type are cited with a noun or with none, all of the type where none is: worked out once for each noun. */
function alikeIn(
  text: string,
  numbered: ReadonlyMap<string, readonly DocumentMention[]>,
): (type: string, noun: string) => readonly DocumentMention[] {
  const known = new Map<string, readonly DocumentMention[]>();
  return (type, noun) => {
    const key = `${type} ${noun}`;
    const already = known.get(key);
    if (already) return already;
    const all = numbered.get(type) ?? [];
    const same = all.filter(({ start }) => ['', noun].includes(nounAt(text, start)));
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
