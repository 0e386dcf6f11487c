import type { LanguagePack } from '../../../grammar/language.ts';
import type { Context } from '../../context.ts';
import type { Sentence } from '../../reading.ts';
import type { Story } from '../../story.ts';
import { yearIn } from './years.ts';

/** What an article's sentences tell of without a year of their own: the year of their words, of their paragraph, of the article. */
export interface ToldYears {
  /** The year of a sentence; `day` is the article's own. */
  of(sentence: Sentence): number | undefined;
  /** The year of the day that a sentence opens with. */
  opening(sentence: Sentence): number | undefined;
}

/** Keeps the year that was stated last in a paragraph: "In 2026, the province met 19/21 targets. Coverage reached 95 %". */
export function toldYears({ reading, context }: Story, now: number | undefined): ToldYears {
  const { yearly } = context.language.pack;
  let last: { readonly block: number; readonly year: number } | undefined;
  return {
    opening: (sentence) => yearOfDay(sentence, context, now),
    of(sentence) {
      const stated = yearIn(sentence);
      const year = stated ?? yearOfDay(sentence, context, now);
      if (year !== undefined) {
        last = isOfPast(year, now) ? { block: sentence.block, year } : undefined;
        return stated === undefined ? year : undefined;
      }
      if (now === undefined) return undefined;
      const words = reading.text.slice(sentence.start, sentence.end).toLowerCase();
      const relative = relativeYear(words, now, yearly);
      if (relative !== undefined) {
        last = { block: sentence.block, year: relative };
        return relative;
      }
      return last?.block === sentence.block ? last.year : undefined;
    },
  };
}

/** "As of 31 December 2025, …", "Tính đến ngày 23/2, …": the day, before any document, that opens what is told of the year before or of its own. */
const AS_OF = /^[^#;.:LMλ]{0,20}?D/;

function yearOfDay({ letters, spans }: Sentence, { yearOf }: Context, now: number | undefined): number | undefined {
  const head = AS_OF.exec(letters.slice(0, 22))?.[0];
  const day = head && spans[head.length - 1];
  if (!day) return undefined;
  const [month = 0, date = 0] = day.value.slice(-5).split('-').map(Number);
  if (day.value.startsWith('-')) return yearOf({ month, day: date, start: day.start }) === now ? now : undefined;
  const year = Number(day.value.slice(0, 4));
  return year === now || isOfPast(year, now) ? year : undefined;
}

/** A year before the article's own; of what is further back the next sentence is no longer told. */
const isOfPast = (year: number, now: number | undefined): boolean => now !== undefined && year === now - 1;

/** How many characters a preposition before "last year" takes at the head of a sentence. */
const HEAD = 11;

/** "the population last year was about 100.3 million": what stands between the words for it and the first figure, perhaps a clause of its own: "last year, when the region had 226 cases". */
const FIGURE_BEHIND = /^(?:[^\d,.;:()]{0,30},)?[^\d,.;:()]{0,50}\d/;

/** "Last year …", "so far", "in the first six months": a year that words alone tell; elsewhere than at the head or before the first figure the year before is one of comparison. */
function relativeYear(
  words: string,
  now: number,
  { before, current, compare }: LanguagePack['yearly'],
): number | undefined {
  const at = words.search(before);
  if (at >= 0 && at <= HEAD) return now - 1;
  if (
    at >= 0 &&
    !/\d/.test(words.slice(0, at)) &&
    !compare.test(words.slice(0, at)) &&
    FIGURE_BEHIND.test(words.slice(at))
  )
    return now - 1;
  return current.test(words) ? now : undefined;
}
