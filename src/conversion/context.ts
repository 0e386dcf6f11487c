import type { Span } from '../grammar/span.ts';
import { homeOf } from './home.ts';
import { type HomeAreas, homeAreasOf } from './home-areas.ts';
import type { Language } from './language.ts';
import type { Reading } from './reading.ts';
import { dateInUrl, type UrlDate } from './url-date.ts';
import { type YearlessDay, yearsOf } from './years.ts';

/** What the article as a whole tells: where it is at home and which year a day without a year falls in. */
export interface Context {
  readonly language: Language;
  /** The article's text that all offsets count in. */
  readonly text: string;
  readonly home: string | undefined;
  /** The district and the commune that it is about, where it names one. */
  readonly areas: HomeAreas;
  /** The ministry that the article speaks of most: whose "Minister" a bare title is. */
  readonly ministry: string | undefined;
  readonly yearOf: (day: YearlessDay) => number | undefined;
  /** The day that "this morning" means: the source's own date, or a date line on top of the text. */
  readonly published: string | undefined;
}

const DATE_LINE = /(?<![\d/])(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)(?!\d)/;
/** "Published 2025-02-20": a date as ISO 8601 writes it behind at most three words; read of the {@link ISO_HEAD} of a text alone. */
const ISO_LINE = /^[^\p{L}\p{N}]*(?:\p{L}+[^\p{L}\p{N}]+){0,3}(20\d\d-\d\d-\d\d)(?!\d)/u;
const ISO_HEAD = 80;
/** "Source: https://…" at the end of a text. */
const SOURCE_LINE = /https?:\/\/\S+/;
const TOP = 300;
/** Lines on top of a page's first paragraph, counters and menus included, among which a date is looked for. */
const MOST_ON_TOP = 20;

/** The day the article came out: as its source declares it, in a short date line on top, or in its address. */
function publishedOn({ article }: Reading): UrlDate | undefined {
  if (article.published) return dateParts(article.published);
  const { blocks, text } = article;
  const lede = blocks.findIndex(({ kind }) => kind === 'paragraph');
  const line = blocks
    .slice(0, Math.min(MOST_ON_TOP, Math.max(3, lede + 2)))
    .map(({ start, end }) => text.slice(start, end))
    .find((candidate) => candidate.length < 60 && DATE_LINE.test(candidate));
  const [, day = '', month = '', year = ''] = (line && DATE_LINE.exec(line)) || [];
  const [, iso] = (!year && ISO_LINE.exec(text.slice(0, ISO_HEAD))) || [];
  if (iso) return dateParts(iso);
  return year
    ? figures({ year: Number(year), month: Number(month), day: Number(day) })
    : dateInUrl(article.url ?? SOURCE_LINE.exec(article.text.slice(-TOP))?.[0] ?? '');
}

function dateParts(iso: string): UrlDate {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
}

const MONTHS = 12;

/** "07/27/2022": where no month has that number, the month was printed first. */
const figures = ({ year, month, day }: Required<UrlDate>): UrlDate =>
  month > MONTHS ? { year, month: day, day: month } : { year, month, day };

/** A whole date as ISO writes it; undefined where the month or day is not known or there is no such day. */
function isoOf({ year, month, day }: UrlDate): string | undefined {
  const two = (n: number): string => String(n).padStart(2, '0');
  const iso = `${year}-${two(month ?? 0)}-${two(day ?? 0)}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}

/** What the article as a whole tells. */
export function contextOf(reading: Reading): Context {
  const home = homeOf(reading);
  const source = publishedOn(reading);
  const published = source && isoOf(source);
  const ministry = ministryOf(reading);
  const areas = homeAreasOf(reading);
  return {
    language: reading.language,
    text: reading.text,
    home,
    areas,
    ministry,
    yearOf: yearsOf(reading, source),
    published,
  };
}

/** The ministry that is named most often; of two the first in order of their IRIs. */
function ministryOf({ sentences, language }: Reading): string | undefined {
  const counts = new Map<string, number>();
  for (const { spans } of sentences)
    for (const span of spans)
      for (const body of bodiesIn(span))
        if (language.concepts.get(body)?.portfolio) counts.set(body, (counts.get(body) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}

const NONE: readonly string[] = [];

/** The body that a span names; "Minister of Health" is one phrase and holds its ministry. */
function bodiesIn({ type, value }: Span): readonly string[] {
  if (type === 'organization') return [value];
  return type === 'role' && value.includes(' ') ? value.split(' ') : NONE;
}
