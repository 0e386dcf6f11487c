import { COMMON_NAMES, foldWord } from '../grammar/names.ts';
import { lettersOf, type Span, type SpanType } from '../grammar/span.ts';
import type { Language } from './language.ts';

/** A run of spans that is one thing: letters, and what the whole becomes. */
interface Phrase {
  readonly pattern: RegExp;
  readonly type: SpanType;
  /** Which group of the pattern is the phrase; the value is made of its spans. */
  readonly value: (spans: readonly Span[], words: string) => string;
  readonly accept?: (spans: readonly Span[]) => boolean;
}

/** Behind an area word a name is the area's, unless it is long and begins with a common family name. */
function isArea(spans: readonly Span[]): boolean {
  const last = spans.at(-1);
  return last?.type !== 'name' || isAreaName(last.value);
}

function isAreaName(name: string): boolean {
  const parts = name.split(' ');
  return parts.length <= 2 || !COMMON_NAMES.has(foldWord(parts[0] ?? ''));
}

/** A body's name may look like a person's ("Bệnh viện Phương Nam"); a long one with a common family name is a person's. */
function isBody(spans: readonly Span[]): boolean {
  const last = spans.at(-1);
  return last?.type !== 'name' || isAreaName(last.value);
}

/** The printed name of an area without its area word. */
const areaName = (spans: readonly Span[]): string =>
  spans
    .filter((span) => span.type !== 'districtWord')
    .map((span) => (span.type === 'name' ? span.value : capital(span.value)))
    .join(' ');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const valueOf =
  (type: SpanType) =>
  (spans: readonly Span[]): string =>
    spans.find((span) => span.type === type)?.value ?? '';

/** First a province with its area word, then organisations by their head noun, then names that an office announces. */
const PHRASES: readonly Phrase[] = [
  { pattern: /Zf?P|P(?:Z(?!P))/g, type: 'place', value: valueOf('place') },
  {
    pattern: /3(?:N|C{1,3})|(?<!H)N3|C{1,3}3(?![PNC])/g,
    type: 'place',
    value: (spans) => `place:${areaName(spans)}`,
    accept: isArea,
  },
  { pattern: /C(?=N)N/g, type: 'name', value: (_, words) => words },
  {
    pattern: /(?:[CP]{1,6}G(?:f(?:C|P)[CP]*)?)(?!C*G)|G(?:f*[CP]+(?:&[CP]+)*)+|GN/g,
    type: 'organization',
    accept: isBody,
    value: (_, words) => `named:${words}`,
  },
  {
    pattern: /(?<=H)C{1,4}(?![CNG])|(?<=R(?:f*[OP]Z?)+-?)C{2,4}(?=[^CNGL_V]|$)|(?<=^|[,;.]|&)C{2,4}(?=,(?:[OPZ]f*)*R)/g,
    type: 'name',
    value: (_, words) => words,
  },
];

/** Merges the runs of a sentence that are one thing, then gives words their meaning from what stands beside them. */
export function mergePhrases(text: string, spans: readonly Span[], { pack }: Language): Span[] {
  const merged = PHRASES.reduce<Span[]>(
    (runs, phrase) => mergeOne(text, runs, phrase),
    inAreas(text, spans, pack.cues.districtWord ?? []),
  );
  return retyped(merged, pack.cues.pronoun ?? []);
}

/** "District Health Centre Luc Ngan", "Vinh Chau Town Medical Center": beside a body of an area the name is the area's. */
function inAreas(text: string, spans: readonly Span[], areaWords: readonly string[]): Span[] {
  const areas = areaWords.map((word) => word.toLowerCase());
  const body = (span: Span | undefined): string =>
    span?.type === 'organization' ? text.slice(span.start, span.end).toLowerCase() : '';
  const result: Span[] = [];
  for (let at = 0; at < spans.length; at++) {
    const span = spans[at] as Span;
    const length = nameRun(spans, at);
    const [before, behind] = [body(spans[at - 1]), body(spans[at + length])];
    const own = length > 0 && areas.some((word) => before.endsWith(` ${word}`) || behind.startsWith(`${word} `));
    const end = own ? (spans[at + length - 1] as Span).end : span.end;
    result.push(own ? { start: span.start, end, type: 'place', value: `place:${text.slice(span.start, end)}` } : span);
    if (own) at += length - 1;
  }
  return result;
}

/** How many spans from one on can be an area's name: a short name, or up to three capitalised words. */
function nameRun(spans: readonly Span[], at: number): number {
  const first = spans[at];
  if (first?.type === 'name') return isAreaName(first.value) ? 1 : 0;
  const words = spans.slice(at, at + 4).findIndex((span) => span.type !== 'capitalised');
  return words < 0 ? Math.min(3, spans.length - at) : words;
}

/** A title before no name is a pronoun ("ông") or a plain word ("doctor"); what a body has assigned is no ask. */
function retyped(spans: readonly Span[], pronouns: readonly string[]): Span[] {
  const letters = lettersOf(spans);
  return spans.map((span, at) => {
    if (span.type === 'honorific' && !/^H+[NC]/.test(letters.slice(at)))
      return { ...span, type: pronouns.includes(span.value) ? 'pronoun' : 'word' };
    if (span.type === 'ask' && /[9y]f*P?OP?$/.test(letters.slice(0, at))) return { ...span, type: 'assigned' };
    if (
      span.type === 'ask' &&
      (letters[at + 1] === 'T' || (letters[at - 1] === '=' && /^k[mf]*/.test(letters.slice(at))))
    )
      return { ...span, type: letters[at + 1] === 'T' ? 'assigned' : 'need' };
    return span;
  });
}

function mergeOne(text: string, spans: Span[], { pattern, type, value, accept }: Phrase): Span[] {
  const letters = lettersOf(spans);
  const result: Span[] = [];
  let next = 0;
  for (const match of letters.matchAll(pattern)) {
    const run = spans.slice(match.index, match.index + match[0].length);
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || match[0] === '' || accept?.(run) === false) continue;
    result.push(...spans.slice(next, match.index), {
      start: first.start,
      end: last.end,
      type,
      value: value(run, text.slice(first.start, last.end)),
    });
    next = match.index + match[0].length;
  }
  return next === 0 ? spans : [...result, ...spans.slice(next)];
}
