import { isDigit } from './characters.ts';
import type { LanguagePack } from './language.ts';
import { matchesOf } from './matches.ts';

/** A calendar day as printed; the year only when the words have it. */
export interface Day {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
}

/** A value with its place in the sentence. */
export interface Found<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** A row that begins with a figure, perhaps behind words that must stand before it: it is looked for at figures only. */
const FIGURE_FIRST = /^(?:\(\?<=(?:\\.|[^()\\]|\((?:\\.|[^()\\])*\))*\))?\(\?<(?:day|year)>/;

/** Another row begins with a month's name or with a word that may stand before the figure. */
const WORD_FIRST = /^\(\?:(\p{L})[\p{L} ]*\)\?\(\?<(?:day|year)>/u;

/** What a row begins with: looked at first, since what stands before it takes far longer to tell. */
function firstOf(row: string, months: readonly string[]): string {
  if (FIGURE_FIRST.test(row)) return '\\d';
  if (row.startsWith('{month}')) return `[${[...new Set(months.map((name) => name.charAt(0)))].join('')}]`;
  const word = WORD_FIRST.exec(row)?.[1];
  return word ? `[${word}\\d]` : '';
}

/** A reader of the days that a language writes: every place in a sentence that names a day and a month. */
export function dateReader({
  dates,
  months,
}: Pick<LanguagePack, 'dates' | 'months'>): (sentence: string) => Found<Day>[] {
  const names = [...months.keys()].sort((a, b) => b.length - a.length);
  const patterns = dates.map(
    (row) =>
      new RegExp(
        `(?=${firstOf(row, names)})(?<![\\p{L}\\p{N}/.-])${row.replaceAll('{month}', `(?<month>${names.join('|')})`)}(?![\\p{L}\\p{N}]|/\\d)`,
        FIGURE_FIRST.test(row) ? 'iuy' : 'giu',
      ),
  );
  return (sentence) => {
    if (!/\d/.test(sentence)) return [];
    const found: Found<Day>[] = [];
    const figures = figuresIn(sentence);
    for (const pattern of patterns)
      for (const match of matchesAt(sentence, figures, pattern)) {
        const value = dayOf(match.groups ?? {}, months);
        const end = match.index + match[0].length;
        if (value && !found.some((other) => other.start < end && match.index < other.end))
          found.push({ start: match.index, end, value });
      }
    return found;
  };
}

/** Where the figures of a sentence begin. */
function figuresIn(sentence: string): number[] {
  const starts: number[] = [];
  let inside = false;
  for (let at = 0; at < sentence.length; at++) {
    const digit = isDigit(sentence.charCodeAt(at));
    if (digit && !inside) starts.push(at);
    inside = digit;
  }
  return starts;
}

/** Every match of a pattern; one that begins with a figure is tried at figures only, which tells sooner than all characters do. */
function matchesAt(sentence: string, starts: readonly number[], pattern: RegExp): readonly RegExpExecArray[] {
  if (!pattern.sticky) return matchesOf(sentence, pattern);
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (const start of starts) {
    if (start < end) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(sentence);
    if (!match) continue;
    found.push(match);
    end = pattern.lastIndex;
  }
  return found;
}

function dayOf(groups: Record<string, string | undefined>, months: ReadonlyMap<string, number>): Day | undefined {
  const month = months.get((groups.month ?? '').toLowerCase()) ?? Number(groups.month);
  const day = Number(groups.day);
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month))) return undefined;
  return groups.year ? { day, month, year: Number(groups.year) } : { day, month };
}

const daysIn = (month: number): number => (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);

/** `2024-12-24`; `--12-24` where the year is not known. */
export function isoOf({ day, month, year }: Day): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${year ?? '-'}-${two(month)}-${two(day)}`;
}

/** The last day of a year, or of the last year of a period, as an ISO date. */
export const lastDayOf = (period: string): string => `${period.slice(-4)}-12-31`;
