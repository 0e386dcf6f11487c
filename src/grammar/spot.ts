import { bodyReader } from './bodies.ts';
import { type Day, dateReader, type Found, isoOf } from './dates.ts';
import { documentNumbers } from './document-numbers.ts';
import { fractions, grouped, isOfFigures, multiplied } from './figures.ts';
import type { LanguagePack } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import type { DecimalMark } from './numbers.ts';
import { periods } from './periods.ts';
import { phraseReader } from './phrase-reader.ts';
import type { Stretch } from './segment.ts';
import { singleReader } from './single.ts';
import type { Span, SpanType } from './span.ts';
import { type Token, tokeniser } from './tokens.ts';

/** What a sentence is read with: `decimal` overrides the language's decimal mark, `tokens` are the sentence's if they are known. */
export interface Known {
  readonly decimal?: DecimalMark;
  readonly tokens?: readonly Token[];
}

/** Reads the spans of a sentence of a text, or of a text that is one sentence. */
export type Spotter = (text: string, sentence?: Stretch, known?: Known) => Span[];

/** A figure that may be grouped: few sentences have one. */
const GROUPED = /[.,]\d{3}/;

/** A reader of the spans of a sentence: normalisers first, then names and the longest phrases of the lexicon. */
export function spotter(pack: LanguagePack, lexicon: Lexicon): Spotter {
  const dates = dateReader(pack);
  const tokenise = tokeniser(pack);
  const single = singleReader(pack);
  const bodies = pack.bodies && bodyReader(pack.bodies);
  const areas = pack.areas?.before && new Set(pack.areas.before);
  const cities = pack.areas?.city && new Set(pack.areas.city);
  return (text, { start, end } = { start: 0, end: text.length }, { decimal = pack.decimal, tokens: known } = {}) => {
    const sentence = text.slice(start, end);
    const tokens = known ?? tokenise(sentence, start);
    const normalisedAt = covering(normalised(sentence, dates(sentence), start));
    const phraseAt = phraseReader({ text, tokens }, { lexicon, bodies, areas, cities });
    const spans: Span[] = [];
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at] as Token;
      const span = normalisedAt(token) ?? phraseAt(at) ?? single(token, { begins: token.start === start, decimal });
      spans.push(span);
      while (at < tokens.length && (tokens[at] as Token).start < span.end) at++;
    }
    if (!spans.some(isOfFigures)) return spans;
    return fractions(multiplied(GROUPED.test(sentence) ? grouped(text, spans, pack) : spans, pack));
  };
}

/** Document numbers, days and periods of a sentence in order; of two that overlap the first and longest stays. */
function normalised(sentence: string, days: readonly Found<Day>[], start: number): Span[] {
  if (!/\d/.test(sentence)) return [];
  const found: Span[] = [];
  const add = (hit: Found<unknown>, type: SpanType, value: string): void =>
    void found.push({ start: hit.start + start, end: hit.end + start, type, value });
  for (const hit of documentNumbers(sentence)) add(hit, 'documentNumber', hit.value);
  for (const hit of days) add(hit, 'date', isoOf(hit.value));
  for (const hit of periods(sentence)) add(hit, 'period', hit.value);
  if (found.length < 2) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
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
