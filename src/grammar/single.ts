import type { LanguagePack } from './language.ts';
import { foldWord } from './name-forms.ts';
import { type DecimalMark, numberOf } from './numbers.ts';
import type { Span, SpanType } from './span.ts';
import type { Token } from './tokens.ts';
import type { Alone, Word } from './words.ts';

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
    '‰': 'unit',
  }),
);
/** Signs that are units, to their names. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['‰', 'per 1,000'],
]);
const QUOTES = /^["“”«»]$/u;
const DOTS = /^\.{3,}$/;
const LETTER = /\p{L}/u;

/** The value of a verb in the future: it announces an action and is one. */
export const FUTURE = 'future';

/** The value of a word that tells what is done to a thing: "to be published", "diumumkan". */
export const UNDERGOES = 'undergoes';

/** What a token says that no phrase of the lexicon covers. */
type Meaning = Pick<Span, 'type' | 'value'>;

/** Reads a token on its own; one that begins its sentence may be capitalised for no other reason. */
export type SingleReader = (
  token: Token,
  sentence: { readonly begins: boolean; readonly decimal: DecimalMark },
) => Span;

/** A reader of single tokens: numbers, marks, then words by what the language knows of their form. */
export function singleReader(pack: LanguagePack): SingleReader {
  const verbs = new Set(pack.verbs);
  const reader = {};
  const meaningOf = (word: Word): Alone => {
    const isMark = word.kind === 'mark';
    const { type, value } = isMark ? (mark(word.printed) ?? letterOrMark(word)) : spoken(word, { pack, verbs });
    return { reader, type, value, number: word.kind === 'word' ? pack.numerals.get(word.key) : undefined };
  };
  return ({ start, end, word }, { begins, decimal }) => {
    const { kind, printed, capitalised } = word;
    if (kind === 'number') return { start, end, type: 'number', value: figure(printed, decimal) };
    if (word.alone?.reader !== reader) word.alone = meaningOf(word);
    const { type, value, number } = word.alone;
    // "Ba Đình" is a place: a numeral is capitalised at the head of a sentence only.
    if (number !== undefined && (!capitalised || begins)) return { start, end, type: 'number', value: String(number) };
    // "of Phongsaly province": within a sentence an adverb has no capital.
    if (type === 'adverb' && capitalised && !begins)
      return { start, end, type: 'capitalised', value: foldWord(printed) };
    return { start, end, type, value };
  };
}

/** `1.234,5` by the decimal mark in use; of a fraction such as `138/152` both sides. */
function figure(word: string, decimal: DecimalMark): string {
  if (/^\d{1,9}$/.test(word)) return String(Number(word));
  if (!word.includes('/')) return String(numberOf(word, decimal) ?? word);
  const sides = word.replace(/\s/g, '').split('/');
  return sides.map((side) => sideOf(side, decimal)).join('/');
}

/** `02` stays as it is printed: it may be of a document's number. */
const sideOf = (side: string, decimal: DecimalMark): string =>
  /[.,]/.test(side) ? String(numberOf(side, decimal) ?? side) : side;

/** A punctuation mark that frames read; per cent and per mille signs are units. */
function mark(word: string): Meaning | undefined {
  const type = MARKS.get(word) ?? (QUOTES.test(word) ? 'quote' : DOTS.test(word) ? 'ellipsis' : undefined);
  return type && { type, value: UNITS.get(word) ?? word };
}

/** A letter on its own (`A`, `x`) is a word, anything else a mark. */
function letterOrMark({ printed: value, capitalised }: Word): Meaning {
  if (!LETTER.test(value)) return { type: 'mark', value };
  return { type: capitalised ? 'capitalised' : 'word', value };
}

interface Known {
  readonly pack: LanguagePack;
  readonly verbs: ReadonlySet<string>;
}

/** A verb, an adverb by its form, or just a word. */
function spoken({ printed, key, capitalised }: Word, { pack, verbs }: Known): Meaning {
  if (!capitalised && isOfForm(key, pack.futureForm)) return { type: 'will', value: FUTURE };
  const undergoes = !capitalised && isOfForm(key, pack.passiveForm);
  if (verbs.has(key) || isOfForm(key, pack.verbForm)) return { type: 'verb', value: undergoes ? UNDERGOES : key };
  if (undergoes) return { type: 'word', value: UNDERGOES };
  if (pack.adverbForm?.test(key)) return { type: 'adverb', value: key };
  return { type: capitalised ? 'capitalised' : 'word', value: foldWord(printed) };
}

function isOfForm(key: string, form: LanguagePack['verbForm']): boolean {
  return form?.pattern.test(key) === true && !form.except.has(key);
}
