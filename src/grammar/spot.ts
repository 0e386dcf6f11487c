import { bodyReader } from './bodies.ts';
import { type Day, dateReader, type Found, isoOf } from './dates.ts';
import { documentNumbers } from './document-numbers.ts';
import { fractions, multiplied } from './figures.ts';
import type { LanguagePack } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import type { DecimalMark } from './numbers.ts';
import { periods } from './periods.ts';
import { phraseReader } from './phrase-reader.ts';
import { singles } from './single.ts';
import type { Span } from './span.ts';
import { type Token, tokeniser } from './tokens.ts';

/** Reads the spans of a sentence that begins at `start`; `decimal` overrides the language's decimal mark. */
export type Spotter = (sentence: string, start: number, decimal?: DecimalMark) => Span[];

/** A reader of the spans of a sentence: normalisers first, then names and the longest phrases of the lexicon. */
export function spotter(pack: LanguagePack, lexicon: Lexicon): Spotter {
  const dates = dateReader(pack);
  const verbs = new Set(pack.verbs);
  const tokenise = tokeniser(pack);
  const bodies = pack.bodies && bodyReader(pack.bodies);
  const areas = pack.areas?.before && new Set(pack.areas.before);
  return (sentence, start, decimal = pack.decimal) => {
    const tokens = tokenise(sentence);
    const normalisedAt = covering(normalised(sentence, dates(sentence)));
    const single = singles({ pack, verbs, decimal });
    const phraseAt = phraseReader({ text: sentence, tokens }, { lexicon, bodies, areas });
    const spans: Span[] = [];
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at] as Token;
      const span = normalisedAt(token) ?? phraseAt(at) ?? single(sentence, token);
      spans.push(span);
      while (at < tokens.length && (tokens[at] as Token).start < span.end) at++;
    }
    return shift(fractions(multiplied(spans, pack)), start);
  };
}

/** Document numbers, days and periods in order; of two that overlap the first and longest stays. */
function normalised(sentence: string, days: readonly Found<Day>[]): Span[] {
  if (!/\d/.test(sentence)) return [];
  const found: Span[] = [
    ...documentNumbers(sentence).map((hit): Span => ({ ...hit, type: 'documentNumber' })),
    ...days.map((hit): Span => ({ ...hit, type: 'date', value: isoOf(hit.value) })),
    ...periods(sentence).map((hit): Span => ({ ...hit, type: 'period' })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((span, at) => !found.slice(Math.max(0, at - 4), at).some((other) => other.end > span.start));
}

/** The normalised span that covers a token, when asked for tokens in their order. */
function covering(fixed: readonly Span[]): (token: Token) => Span | undefined {
  let next = 0;
  return ({ start }) => {
    while (next < fixed.length && (fixed[next] as Span).end <= start) next++;
    const whole = fixed[next];
    return whole && whole.start <= start ? whole : undefined;
  };
}

const shift = (spans: readonly Span[], by: number): Span[] =>
  spans.map(({ start, end, type, value }) => ({ start: start + by, end: end + by, type, value }));
