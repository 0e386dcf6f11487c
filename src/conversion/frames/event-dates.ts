import { flatOf } from '../../grammar/flat.ts';
import { LETTERS, type Span } from '../../grammar/span.ts';
import type { Context } from '../context.ts';
import { isOtherThings } from '../date-mentions.ts';
import type { EventFact } from '../facts.ts';
import type { Reading, Sentence } from '../reading.ts';
import { INTERVIEW } from './event-types.ts';
import { firstOf } from './first-of.ts';
import { type Dated, relativeDay, weekdayIn } from './relative-days.ts';
import { dayOfSession, daySaid } from './session-days.ts';

/** How far behind the sentence that names an event its day may stand. */
const NEARBY = 2;

/**
 * The day of an event: in its own sentence, else near the top; "this morning" is the day the article came out, "yesterday"
 * the one before, "on Tuesday" the last that there was. A document's day dates no event.
 */
export function dateOf(
  { sentence, at }: { sentence: Sentence; at: number },
  reading: Reading,
  context: Context,
): Dated | undefined {
  // What somebody tells when he is interviewed has days of its own.
  const last = sentence.index + (sentence.spans[at]?.value === INTERVIEW ? 0 : NEARBY);
  const early = reading.sentences.filter((other) => other.kind !== 'caption' && other.index <= last);
  const { published } = context;
  const day = dayOfSession(sentence, at) ?? recent(daySaid(sentence, at)) ?? dayIn(sentence, reading);
  const today = !day || isBeside(sentence, day) ? relativeDay(sentence, published) : undefined;
  if (today) return today;
  // "on Tuesday, the eve of World Tuberculosis Day (March 24)": a day in parentheses may be another one.
  const onWeekday = !day || isWithin(sentence, day) ? weekdayIn(sentence, reading, published) : undefined;
  if (onWeekday) return onWeekday;
  if (day) return datedBy(day, context);
  const told = firstOf(early, (other) => {
    const found = STAMP.test(other.letters) ? undefined : dayIn(other, reading);
    if (found) return datedBy(found, context);
    return relativeDay(other, published) ?? (isOfEvent(other) ? weekdayIn(other, reading, published) : undefined);
  });
  const rest = told ? undefined : (firstOf(early, (other) => dayIn(other, reading)) ?? firstOf(early, rememberedDayIn));
  return told ?? (rest && datedBy(rest, context));
}

/** A weekday is told of much; of what was held where the sentence names it. */
const isOfEvent = ({ letters }: Sentence): boolean => letters.includes(LETTERS.event);

/** "Update: November 11, 2018 - 09:00": the day that a page came out, which "yesterday" tells more of. */
const STAMP = /^[VCU_,:.(]{0,5}D[-,|:.#C_()]{0,8}$/;

/** A day as it is printed, or in the year that the article tells. */
function datedBy({ start, value }: Span, { yearOf }: Context): Dated | undefined {
  if (!value.startsWith('-')) return { iso: value, inferred: [] };
  const [month = 0, date = 0] = value.slice(-5).split('-').map(Number);
  const year = yearOf({ month, day: date, start });
  return year ? { iso: `${year}-${value.slice(-5)}`, inferred: ['inferred-year'] } : undefined;
}

const DAY_MS = 86_400_000;
const DAYS_OF_MONTH = 30;

/** What was held a month and more after an event is told by another article, below the one on it. */
export const isLongAfter = ({ date }: EventFact, main: EventFact | undefined): boolean =>
  date !== undefined && main?.date !== undefined && Date.parse(date) - Date.parse(main.date) > DAYS_OF_MONTH * DAY_MS;

/** History, and the years that anniversaries count from, are days of no event of today. */
const OLDEST = '2010';
const BESIDE = 20;

/** The day of a sentence: one behind a time of day, else the first; one in parentheses (an anniversary's, or a weekday's) only if there is no other; none of a document. */
function dayIn({ spans, letters }: Sentence, { text, language }: Reading): Span | undefined {
  const { dayParts } = language.pack;
  const isTimed = ({ start }: Span): boolean =>
    dayParts.test(text.slice(Math.max(0, start - BESIDE), start).toLowerCase());
  const all = flatOf(spans, (span, at) =>
    isRecent(span) &&
    !isAnniversary(spans, at) &&
    (isTimed(span) || isBehindPlace(spans, at) || !isOtherThings(letters, at))
      ? [{ span, inside: isInParentheses(letters, at) }]
      : [],
  );
  const days = all.length > 1 && DATE_LINE.test(letters) ? all.slice(1) : all;
  const timed = days.length > 1 && days.find(({ span }) => isTimed(span));
  return (timed || days.find(({ inside }) => !inside) || days[0])?.span;
}

/** "debated the draft law in Hanoi on 5 May": where something is done stands before its day, not a document's. */
const isBehindPlace = (spans: readonly Span[], at: number): boolean =>
  spans[at - 1]?.type === 'of' && spans[at - 2]?.type === 'place' && spans[at - 3]?.value === 'at';

/** "(27/2/1955 - 27/2/2019)": the same day of two years is what is remembered, not when. */
function isAnniversary(spans: readonly Span[], at: number): boolean {
  const [day, first] = [spans[at], spans[at - 2]];
  return first?.type === 'date' && first.value !== day?.value && first.value.slice(-5) === day?.value.slice(-5);
}

/** "date 2024-08-22 Children …", "22/08/2024 Sáng 21/8, …": when the report came out, with no mark between it and its first sentence. */
const DATE_LINE = /^[_C]?D(?=[^-,.;:()h=])/;

/** The day that is remembered: of "27/2/1955 - 27/2/2019" the one that has come now. */
const rememberedDayIn = ({ spans, letters }: Sentence): Span | undefined =>
  spans.find((span, at) => isRecent(span) && !isOtherThings(letters, at));

const recent = (day: Span | undefined): Span | undefined => (day && isRecent(day) ? day : undefined);

const isRecent = ({ type, value }: Span): boolean => type === 'date' && (value.startsWith('-') || value >= OLDEST);

const isWithin = ({ spans, letters }: Sentence, day: Span): boolean => isInParentheses(letters, spans.indexOf(day));

const isInParentheses = (letters: string, at: number): boolean => /\([^)]*$/.test(letters.slice(0, at));

/** How far behind "this morning" the same day may stand. */
const SAME = 3;

/** A day that is no event's where "this morning" is: one in parentheses, or one well behind those words ("… the law in force from July 1"). */
function isBeside({ spans, letters }: Sentence, day: Span): boolean {
  const at = spans.indexOf(day);
  const today = letters.indexOf(LETTERS.today);
  return isInParentheses(letters, at) || (today >= 0 && today < at - SAME);
}
