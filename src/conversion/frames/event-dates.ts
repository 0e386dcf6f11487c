import type { Span } from '../../grammar/span.ts';
import type { Context } from '../context.ts';
import type { Inference } from '../facts.ts';
import type { Reading, Sentence } from '../reading.ts';
import { firstOf } from './first-of.ts';

interface Dated {
  readonly iso: string;
  readonly inferred: readonly Inference[];
}

/** How far behind the sentence that names an event its day may stand. */
const NEARBY = 2;

/** The day of an event: in its own sentence, else near the top; "this morning" is the day the article came out, "yesterday" the one before. */
export function dateOf(sentence: Sentence, reading: Reading, { yearOf, published }: Context): Dated | undefined {
  const early = reading.sentences.filter((other) => other.kind !== 'caption' && other.index <= sentence.index + NEARBY);
  const day = dayIn(sentence, reading);
  const today = !day || isInside(sentence, day) ? relativeDay(sentence, published) : undefined;
  if (today) return today;
  const found = day ?? firstOf(early, (other) => dayIn(other, reading));
  if (!found) return firstOf(early, (other) => relativeDay(other, published));
  const { start, value } = found;
  if (!value.startsWith('-')) return { iso: value, inferred: [] };
  const [month = 0, date = 0] = value.slice(-5).split('-').map(Number);
  const year = yearOf({ month, day: date, start });
  return year ? { iso: `${year}-${value.slice(-5)}`, inferred: ['inferred-year'] } : undefined;
}

/** "this morning", "yesterday": a day that the article's own date tells. */
function relativeDay({ spans }: Sentence, published: string | undefined): Dated | undefined {
  const word = spans.find(({ type }) => type === 'today');
  if (!word || !published) return undefined;
  const day = new Date(`${published}T00:00:00Z`);
  if (word.value === 'yesterday') day.setUTCDate(day.getUTCDate() - 1);
  return { iso: day.toISOString().slice(0, 10), inferred: [] };
}

/** History, and the years that anniversaries count from, are days of no event of today. */
const OLDEST = '2010';
const BESIDE = 20;

/** The day of a sentence: one behind a time of day, else the first; one in parentheses (an anniversary's, or a weekday's) only if there is no other. */
function dayIn({ spans, letters }: Sentence, { text, language }: Reading): Span | undefined {
  const { dayParts } = language.pack;
  const days = spans.flatMap((span, at) =>
    span.type === 'date' && (span.value.startsWith('-') || span.value >= OLDEST)
      ? [{ span, inside: isInParentheses(letters, at) }]
      : [],
  );
  const timed =
    days.length > 1 &&
    days.find(({ span: { start } }) => dayParts.test(text.slice(Math.max(0, start - BESIDE), start).toLowerCase()));
  return (timed || days.find(({ inside }) => !inside) || days[0])?.span;
}

const isInParentheses = (letters: string, at: number): boolean => /\([^)]*$/.test(letters.slice(0, at));

const isInside = ({ spans, letters }: Sentence, day: Span): boolean => isInParentheses(letters, spans.indexOf(day));
