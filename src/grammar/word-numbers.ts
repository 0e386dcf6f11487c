import type { Word } from './words.ts';

/** The words of all lexicons, numbered from 1 by their keys: a number leads on in a lexicon without a search by letters. */
const NUMBERS = new Map<string, number>();

/** The number of a word that some lexicon knows, 0 of any other. It is noted on the word; that it was unknown holds until a lexicon learns a word. */
export function numberOf(word: Word): number {
  const { number } = word;
  if (number > 0) return number;
  return number === ~NUMBERS.size ? 0 : searched(word);
}

function searched(word: Word): number {
  const known = NUMBERS.get(word.key);
  word.number = known ?? ~NUMBERS.size;
  return known ?? 0;
}

/** The number of a word that a lexicon learns. */
export function numbered({ key }: Word): number {
  const number = NUMBERS.get(key) ?? NUMBERS.size + 1;
  NUMBERS.set(key, number);
  return number;
}
