import { type Day, dateReader, type Found, isoOf } from './dates.ts';
import { documentNumbers } from './document-numbers.ts';
import type { LanguagePack } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { foldWord, nameLengthAt } from './names.ts';
import { type DecimalMark, numberOf } from './numbers.ts';
import { periods } from './periods.ts';
import type { Span, SpanType } from './span.ts';
import { type Token, tokenise } from './tokens.ts';

const MARKS: ReadonlyMap<string, SpanType> = new Map(
  Object.entries({
    ',': 'comma',
    ';': 'semicolon',
    ':': 'colon',
    '(': 'open',
    ')': 'close',
    '-': 'dash',
    '–': 'dash',
    '—': 'dash',
    '…': 'ellipsis',
    '%': 'unit',
  }),
);
const QUOTES = /^["“”«»]$/u;

/** Reads the spans of a sentence that begins at `start`; `decimal` overrides the language's decimal mark. */
export type Spotter = (sentence: string, start: number, decimal?: DecimalMark) => Span[];

/** A reader of the spans of a sentence: normalisers first, then names and the longest phrases of the lexicon. */
export function spotter(pack: LanguagePack, lexicon: Lexicon): Spotter {
  const dates = dateReader(pack);
  const verbs = new Set(pack.verbs);
  return (sentence, start, decimal = pack.decimal) => {
    const tokens = tokenise(sentence);
    const fixed = normalised(sentence, dates(sentence));
    const stops = (index: number): boolean => {
      const found = lexicon.longestAt(tokens, index)?.meaning.type;
      return found === 'role' || found === 'organization';
    };
    const known = (index: number): boolean => lexicon.longestAt(tokens, index) !== undefined;
    const reader = { text: sentence, tokens, stops, known };
    const spans: Span[] = [];
    for (let at = 0, next = 0; at < tokens.length; ) {
      const token = tokens[at] as Token;
      while (next < fixed.length && (fixed[next] as Span).end <= token.start) next++;
      const whole = fixed[next];
      if (whole && whole.start <= token.start) {
        spans.push(whole);
        while (at < tokens.length && (tokens[at] as Token).start < whole.end) at++;
        continue;
      }
      const phrase = lexicon.longestAt(tokens, at);
      const titled = phrase?.meaning.type === 'honorific' && nameLengthAt(reader, at + phrase.length) > 0;
      const name = titled ? 0 : nameLengthAt(reader, at);
      const length = Math.max(name, phrase?.length ?? 1, 1);
      const end = (tokens[at + length - 1] as Token).end;
      if (name > (phrase?.length ?? 0))
        spans.push({ start: token.start, end, type: 'name', value: sentence.slice(token.start, end) });
      else if (phrase) spans.push({ start: token.start, end, type: phrase.meaning.type, value: phrase.meaning.value });
      else spans.push(single(sentence, token, { ...pack, decimal }, verbs));
      at += length;
    }
    return shift(fractions(multiplied(spans, pack)), start);
  };
}

function normalised(sentence: string, days: readonly Found<Day>[]): Span[] {
  const found: Span[] = [
    ...documentNumbers(sentence).map((hit): Span => ({ ...hit, type: 'documentNumber' })),
    ...days.map((hit): Span => ({ ...hit, type: 'date', value: isoOf(hit.value) })),
    ...periods(sentence).map((hit): Span => ({ ...hit, type: 'period' })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((span, at) => !found.slice(Math.max(0, at - 4), at).some((other) => other.end > span.start));
}

function single(sentence: string, token: Token, pack: LanguagePack, verbs: ReadonlySet<string>): Span {
  const { start, end, key } = token;
  const word = sentence.slice(start, end);
  if (token.kind === 'number') {
    const value = word.includes('/') ? word : numberOf(word, pack.decimal);
    return { start, end, type: 'number', value: String(value ?? word) };
  }
  const mark = MARKS.get(word) ?? (QUOTES.test(word) ? 'quote' : /^\.{3,}$/.test(word) ? 'ellipsis' : undefined);
  if (mark) return { start, end, type: mark, value: mark === 'unit' ? 'percent' : word };
  if (token.kind === 'mark')
    return {
      start,
      end,
      type: /\p{L}/u.test(word) && token.capitalised ? 'capitalised' : /\p{L}/u.test(word) ? 'word' : 'mark',
      value: word,
    };
  if (pack.numerals.has(key)) return { start, end, type: 'number', value: String(pack.numerals.get(key)) };
  const type =
    verbs.has(key) || isVerbForm(key, pack)
      ? 'verb'
      : pack.adverbForm?.test(key)
        ? 'adverb'
        : token.capitalised
          ? 'capitalised'
          : 'word';
  return { start, end, type, value: type === 'word' || type === 'capitalised' ? foldWord(word) : key };
}

function isVerbForm(key: string, { verbForm }: LanguagePack): boolean {
  return verbForm !== undefined && verbForm.pattern.test(key) && !verbForm.except.has(key);
}

/** `1.2 million` is one number. */
function multiplied(spans: readonly Span[], { multipliers }: LanguagePack): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const factor = multipliers.get(span.value);
    const before = result.at(-1);
    if (factor && before?.type === 'number' && !before.value.includes('/'))
      result[result.length - 1] = {
        ...before,
        end: span.end,
        value: String(Number((Number(before.value) * factor).toPrecision(12))),
      };
    else result.push(span);
  }
  return result;
}

/** `138 out of 152` is the fraction 138/152. */
function fractions(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (let at = 0; at < spans.length; at++) {
    const [span, between, next] = [spans[at] as Span, spans[at + 1], spans[at + 2]];
    const whole = span.type === 'number' && between?.type === 'outOf' && next?.type === 'number';
    if (whole) result.push({ ...span, end: next.end, value: `${span.value}/${next.value}` });
    else result.push(span.type === 'outOf' ? { ...span, type: 'of' } : span);
    if (whole) at += 2;
  }
  return result;
}

const shift = (spans: readonly Span[], by: number): Span[] =>
  spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }));
