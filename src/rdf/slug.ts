import { createHash } from 'node:crypto';

/** The combining marks of Latin, Greek and Cyrillic; Thai or Devanagari vowel signs are letters and stay. */
const DIACRITICS = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
const ASCII = /^[\u0000-\u007f]*$/;
/** Latin letters that no decomposition reaches. */
const LATIN: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ł: 'l',
  ŋ: 'n',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  þ: 'th',
  ŧ: 't',
};
/** Longer slugs make poor file names and IRIs; what is cut is told apart by a hash. */
const MAX_LENGTH = 96;

/** Lower case without diacritics; on text in NFC the result keeps every offset ("Đắk Lắk" → "dak lak"). */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const bare = text.normalize('NFD').replace(DIACRITICS, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
  return bare.normalize('NFC').toLowerCase();
}

/** As `fold`, and with Latin letters that no mark tells from plain ones written plainly: “Łódź” becomes “lodz”. */
export function foldLatin(text: string): string {
  return fold(text).replace(/[æðħıĸłŋœøßþŧ]/g, (letter) => LATIN[letter]!);
}

/**
 * A key of lower-case ASCII letters, digits and hyphens ("H'Yim Kđoh" → "h-yim-kdoh"), never empty. What has letters
 * of another script, or is too long, ends in a short hash of the whole, the same on every machine.
 */
export function slugOf(text: string): string {
  const folded = ASCII.test(text) ? text.toLowerCase() : foldLatin(text);
  const words = folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const lossless = words !== '' && (ASCII.test(folded) || !/(?![a-z0-9])[\p{L}\p{N}]/u.test(folded));
  if (lossless && words.length <= MAX_LENGTH) return words;
  const hash = createHash('sha256').update(fold(text)).digest('hex').slice(0, 8);
  const kept = words.slice(0, MAX_LENGTH - 9).replace(/-[^-]*$/, (tail) => (words.length > MAX_LENGTH ? '' : tail));
  return kept === '' ? hash : `${kept}-${hash}`;
}
