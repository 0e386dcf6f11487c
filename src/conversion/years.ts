import { flatOf } from '../grammar/flat.ts';
import { hgov } from '../vocabulary/index.ts';
import { anniversaryYear } from './anniversaries.ts';
import type { MonthOfYear } from './date-mentions.ts';
import type { Reading } from './reading.ts';
import { type YearMentions, yearMentions } from './year-mentions.ts';

/** Plans for a year are made in the last quarter of the year before. */
const LAST_QUARTER = 10;
/** Years are reviewed up to the end of the first quarter of the next. */
const FIRST_QUARTER = 3;

/** A day of which the year is looked for: its month, its day, and where it stands in the text. */
export interface YearlessDay {
  readonly month: number;
  readonly day: number;
  readonly start: number;
}

/**
 * The year of a day that is printed without one. A source's own date decides; else whole dates of the season, an
 * anniversary, the years that are reviewed and planned, the latest that is told of; the weekday beside it has the last word.
 */
export function yearsOf(
  reading: Reading,
  published: { readonly year: number; readonly month?: number } | undefined,
): (day: YearlessDay) => number | undefined {
  if (published) {
    const { year, month } = published;
    return (day) => (month !== undefined && day.month > month + 1 ? year - 1 : year);
  }
  const mentions = yearMentions(reading);
  const anniversary = anniversaryYear(reading);
  return (day) => {
    const guess =
      seasonal(day.month, mentions.dated) ??
      anniversary ??
      termYear(day, reading) ??
      byUse(day.month, mentions) ??
      byPlan(day.month, mentions) ??
      mostFrequent(mentions.dated.map(({ year }) => year)) ??
      mentions.deadlines.find(({ month }) => month >= day.month)?.year;
    const weekday = weekdayBeside(day, reading);
    const least = Math.max(mentions.earliest, namedBeside(day, reading, mentions));
    // A day of another weekday in all these years is of a year that nothing tells.
    if (guess) return onWeekday(Math.max(guess, least), day, weekday);
    return mentions.earliest && weekday !== undefined ? onWeekday(mentions.earliest, day, weekday) : undefined;
  };
}

/** "On March 24, … launched the campaign of 2018": no day is before the year that its own sentence tells of, but at the end of the year before. */
function namedBeside({ month, start }: YearlessDay, { sentences }: Reading, mentions: YearMentions): number {
  const own = sentences.find((sentence) => sentence.start <= start && start < sentence.end);
  if (!own || month >= LAST_QUARTER) return 0;
  // "On January 20, … held a conference to carry out the work of 2022": a year's work begins with it.
  const named = month <= FIRST_QUARTER ? [...mentions.toldAt, ...mentions.plannedAt] : mentions.toldAt;
  return latest(flatOf(named, (told) => (own.start <= told.start && told.start < own.end ? [told.year] : [])));
}

const CONGRESS = hgov.Congress.value;
/** How many years a term has. */
const TERM = 5;

/** "On June 20, the Party Organisation held its congress for the 2025-2030 term": a congress opens its term. */
function termYear({ start }: YearlessDay, { sentences }: Reading): number | undefined {
  const spans = sentences.find((sentence) => sentence.start <= start && start < sentence.end)?.spans ?? [];
  if (!spans.some(({ type, value }) => type === 'event' && value === CONGRESS)) return undefined;
  const terms = flatOf(spans, ({ type, value }) => (type === 'period' ? [value.split('-').map(Number)] : []));
  const years = terms.flatMap(([from = 0, to = 0]) => (to - from === TERM ? [from] : []));
  return years.length > 0 ? latest(years) : undefined;
}

const MONTHS = 12;

/** The year of whole dates not more than a month away, also over the turn of the year: a decision of December is handed over in January. */
function seasonal(month: number, dates: readonly MonthOfYear[]): number | undefined {
  const near = flatOf(dates, (date) => {
    const turn = Math.round((date.month - month) / MONTHS);
    return Math.abs(date.month - month - MONTHS * turn) <= 1 ? [date.year + turn] : [];
  });
  return near.length > 0 ? latest(near) : undefined;
}

/** A review of a year together with plans for the next is of the turn of the year; a review alone of its end or of the months behind it. */
function byUse(month: number, { planned, reviewed, told, current, documents }: YearMentions): number | undefined {
  if (current.length > 0 && month > FIRST_QUARTER && month < LAST_QUARTER) return mostFrequent(current);
  // A plan may look ahead further than to the next year: what is reviewed tells first.
  const known = new Set([...reviewed, ...told, ...current, ...planned]);
  const ahead = latestBehind(planned, new Set(reviewed)) || latestBehind(planned, known);
  // What has just been signed is made known in the same season, however many years its plans look ahead to.
  if (ahead > 0 && seasonal(month, documents) === ahead - 1) return ahead - 1;
  if (ahead > 0) return month >= LAST_QUARTER ? ahead - 1 : ahead;
  const review = mostFrequent(reviewed);
  const whole = review && !planned.includes(review) && review >= latest(current) ? review : undefined;
  if (whole && month <= FIRST_QUARTER) return whole + 1;
  return mostFrequent(current) ?? review ?? mostFrequent(told);
}

/** Plans alone are made before their year begins, or within it; the documents of the season are of their time where the plans are later; what is due tells no more than that documents were signed before. */
function byPlan(month: number, { planned, due, documents }: YearMentions): number | undefined {
  const next = mostFrequent(planned);
  const plan = next && (month >= LAST_QUARTER ? next - 1 : next);
  const cited = seasonal(month, documents);
  if (!plan) return cited ?? (due.length > 0 ? behindDocuments(month, documents) : undefined);
  const signed = cited ?? behindDocuments(month, documents);
  return signed && plan - signed > (cited ? 0 : 1) ? signed : plan;
}

/** The year in which a month comes first behind the latest document. */
const behindDocuments = (month: number, documents: readonly MonthOfYear[]): number | undefined => {
  const year = latest(documents.map((document) => document.year));
  const signed = latest(documents.flatMap((document) => (document.year === year ? [document.month] : [])));
  return year > 0 ? year + (month < signed ? 1 : 0) : undefined;
};

/** How far before a day its weekday stands. */
const BESIDE = 22;

/** The weekday (Sunday 0) that is printed right before a day. */
function weekdayBeside({ start }: YearlessDay, { text, language }: Reading): number | undefined {
  const before = text.slice(Math.max(0, start - BESIDE), start).toLowerCase();
  const named = [...language.pack.weekdays].filter(([name]) => before.includes(name));
  return named.toSorted(([a], [b]) => before.lastIndexOf(b) - before.lastIndexOf(a))[0]?.[1];
}

/** Of a year and its neighbours the one in which a day falls on a weekday; the year itself where no weekday is known. */
function onWeekday(year: number, { month, day }: YearlessDay, weekday: number | undefined): number | undefined {
  if (weekday === undefined) return year;
  return [year, year + 1, year - 1].find(
    (candidate) => new Date(Date.UTC(candidate, month - 1, day)).getUTCDay() === weekday,
  );
}

/** The latest of some years that comes right behind another. */
const latestBehind = (years: readonly number[], others: ReadonlySet<number>): number =>
  latest(years.filter((year) => others.has(year - 1)));

const latest = (years: readonly number[]): number => years.reduce((a, b) => Math.max(a, b), 0);

function mostFrequent(years: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || b - a)[0]?.[0];
}
