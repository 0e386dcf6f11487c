import { foldLatin } from '../rdf/slug.ts';

/** More words than this no label needs to be found by. */
const MOST_WORDS = 16;

/** The words of a text as they are searched for: lower case, without diacritics or punctuation (“Bộ Y tế” gives bo, y, te). */
export function wordsOf(text: string): string[] {
  return foldLatin(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
}

/** The words that a search goes by, each once. */
export function searchWords(text: string): string[] {
  return wordsOf(text).slice(0, MOST_WORDS);
}

/** Words with a blank before, between and after them, so that a whole word is told from a part of one. */
export function framed(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}
