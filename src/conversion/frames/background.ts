import type { EventFact } from '../facts.ts';
import type { Sentence } from '../reading.ts';

/** A day or year at the head of a sentence, before anybody is named: what it tells happened then. */
const HEAD = /^[^LMNORED#Y]{0,7}[DY]/;

/** "In 2019, X chaired a conference", "Earlier, on 3 April, the Minister visited": what was done before the event of today, more days than it may last (or as many as are given). */
export function isBackground(
  { letters, spans }: Sentence,
  main: EventFact | undefined,
  longest: number = LONGEST,
): boolean {
  const head = main?.date === undefined ? null : HEAD.exec(letters);
  const value = head ? (spans[head[0].length - 1]?.value ?? '') : '';
  if (!main?.date || value === '') return false;
  if (/^\d{4}$/.test(value)) return value < main.date.slice(0, 4) && !/[EB].*[hd]|d/.test(letters);
  // A day without its year is of the event's own.
  const day = value.startsWith('-') ? main.date.slice(0, 4) + value.slice(-6) : value;
  return /^\d{4}-\d\d-\d\d$/.test(day) && daysBetween(day, main.date) > longest;
}

/** Conferences last for some days. */
const LONGEST = 4;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
