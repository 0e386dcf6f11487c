import type { Found } from './dates.ts';
import { matchesOf } from './matches.ts';

const YEAR = '(?:19[4-9]|20[0-9])\\d';
const RANGE = new RegExp(`(?=\\d)(?<![\\p{L}\\p{N}/.,-])(${YEAR})\\s?[-–—]\\s?(${YEAR})(?![\\p{N}/]|-\\p{L})`, 'gu');
/** "2026-30": the century stands once. */
const SHORT = /(?=\d)(?<![\p{L}\p{N}/.,-])((?:20)(\d{2}))[-–—](\d{2})(?![\p{N}/.,-]\d|[\p{N}/%]|-\p{L})/gu;
/** "the period of 2021 to 2025", "giai đoạn 2021 đến 2025": behind the word for a period two years are its ends. */
const SPELLED = new RegExp(
  `(?<=(?:period|phase|stage|giai đoạn|thời kỳ|periode)(?: (?:of|from|từ|năm|dari|tahun)){0,2} )(${YEAR}) (?:to|đến|hingga|sampai) (?:năm |tahun )?(${YEAR})(?![\\p{N}/])`,
  'gui',
);
const SINGLE = new RegExp(`(?=\\d)(?<![\\p{L}\\p{N}/.,-])(${YEAR})(?![\\p{N}/]|[.,]\\d|-\\p{L})`, 'gu');

/** A quarter lies in its year: `quý II/2023`, `quý I.2025`, `kuartal II/2023`. */
const QUARTER = new RegExp(
  `(?<![\\p{L}\\p{N}])\\p{L}\\p{Ll}{2,8} (?:I{1,3}|IV|[1-4])[/.-](${YEAR})(?![\\p{N}/])`,
  'gu',
);

/** Most sentences hold none: one short search instead of three long ones. */
const ANY = new RegExp(YEAR);
const SPELLED_OUT = /\d (?:to|đến|hingga|sampai) /;
const ANY_QUARTER = /[IV1-4][/.-](?:19|20)/;

/** Years, ranges of years and quarters in a sentence: `2025`, `2021-2030` (a dash without spaces, earlier year first). */
export function periods(sentence: string): Found<string>[] {
  if (!ANY.test(sentence)) return [];
  const quarters = (ANY_QUARTER.test(sentence) ? matchesOf(sentence, QUARTER) : []).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: match[1] as string,
  }));
  const ranges = [...matchesOf(sentence, RANGE), ...(SPELLED_OUT.test(sentence) ? matchesOf(sentence, SPELLED) : [])]
    .filter(([, from, to]) => Number(from) < Number(to))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, value: `${match[1]}-${match[2]}` }));
  const short = matchesOf(sentence, SHORT)
    .filter(([, , from, to]) => Number(to) > Number(from) && Number(to) % 5 === 0)
    .map((match) => ({ start: match.index, end: match.index + match[0].length, value: `${match[1]}-20${match[3]}` }));
  ranges.push(...short);
  const singles = matchesOf(sentence, SINGLE)
    .map((match) => ({ start: match.index, end: match.index + match[0].length, value: match[0] }))
    .filter((year) => !ranges.some((range) => range.start < year.end && year.start < range.end));
  return [...ranges, ...singles, ...quarters];
}
