import { matchesOf } from '../grammar/matches.ts';
import type { Reading } from './reading.ts';

const BEGUN = /(?<!\d)(1[89]\d\d|20[0-2]\d)(?!\d)/g;
const COUNTED = /(?<![\p{L}\d/.,-]|\d-)(?:ke-)?(\d{1,3})(?:st|nd|rd|th)?(?![\d/.,%]|-\d|\p{L})/gu;
/** Later in the text an anniversary may be one to come. */
const EARLY = 4;
const SPAN = { from: 2012, to: 2035 };

/** The year of the anniversary that an article tells of: "65 years of the Doctors' Day (27 February 1955)" is of 2020. */
export function anniversaryYear({ sentences, text, language }: Reading): number | undefined {
  const { anniversary } = language.pack.yearly;
  for (const { start, end } of sentences.slice(0, EARLY)) {
    const words = text.slice(start, end);
    if (!/\d/.test(words) || words.toLowerCase().search(anniversary) < 0) continue;
    const counts = matchesOf(words, COUNTED).map(([, count]) => Number(count));
    const printed = matchesOf(words, BEGUN).map(([year]) => Number(year));
    const years = printed.length > 0 ? printed : foundingsIn(words, language.pack.foundings);
    const found = years
      .flatMap((year) => counts.filter((count) => count >= 5).map((count) => year + count))
      .find((year) => year >= SPAN.from && year <= SPAN.to);
    if (found) return found;
  }
  return undefined;
}

/** The years in which the days that some words name were founded. */
const foundingsIn = (words: string, foundings: ReadonlyMap<string, number>): number[] =>
  [...foundings].flatMap(([day, year]) => (words.toLowerCase().replaceAll('’', "'").includes(day) ? [year] : []));
