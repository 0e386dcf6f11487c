const WORD = String.raw`\p{Lu}[\p{L}\p{M}.'’]*`;
/** "Thu Hà", "N.T.H", "Minh Anh - Hoàng Nam (TTXVN)": capitalised words, at most four to a name, nothing else. */
const NAMES = new RegExp(
  `^${WORD}(?:[ \\u00a0]${WORD}){0,3}(?:\\s*[-–/,&+]\\s*${WORD}(?:[ \\u00a0]${WORD}){0,3}){0,3}(?:\\s*\\([^()]{1,24}\\))?$`,
  'u',
);
const INITIALS = /^(?:\p{Lu}\p{M}*\.?\s?){1,5}$/u;
const TAKEN_FROM =
  /^\(?\s*(?:theo|according to|selon|d['’]après|menurut|dikutip dari|via|compiled by|tổng hợp|dịch từ)\s*[:：]?\s+[^;]{2,60}\)?$/iu;

/** Says whether a line at the end of an article, or under its headline, is the name of who wrote it. */
export function isSignature(words: string): boolean {
  if (words.length > 90) return false;
  if (INITIALS.test(words)) return true;
  return !/[.:;!?…]$/.test(words) && (NAMES.test(words) || TAKEN_FROM.test(words));
}
