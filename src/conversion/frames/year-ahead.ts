import { flatOf } from '../../grammar/flat.ts';
import type { Reading } from '../reading.ts';
import type { Story } from '../story.ts';

/** In how many sentences an article on no event tells its day: "On 12 November 2025, the Committee issued Plan No. 5". */
const LEAD = 4;
const leadDay = ({ sentences }: Reading): string | undefined =>
  flatOf(sentences.slice(0, LEAD), ({ spans }) => spans).find(({ type, value }) => type === 'date' && /^\d/.test(value))
    ?.value;

/** A year is reviewed at its end and planned up to the end of its first quarter. */
const FIRST_QUARTER = 3;

/** The first year that is still to come when an article is written. */
export function yearAhead({ context, events, reading }: Story): number | undefined {
  const date = context.published ?? events.facts.find((event) => event.date)?.date ?? leadDay(reading);
  if (date === undefined) return undefined;
  return Number(date.slice(0, 4)) + (Number(date.slice(5, 7)) > FIRST_QUARTER ? 1 : 0);
}
