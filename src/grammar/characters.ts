/** Blank, which parts tokens. */
export const BLANK = 0;
/** A letter or its mark. */
export const LETTER = 1;
/** A mark that is a token of its own. */
export const ALONE = 2;
/** A full stop: a token of its own, or one of an ellipsis. */
export const STOP = 3;
/** What ties words or belongs to figures, and rare characters: only a pattern tells what they are. */
export const TIED = 4;

/** The blocks of European letters and punctuation end here. */
const LAST = 0x2100;
const TYING = /[\p{N}'’‘ʼ-]/u;

function kindOf(character: string): number {
  if (/\s/.test(character)) return BLANK;
  if (TYING.test(character)) return TIED;
  if (character === '.') return STOP;
  return /[\p{L}\p{M}]/u.test(character) ? LETTER : ALONE;
}

const KINDS = Uint8Array.from({ length: LAST }, (_, code) => kindOf(String.fromCharCode(code)));

/** Blanks beyond those blocks: the ideographic space and the byte order mark, which texts copied together hold anywhere. */
const RARE_BLANK = /\s/;

/** What a character of a text is to its tokens; behind the text is nothing but blanks. */
export function kindAt(text: string, at: number): number {
  if (at >= text.length) return BLANK;
  const code = text.charCodeAt(at);
  if (code < LAST) return KINDS[code] as number;
  return RARE_BLANK.test(text.charAt(at)) ? BLANK : TIED;
}

/** Whether a UTF-16 code unit is one of `0` to `9`. */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
