import { COMMON_NAMES, foldWord } from '../grammar/name-forms.ts';
import { oncePer } from '../grammar/once.ts';
import type { Span } from '../grammar/span.ts';

/** Whether a name in a person's form can be an area's: not if it is long and begins with a common family name. */
export function isAreaName(name: string): boolean {
  const first = name.indexOf(' ');
  return name.indexOf(' ', first + 1) < 0 || !COMMON_NAMES.has(foldWord(name.slice(0, first)));
}

/** The printed name of an area without its area word. */
export const areaName = (spans: readonly Span[]): string =>
  spans
    .filter((span) => span.type !== 'districtWord')
    .map((span) => (span.type === 'name' ? span.value : capital(span.value)))
    .join(' ');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "District Health Centre Luc Ngan", "Vinh Chau Town Medical Center": beside a body of an area the name is the area's. */
export function withAreas(text: string, spans: readonly Span[], areaWords: readonly string[]): Span[] {
  if (!spans.some(({ type }) => type === 'organization')) return [...spans];
  const besideBody = bodyReader(text, spans, areaWords);
  const result: Span[] = [];
  for (let at = 0; at < spans.length; ) {
    const span = spans[at] as Span;
    const length = nameRun(spans, at);
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

const inLowerCase = oncePer((words: readonly string[]): readonly string[] => words.map((word) => word.toLowerCase()));

/** Tells whether a body whose name ends or begins with an area word ("Trung tâm Y tế huyện", "Comité populaire du district" before "de") stands right beside a run. */
function bodyReader(
  text: string,
  spans: readonly Span[],
  areaWords: readonly string[],
): (run: { from: number; length: number }) => boolean {
  const areas = inLowerCase(areaWords);
  const body = (span: Span | undefined): string =>
    span?.type === 'organization' ? text.slice(span.start, span.end).toLowerCase() : '';
  return ({ from, length }) => {
    const of = from > 0 && spans[from - 1]?.type === 'of' ? 1 : 0;
    const [before, behind] = [from > of ? body(spans[from - 1 - of]) : '', body(spans[from + length])];
    if (before === '' && behind === '') return false;
    return areas.some((word) => before.endsWith(` ${word}`) || behind.startsWith(`${word} `)) || FACILITY.test(behind);
  };
}

/** What an area's name stands before in English: "Tuy Hoa Regional General Hospital", "Kien An Hospital". */
const FACILITY = /^(?:(?:city|regional|general|medical|health|field) .*|hospital)$/;

const MOST_WORDS = 3;

/** How many spans from one on can be an area's name: a short name, or up to three capitalised words. */
function nameRun(spans: readonly Span[], at: number): number {
  const first = spans[at];
  if (first?.type === 'name') return isAreaName(first.value) ? 1 : 0;
  if (first?.type !== 'capitalised') return 0;
  let words = 1;
  while (words < MOST_WORDS && spans[at + words]?.type === 'capitalised') words++;
  return words;
}
