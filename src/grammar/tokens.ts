import { ALONE, BLANK, kindAt, LETTER, STOP, TIED } from './characters.ts';
import { wordTable } from './word-table.ts';
import { type Word, wordOf } from './words.ts';

/** A word, number or mark with its place in the text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
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
/** Properties in the order of every other word: V8 gives objects of another order another shape, and reads many shapes slowly. */
const ownerOf = (printed: string): Word => ({
  printed,
  kind: 'word',
  key: "'s",
  capitalised: false,
  name: undefined,
  number: 0,
  alone: undefined,
});

/** The tokens of a text in order; `offset` is added to every position. Linear in the text's length. */
export type Tokeniser = (text: string, offset?: number) => Token[];

/**
 * A tokeniser for a language's spelling. Nearly all tokens are plain words and marks, which a look at their characters tells;
 * the pattern, which costs several times as much, reads the rest: figures, and words with an apostrophe or hyphen.
 */
export function tokeniser(spelling: Spelling): Tokeniser {
  const token = pattern(spelling);
  const wordAt = wordTable(wordOf);
  return (text, offset = 0) => {
    const tokens: Token[] = [];
    for (let at = 0; at < text.length; ) {
      const kind = kindAt(text, at);
      const to = kind === BLANK ? at + 1 : plainEnd(text, at, kind);
      if (to === at) push(tokens, found(token, text, at), at + offset);
      else if (kind !== BLANK) tokens.push({ start: at + offset, end: to + offset, word: wordAt(text, at, to) });
      at = to === at ? token.lastIndex : to;
    }
    return tokens;
  };
}

/** The tokens of a text whose language has no spelling of its own. */
export const tokenise = tokeniser({});

/** Where a word of letters alone or a single mark ends; where it begins, if it may be more than that. */
function plainEnd(text: string, start: number, first: number): number {
  if (first === ALONE) return start + 1;
  if (first === STOP) return kindAt(text, start + 1) === STOP ? start : start + 1;
  if (first !== LETTER) return start;
  let end = start + 1;
  let kind = kindAt(text, end);
  while (kind === LETTER) kind = kindAt(text, ++end);
  return kind === TIED ? start : end;
}

/** What the pattern finds at an offset: some token begins at every character that is not blank. */
function found(token: RegExp, text: string, at: number): string {
  token.lastIndex = at;
  return token.exec(text)?.[0] ?? '';
}

function push(tokens: Token[], printed: string, start: number): void {
  const end = start + printed.length;
  const whole = wordOf(printed);
  if (whole.kind !== 'word' || printed.length <= POSSESSIVE_LENGTH || !POSSESSIVE.test(printed)) {
    tokens.push({ start, end, word: whole });
    return;
  }
  const cut = end - POSSESSIVE_LENGTH;
  const owner = ownerOf(printed.slice(-POSSESSIVE_LENGTH));
  tokens.push(
    { start, end: cut, word: wordOf(printed.slice(0, -POSSESSIVE_LENGTH)) },
    { start: cut, end, word: owner },
  );
}
