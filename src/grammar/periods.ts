import type { Found } from './dates.ts';

const YEAR = '(?:19[4-9]|20[0-9])\\d';
const RANGE = new RegExp(`(?<![\\p{L}\\p{N}/.,-])(${YEAR})\\s?[-–—]\\s?(${YEAR})(?![\\p{N}/]|-\\p{L})`, 'gu');
const SINGLE = new RegExp(`(?<![\\p{L}\\p{N}/.,-])(${YEAR})(?![\\p{N}/]|[.,]\\d|-\\p{L})`, 'gu');

/** Years and ranges of years in a sentence: `2025`, `2021-2030` (a dash without spaces, earlier year first). */
export function periods(sentence: string): Found<string>[] {
  const ranges = [...sentence.matchAll(RANGE)]
    .filter(([, from, to]) => Number(from) < Number(to))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, value: `${match[1]}-${match[2]}` }));
  const singles = [...sentence.matchAll(SINGLE)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, value: match[0] }))
    .filter((year) => !ranges.some((range) => range.start < year.end && year.start < range.end));
  return [...ranges, ...singles];
}
