import type { Reading, Sentence } from './reading.ts';

/** How many sentences count as early. */
const EARLY = 6;
/** Plans for a year are made in the last quarter of the year before. */
const LAST_QUARTER = 10;

/** The years that an article speaks of: in plans, in reports, and in whole dates. */
interface Years {
  readonly planned: readonly number[];
  readonly told: readonly number[];
  readonly dated: readonly { readonly year: number; readonly month: number }[];
}

/**
 * The year of a day that is printed without one. A source's own date decides; else the years that the text speaks of:
 * a year of plans P puts a day of the last quarter into P − 1 and any other day into P, else the latest year that is told of.
 */
export function yearsOf(
  { article, sentences }: Reading,
  published: string | undefined,
): (month: number) => number | undefined {
  if (published) {
    const [year, month] = published.split('-').map(Number) as [number, number];
    return (of) => (of > month + 1 ? year - 1 : year);
  }
  const inUrl = yearInUrl(article.url ?? '');
  if (inUrl) return () => Number(inUrl);
  const years = yearsIn(sentences);
  const plan = plannedYear(sentences) ?? mostFrequent(years.planned);
  return (month) => yearOf(month, years, plan);
}

function yearOf(month: number, { planned, told, dated }: Years, plan: number | undefined): number | undefined {
  const near = dated.filter((day) => Math.abs(day.month - month) <= 1).map(({ year }) => year);
  if (near.length > 0) return Math.max(...near);
  const byPlan = plan && (month >= LAST_QUARTER ? plan - 1 : plan);
  if (plan && (told.includes(plan - 1) || planned.includes(plan - 1))) return byPlan;
  return mostFrequent(told) ?? byPlan ?? mostFrequent(dated.map(({ year }) => year));
}

function yearsIn(sentences: readonly Sentence[]): Years {
  const singles = sentences.flatMap((sentence) =>
    sentence.spans.flatMap(({ value }, at) =>
      isSingleYear(sentence, at) ? [{ year: Number(value), planned: sentence.letters.includes('w') }] : [],
    ),
  );
  return {
    planned: singles.filter(({ planned }) => planned).map(({ year }) => year),
    told: singles.filter(({ planned }) => !planned).map(({ year }) => year),
    dated: sentences
      .flatMap(({ spans }) => spans)
      .filter(({ type, value }) => type === 'date' && !value.startsWith('-'))
      .map(({ value }) => ({ year: Number(value.slice(0, 4)), month: Number(value.slice(5, 7)) })),
  };
}

/** A year on its own, not that of a vision ("vision to 2045") or of a document ("the 2023 Law on …"). */
const isSingleYear = ({ letters, spans }: Sentence, at: number): boolean =>
  spans[at]?.type === 'period' &&
  spans[at].value.length === 4 &&
  letters[at - 1] !== '7' &&
  !/L[_CxfO]{0,4}z?$/.test(letters.slice(0, at));

/** A sentence early on that speaks of a year and the next one reviews the one and plans the other. */
function plannedYear(sentences: Reading['sentences']): number | undefined {
  for (const { spans } of sentences.slice(0, EARLY)) {
    const years = spans
      .filter((span) => span.type === 'period' && span.value.length === 4)
      .map((span) => Number(span.value));
    const next = years.find((year) => years.includes(year - 1));
    if (next) return next;
  }
  return undefined;
}

/** `/2024/12/`, `-20241224`, `-15062022`; a year between words of a title (`nam-2024-`) dates nothing. */
function yearInUrl(url: string): string | undefined {
  return (
    /\/(20[12]\d)(?:(?:0[1-9]|1[0-2])(?:[0-3]\d)?)?\//.exec(url)?.[1] ??
    /\D(20[12]\d)[01]\d[0-3]\d(?:\D|\d{2,}|$)/.exec(url)?.[1] ??
    /\D[0-3]\d[01]\d(20[12]\d)(?:\D|$)/.exec(url)?.[1]
  );
}

function mostFrequent(years: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || b - a)[0]?.[0];
}
