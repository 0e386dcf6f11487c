import { remembered } from './remembered.ts';

/** A word, number or mark of the text; `key` is what the lexicon is asked for. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  readonly key: string;
  readonly capitalised: boolean;
}

/** How a language writes its words and figures, beside what all languages share. */
export interface Spelling {
  /** Words that lose their vowel before another word, in lower case with the apostrophe: `l'` of `l'hôpital` is a word of its own. */
  readonly elisions?: readonly string[];
  /** Whether a space groups thousands: `40 000`. */
  readonly spacedThousands?: boolean;
  /** First words of titles and deeds, which some papers tie to what stands before with a bare hyphen: "Lò Văn Sáng-Giám đốc" is two words there. */
  readonly tiedTitles?: readonly string[];
}

const FIGURE = String.raw`\d+(?:[.,]\d+)*(?:\/\d+(?:[.,]\d+)*)?`;
const GROUPED = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:,\d+)?`;
const SPACED_FIGURE = String.raw`(?<![\d.,/])${GROUPED}(?:\/(?:${GROUPED}|\d+))?`;
const wordBefore = (tied: readonly string[]): string => {
  const title = tied.length > 0 ? String.raw`(?!-(?:${tied.join('|')})(?![\p{L}\p{M}]))` : '';
  return String.raw`[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:${title}['’‘ʼ-][\p{L}\p{M}\p{N}]+)*|['’]s\b`;
};
/** Tied to its figure: `VND3.2 billion`. */
const CURRENCY = String.raw`(?:VN[DĐ]|USD)(?=\d)`;
const MARK = String.raw`\.{3,}|…|[^\s]`;

/** The tokens of a language; an elided word stands at the beginning of a word, never inside one (`aujourd'hui`). */
function pattern({ elisions = [], spacedThousands = false, tiedTitles = [] }: Spelling): RegExp {
  const elided = elisions
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .map((word) => word.replace("'", "['’‘ʼ]"))
    .join('|');
  const parts = [
    ...(spacedThousands ? [SPACED_FIGURE] : []),
    FIGURE,
    CURRENCY,
    ...(elided ? [String.raw`(?<![\p{L}\p{M}\p{N}'’‘ʼ-])(?:${elided})`] : []),
    wordBefore(tiedTitles),
    MARK,
  ];
  return new RegExp(parts.join('|'), 'gu');
}
const POSSESSIVE = /['’]s$/iu;
const POSSESSIVE_LENGTH = 2;
const UPPER = /^\p{Lu}/u;

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

/** The tokens of a text in order; `offset` is added to every position. Linear in the text's length. */
export type Tokeniser = (text: string, offset?: number) => Token[];

/** A tokeniser for a language's spelling. */
export function tokeniser(spelling: Spelling): Tokeniser {
  const token = pattern(spelling);
  return (text, offset = 0) => {
    const tokens: Token[] = [];
    token.lastIndex = 0;
    for (let match = token.exec(text); match; match = token.exec(text)) push(tokens, match[0], match.index + offset);
    return tokens;
  };
}

/** The tokens of a text whose language has no spelling of its own. */
export const tokenise = tokeniser({});

/** Codes up to here are ASCII's, which plain comparisons tell faster than an expression or a table of all words. */
const LAST_ASCII = 0x7f;
const APOSTROPHE = 0x27;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isAsciiUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const isAsciiLetter = (code: number): boolean => isAsciiUpper(code & ~0x20);

function kindOf(word: string): Token['kind'] {
  const first = word.charCodeAt(0);
  if (isDigit(first)) return 'number';
  if (first <= LAST_ASCII && first !== APOSTROPHE) return isAsciiLetter(first) ? 'word' : 'mark';
  return /^(?:\p{L}|['’].)/u.test(word) ? 'word' : 'mark';
}

function isCapitalised(word: string): boolean {
  const first = word.charCodeAt(0);
  return first <= LAST_ASCII ? isAsciiUpper(first) : UPPER.test(word);
}

function push(tokens: Token[], word: string, start: number): void {
  const end = start + word.length;
  const kind = kindOf(word);
  const isOwner = kind === 'word' && word.length > POSSESSIVE_LENGTH && POSSESSIVE.test(word);
  const cut = isOwner ? end - POSSESSIVE_LENGTH : end;
  const key = kind === 'number' ? word.replace(/\s/g, ' ') : keyOf(isOwner ? word.slice(0, -POSSESSIVE_LENGTH) : word);
  tokens.push({ start, end: cut, kind, key, capitalised: isCapitalised(word) });
  if (isOwner) tokens.push({ start: cut, end, kind: 'word', key: "'s", capitalised: false });
}
