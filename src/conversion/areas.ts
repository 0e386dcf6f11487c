import { COMMON_NAMES, foldWord, isNameBehindArea, MIDDLE_NAMES } from '../grammar/name-forms.ts';
import { oncePer } from '../grammar/once.ts';
import type { Span } from '../grammar/span.ts';
import { HGOV } from '../vocabulary/index.ts';

/** Whether a name in a person's form can be an area's: not if it is long and begins with a family name that few areas' names begin with. */
export function isAreaName(name: string): boolean {
  const first = name.indexOf(' ');
  if (name.indexOf(' ', first + 1) < 0) return true;
  const words = name.split(' ');
  return (
    !COMMON_NAMES.has(foldWord(words[0] as string)) &&
    !MIDDLE_NAMES.has((words[1] as string).toLowerCase()) &&
    !isNameBehindArea(words)
  );
}

/** The printed name of an area without its area word. */
export const areaName = (spans: readonly Span[]): string =>
  spans
    .filter((span) => span.type !== 'districtWord')
    .map((span) => (span.type === 'name' ? span.value : capital(span.value)))
    .join(' ');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Words for areas, and those of them that only cities have. */
interface OfAreas {
  readonly areaWords: readonly string[];
  readonly cities: readonly string[];
}

/** "District Health Center Luc Ngan", "Vinh Chau Town Medical Center": beside a body of an area the name is the area's. */
export function withAreas(text: string, spans: readonly Span[], { areaWords, cities }: OfAreas): Span[] {
  if (!spans.some(({ type }) => type === 'organization')) return [...spans];
  const besideBody = bodyReader(text, spans, { areaWords, cities });
  const result: Span[] = [];
  for (let at = 0; at < spans.length; ) {
    const span = spans[at] as Span;
    const namesake = namesakeAt(text, spans, at);
    if (namesake) {
      result.push(namesake.span);
      at += namesake.length;
      continue;
    }
    const length = nameRun(text, spans, at);
    const last = spans[at + length - 1];
    const isArea = length > 0 && last !== undefined && besideBody({ from: at, length });
    result.push(isArea ? placeBetween(text, span, last) : span);
    at += isArea ? length : 1;
  }
  return result;
}

const placeBetween = (text: string, { start }: Span, { end }: Span): Span => ({
  start,
  end,
  type: 'place',
  value: `place:${text.slice(start, end)}`,
});

/** "UBND thành phố | Hồ Chí Minh", "Komite Rakyat Kota | Ho Chi Minh, X": a city that bears a person's name is known by it only beside its bodies. */
const NAMESAKES: ReadonlyMap<string, string> = new Map([['ho chi minh', `${HGOV}province-ho-chi-minh-city`]]);
const NAMESAKE_WORDS = 3;

/** The namesake's name behind a body, as the city; it may be one span or one a word. */
function namesakeAt(text: string, spans: readonly Span[], at: number): { span: Span; length: number } | undefined {
  const first = spans[at];
  if (!first || spans[at - 1]?.type !== 'organization' || !NAMES.has(first.type)) return undefined;
  const length = first.type === 'capitalised' ? NAMESAKE_WORDS : 1;
  const last = spans[at + length - 1];
  const value = last && NAMESAKES.get(foldWord(text.slice(first.start, last.end)));
  return value ? { span: { start: first.start, end: last.end, type: 'place', value }, length } : undefined;
}

const NAMES: ReadonlySet<string> = new Set(['name', 'capitalised', 'place']);

const inLowerCase = oncePer((words: readonly string[]): readonly string[] => words.map((word) => word.toLowerCase()));

/** Tells whether a body whose name ends or begins with an area word ("Trung tâm Y tế huyện", "Comité populaire du district" before "de") stands right beside a run. */
function bodyReader(
  text: string,
  spans: readonly Span[],
  { areaWords, cities }: OfAreas,
): (run: { from: number; length: number }) => boolean {
  const areas = inLowerCase(areaWords);
  const body = (span: Span | undefined): string =>
    span?.type === 'organization' ? text.slice(span.start, span.end).toLowerCase() : '';
  return ({ from, length }) => {
    const of = from > 0 && spans[from - 1]?.type === 'of' ? 1 : 0;
    const [before, behind] = [from > of ? body(spans[from - 1 - of]) : '', body(spans[from + length])];
    if (before === '' && behind === '') return false;
    // "Komite Rakyat Kota | Danh Sa Ron": behind the body of a city a whole name is a person's.
    if (isWhole(spans[from]) && cities.some((word) => before.endsWith(` ${word}`))) return false;
    return areas.some((word) => before.endsWith(` ${word}`) || behind.startsWith(`${word} `)) || FACILITY.test(behind);
  };
}

const isWhole = (span: Span | undefined): boolean => span?.type === 'name' && / \S+ /.test(span.value);

/** What an area's name stands before in English: "Tuy Hoa Regional General Hospital", "Kien An Hospital". */
const FACILITY = /^(?:(?:city|regional|general|medical|health|field) .*|hospital)$/;

const MOST_WORDS = 3;

/** How many spans from one on can be an area's name: a short name, or up to three capitalised words. */
function nameRun(text: string, spans: readonly Span[], at: number): number {
  const first = spans[at];
  if (first?.type === 'name') return isAreaName(first.value) ? 1 : 0;
  // "of Go Cong": behind "of" a capitalised verb begins a name.
  const isNamed = first?.type === 'verb' && spans[at - 1]?.type === 'of' && isCapitalised(text, first);
  if (first?.type !== 'capitalised' && !isNamed) return 0;
  let words = 1;
  while (words < MOST_WORDS && isCapitalised(text, spans[at + words])) words++;
  return words;
}

/** Whether a span is a capitalised word; one that means something elsewhere may be a part of a name: "Van Ban". */
const isCapitalised = (text: string, span: Span | undefined): boolean =>
  span?.type === 'capitalised' ||
  ((span?.type === 'word' || span?.type === 'verb') && UPPER.test(text.charAt(span.start)));
const UPPER = /\p{Lu}/u;
