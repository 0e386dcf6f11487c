import { foldWord } from '../grammar/names.ts';
import type { Language } from './language.ts';
import type { Reading } from './reading.ts';

/** What the article as a whole tells: where it is at home and which year a day without a year falls in. */
export interface Context {
  readonly language: Language;
  readonly home?: string;
  /** The ministry that the article speaks of most: whose "Minister" a bare title is. */
  readonly ministry?: string;
  readonly yearOf: (month: number) => number | undefined;
  /** The day that "this morning" means: the source's own date, or a date line on top of the text. */
  readonly published?: string;
}

const DATE_LINE = /(?<![\d/])(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)(?!\d)/;
const TOP = 300;

/** The day the article came out: as its source declares it, or in a short date line on top. */
export function publishedOn({ article }: Reading): string | undefined {
  if (article.published) return article.published;
  const line = article.text
    .slice(0, TOP)
    .split('\n')
    .slice(0, 3)
    .find((candidate) => candidate.length < 60 && DATE_LINE.test(candidate));
  const [, day = '', month = '', year = ''] = (line && DATE_LINE.exec(line)) || [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}

/** How much a mention says about the article's home: its host most, then a bridge point, an office, a headline. */
const WEIGHTS = { host: 20, bridge: 8, office: 6, headline: 4, mention: 1 };

export function contextOf(reading: Reading): Context {
  const home = homeOf(reading);
  const yearOf = yearsOf(reading);
  const published = publishedOn(reading);
  const ministry = ministryOf(reading);
  return {
    language: reading.language,
    yearOf,
    ...(home ? { home } : {}),
    ...(ministry ? { ministry } : {}),
    ...(published ? { published } : {}),
  };
}

function ministryOf({ sentences, language }: Reading): string | undefined {
  const ministries = sentences
    .flatMap(({ spans }) => spans)
    .flatMap(({ type, value }) => (type === 'organization' && language.concepts.get(value)?.portfolio ? [value] : []));
  const counts = new Map<string, number>();
  for (const iri of ministries) counts.set(iri, (counts.get(iri) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}

/** The province that "the Provincial People's Committee" means, when the article speaks of one at all. */
function homeOf({ article, language, sentences }: Reading): string | undefined {
  const scores = new Map<string, number>();
  const add = (place: string, weight: number): void => void scores.set(place, (scores.get(place) ?? 0) + weight);
  const hosted = article.url ? placeInHost(article.url, language) : undefined;
  if (hosted) add(hosted, WEIGHTS.host);
  for (const { kind, letters, spans } of sentences) {
    for (const [at, span] of spans.entries()) {
      if (span.type !== 'place' || span.value.startsWith('place:')) continue;
      const around = letters.slice(Math.max(0, at - 3), at + 3);
      const weight = around.includes('B')
        ? WEIGHTS.bridge
        : /[OR]f*P|PO/.test(around)
          ? WEIGHTS.office
          : WEIGHTS.mention;
      add(span.value, kind === 'headline' ? weight + WEIGHTS.headline : weight);
    }
  }
  return [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}

/** `https://daklak.gov.vn/…` is at home in Dak Lak: the longest province name in the host. */
function placeInHost(url: string, { concepts }: Language): string | undefined {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/[^a-z]/g, '') : '';
  let best: { iri: string; length: number } | undefined;
  for (const { kind, iri, labels, validFrom } of concepts.values()) {
    if (kind !== 'place' || validFrom) continue;
    for (const label of Object.values(labels).flat()) {
      const name = foldWord(label).replace(/[^a-z]/g, '');
      if (name.length >= 5 && host.includes(name) && name.length > (best?.length ?? 0))
        best = { iri, length: name.length };
    }
  }
  return best?.iri;
}

/**
 * The year of a day that is printed without one. A source's own date decides; else the years that the text speaks of:
 * a year of plans P puts a day of the last quarter into P − 1 and any other day into P, else the latest year that is told of.
 */
function yearsOf(reading: Reading): (month: number) => number | undefined {
  const { article, sentences } = reading;
  const published = publishedOn(reading);
  if (published) {
    const [year, month] = published.split('-').map(Number) as [number, number];
    return (of) => (of > month + 1 ? year - 1 : year);
  }
  const planned: number[] = [];
  const told: number[] = [];
  const dated: { year: number; month: number }[] = [];
  for (const { letters, spans } of sentences)
    for (const [at, span] of spans.entries()) {
      if (span.type === 'date' && !span.value.startsWith('-'))
        dated.push({ year: Number(span.value.slice(0, 4)), month: Number(span.value.slice(5, 7)) });
      if (
        span.type !== 'period' ||
        span.value.length !== 4 ||
        letters[at - 1] === '7' ||
        /L[_CxfO]{0,4}z?$/.test(letters.slice(0, at))
      )
        continue;
      (letters.includes('w') ? planned : told).push(Number(span.value));
    }
  const inUrl = yearInUrl(article.url ?? '');
  const plan = plannedYear(sentences) ?? mostFrequent(planned);
  return (month) => {
    if (inUrl) return Number(inUrl);
    const near = dated.filter((day) => Math.abs(day.month - month) <= 1).map((day) => day.year);
    if (near.length > 0) return Math.max(...near);
    if (plan && (told.includes(plan - 1) || planned.includes(plan - 1))) return month >= 10 ? plan - 1 : plan;
    return mostFrequent(told) ?? (plan ? (month >= 10 ? plan - 1 : plan) : mostFrequent(dated.map(({ year }) => year)));
  };
}

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

const EARLY = 6;

/** `/2024/12/`, `-20241224`, `-15062022`; a year between words of a title (`nam-2024-`) dates nothing. */
function yearInUrl(url: string): string | undefined {
  return (
    /\/(20[12]\d)\//.exec(url)?.[1] ??
    /\D(20[12]\d)[01]\d[0-3]\d(?:\D|\d{2,}|$)/.exec(url)?.[1] ??
    /\D[0-3]\d[01]\d(20[12]\d)(?:\D|$)/.exec(url)?.[1]
  );
}

function mostFrequent(years: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || b - a)[0]?.[0];
}
