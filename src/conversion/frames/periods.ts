import type { Run } from '../../grammar/lists.ts';
import type { Span } from '../../grammar/span.ts';
import type { Sentence } from '../reading.ts';
import type { Story } from '../story.ts';

/** The values of "next year" and "this year", and how far they are from the year of the article. */
const RELATIVE: ReadonlyMap<string, number> = new Map([
  ['next year', 1],
  ['this year', 0],
  ['rest of the year', 0],
]);
/** How far from its head a sentence may say when its items are to be done. */
const HEAD = 4;

/** "said that this year the sector will …", "in the last 6 months the sector focuses on: …": up to what is to be done. */
const OVER = /^[^;:"8#]{0,8}(?:w|:$)/;

/** "cut it to below 8 % next year", "Năm tới, …", "within this year": the year behind that of the article, or that. */
export function relativeYear(
  { spans, letters }: Sentence,
  { from, to }: Run,
  { events, context }: Pick<Story, 'events' | 'context'>,
): string | undefined {
  const at = spans.findIndex(
    ({ value }, i) =>
      RELATIVE.has(value) &&
      (i < HEAD || (i >= from && i <= to) || (i < from && OVER.test(letters.slice(i + 1, from)))),
  );
  const now = at >= 0 ? (context.published ?? events.facts.find(({ date }) => date)?.date)?.slice(0, 4) : undefined;
  return now
    ? String(Number(now) + (RELATIVE.get(spans[at]?.value ?? '') ?? 0))
    : yearOfDue({ spans, letters }, { from, to }, context.published);
}

/** "before 31 March": the next such day behind that of the article. */
function yearOfDue(
  { spans, letters }: Pick<Sentence, 'spans' | 'letters'>,
  { from, to }: Run,
  published: string | undefined,
): string | undefined {
  const at = spans.findLastIndex(
    ({ type, value }, i) => i >= from && i <= to && type === 'date' && DAY_ALONE.test(value),
  );
  if (at < 0 || !published || OF_DOCUMENT.test(letters.slice(from, at)) || YEARLY.test(letters.slice(at + 1)))
    return undefined;
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  const due = Number(spans[at]?.value.slice(2, 4));
  return String(due + HALF_A_YEAR < month ? year + 1 : year);
}
/** A day without its year. */
const DAY_ALONE = /^--\d\d-\d\d/;
/** "before 15 December every year" */
const YEARLY = /^(?:_z|b)/;
/** A month that lies so far behind the article's is the next year's. */
const HALF_A_YEAR = 6;

/** "in 9/2022" */
const YEAR_OF_MONTH = /^(?:0?[1-9]|1[0-2])\/(20\d\d)$/;

/** A day with its year: it gives an item that names no year its period. */
const YEAR_OF_DAY = /^(\d{4})-/;

/** "vision to 2045", "compared with 2025": not when it is to be done. */
const NOT_ITS_OWN = /(?:7f?m?z?|<[f_]?z?)$/;

function yearOfMonth(spans: readonly Span[]): string | undefined {
  for (const { value } of spans) {
    const year = value.includes('/20') ? YEAR_OF_MONTH.exec(value)?.[1] : undefined;
    if (year) return year;
  }
  return undefined;
}

/** The year or range of years that an item states: its last, unless a deadline stands behind it; the year of a vision is none. */
export function statedPeriod({ spans, letters }: Sentence, { from, to }: Run): string | undefined {
  const [own, marks] = [spans.slice(from, to + 1), letters.slice(from, to + 1)];
  let at = marks.lastIndexOf('Y');
  while (at >= 0 && NOT_ITS_OWN.test(marks.slice(0, at))) at = at === 0 ? -1 : marks.lastIndexOf('Y', at - 1);
  // "complete the Project for 2025-2030 before 30 June 2025": the deadline behind what it is for.
  const due = at >= 0 && marks.slice(at).includes('D') ? yearOfDay(own.slice(at), marks.slice(at)) : undefined;
  return due ?? own[at]?.value ?? yearOfDay(own, marks) ?? yearOfMonth(own);
}

/** "by 2030, 95 % of …", "from 2027 to 2029, …": the year or years right before an item date it, and the items behind it until the next such year. */
export function periodBefore({ spans, letters }: Sentence, { from }: Run): string | undefined {
  const match = /(Y[m-])?Y(?:[,:]w?f?|,?b?n|\+:|\)[:,]?b?w?)?$/.exec(letters.slice(0, from));
  if (!match) return dueBefore(spans, letters.slice(0, from));
  const [first, last] = [spans[match.index]?.value, spans[match.index + (match[1]?.length ?? 0)]?.value];
  return match[1] ? `${first}-${last}` : last;
}

/** "by 31 December 2027 at the latest, 100 % of …": a day with its year does so too, where words say that it is a deadline. */
function dueBefore(spans: readonly Span[], before: string): string | undefined {
  const due = LATEST.exec(before);
  return due ? YEAR_OF_DAY.exec(spans[due.index + due[0].indexOf('D')]?.value ?? '')?.[1] : undefined;
}
const LATEST = /(?<=^|[,;:jk])(?:K[fU]?|y)D[f_]{0,3},$/;

/** "by the end of 2028 will complete A, connect B": before any action. */
const LEADING = /^[mfy_b]{0,4}(?:z?Y(?=w|[,:f]?[_OZP#KS])|zY(?=[V*]))/;

/** The year that the first item of a list begins with dates those behind it too. */
export function leadingPeriod({ spans, letters }: Sentence, run: Run | undefined): string | undefined {
  const match = run && LEADING.exec(letters.slice(run.from, run.to + 1));
  return match ? spans[run.from + match[0].length - 1]?.value : undefined;
}

/** "Resolution No. 72 dated 9 September 2025": the day of a document is no deadline. */
const OF_DOCUMENT = /(?:M|Lx?#)[^,;LD]{0,8}$/;

const yearOfDay = (spans: readonly Span[], marks: string): string | undefined =>
  YEAR_OF_DAY.exec(
    spans.findLast(({ type }, at) => type === 'date' && !OF_DOCUMENT.test(marks.slice(0, at)))?.value ?? '',
  )?.[1];
