import type { Inference } from '../facts.ts';
import type { Reading, Sentence } from '../reading.ts';

/** The day of an event, and what of it is no more than concluded. */
export interface Dated {
  readonly iso: string;
  readonly inferred: readonly Inference[];
}

const DAY_MS = 86_400_000;
const DAYS_OF_WEEK = 7;
/** How far before its name the words that lead to a weekday stand. */
const BESIDE = 20;

/** The day so many days before an article came out. */
const daysBefore = (published: string, days: number): Dated => ({
  iso: new Date(Date.parse(`${published}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10),
  inferred: [],
});

/** "this morning", "yesterday": a day that the article's own date tells. */
export function relativeDay({ spans }: Sentence, published: string | undefined): Dated | undefined {
  const word = spans.find(({ type, value }) => type === 'today' && value !== 'later');
  return word && published ? daysBefore(published, word.value === 'yesterday' ? 1 : 0) : undefined;
}

/** "on Tuesday", "pada Selasa": the last such day before an article came out, or the day it did. */
export function weekdayIn(
  { start, end }: Sentence,
  { text, language }: Reading,
  published: string | undefined,
): Dated | undefined {
  if (!published) return undefined;
  const words = text.slice(start, end).toLowerCase();
  const { weekdays, weekdayLead } = language.pack;
  for (const [name, weekday] of weekdays) {
    const at = words.indexOf(name);
    if (at < 0 || !weekdayLead.test(words.slice(Math.max(0, at - BESIDE), at))) continue;
    const since = new Date(`${published}T00:00:00Z`).getUTCDay() - weekday;
    return daysBefore(published, (since + DAYS_OF_WEEK) % DAYS_OF_WEEK);
  }
  return undefined;
}
