import { isDigit } from './characters.ts';
import { type NameForm, nameFormOf } from './name-forms.ts';
import { remembered } from './remembered.ts';
import type { Span } from './span.ts';

/** What the letters of a word, number or mark tell; equal ones share it. */
export interface Word {
  readonly printed: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** What the lexicon is asked for. */
  readonly key: string;
  readonly capitalised: boolean;
  /** What it can be of a person's name, if it is capitalised. */
  readonly name: NameForm | undefined;
  /** The number that lexicons know its key by, as `numberOf` tells it: a note that equal words share with the word. */
  number: number;
  /** What it says on its own and to which reader: another note, which saves a search for each time that it is printed. */
  alone: Alone | undefined;
}

/** What a word says on its own, to the reader that asked. */
export interface Alone extends Pick<Span, 'type' | 'value'> {
  readonly reader: object;
  /** The number that it stands for where it is no name. */
  readonly number: number | undefined;
}

/** Vietnamese writes the tone of an open oa, oe, uy on either vowel; the lexicon knows one way (key → key). */
const TONES: ReadonlyMap<string, string> = new Map(
  [
    'oà òa',
    'oá óa',
    'oả ỏa',
    'oã õa',
    'oạ ọa',
    'oè òe',
    'oé óe',
    'oẻ ỏe',
    'oẽ õe',
    'oẹ ọe',
    'uỳ ùy',
    'uý úy',
    'uỷ ủy',
    'uỹ ũy',
    'uỵ ụy',
  ].map((row) => row.split(' ') as [string, string]),
);
/** "bác sỹ", "thạc sỹ": the lexicon writes these with i. */
const SY: ReadonlyMap<string, string> = new Map([
  ['sỹ', 'sĩ'],
  ['sỷ', 'sỉ'],
]);
const OPEN_TONE = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])$/u;

/** Words that have one form only: no marks, no apostrophe. */
const PLAIN = /^[ -&(-~]*$/;

/** The form under which a word is looked up: NFC, lower case, straight apostrophe, old tone placement, sĩ for sỹ. */
export const keyOf = (word: string): string => (PLAIN.test(word) ? word.toLowerCase() : markedKeyOf(word));

const markedKeyOf = remembered((word) => {
  const key = word.normalize('NFC').toLowerCase().replace(/[’‘ʼ]/gu, "'");
  return SY.get(key) ?? (OPEN_TONE.test(key) ? key.slice(0, -2) + (TONES.get(key.slice(-2)) ?? key.slice(-2)) : key);
});

/** Codes up to here are ASCII's, which plain comparisons tell faster than an expression or a table of all words. */
const LAST_ASCII = 0x7f;
const APOSTROPHE = 0x27;

const isAsciiUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const isAsciiLetter = (code: number): boolean => isAsciiUpper(code & ~0x20);

function kindOf(word: string): Word['kind'] {
  const first = word.charCodeAt(0);
  if (isDigit(first)) return 'number';
  if (first <= LAST_ASCII && first !== APOSTROPHE) return isAsciiLetter(first) ? 'word' : 'mark';
  return /^(?:\p{L}|['’].)/u.test(word) ? 'word' : 'mark';
}

const UPPER = /^\p{Lu}/u;

function isCapitalised(word: string): boolean {
  const first = word.charCodeAt(0);
  return first <= LAST_ASCII ? isAsciiUpper(first) : UPPER.test(word);
}

/** The one string that equal keys share: a search by address tells it at once, one by letters takes several times as long. */
const shared = remembered((key) => key);

/** A word worked out anew. */
export function wordOf(printed: string): Word {
  const kind = kindOf(printed);
  const key = kind === 'number' ? printed.replace(/\s/g, ' ') : shared(keyOf(printed));
  const capitalised = isCapitalised(printed);
  const name = capitalised ? nameFormOf(printed, key) : undefined;
  return { printed, kind, key, capitalised, name, number: 0, alone: undefined };
}
