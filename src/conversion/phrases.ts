import { lettersOf, type Span, type SpanType } from '../grammar/span.ts';
import type { Language } from './language.ts';

/** A run of spans that is one thing: letters, and what the whole becomes. */
interface Phrase {
  readonly pattern: RegExp;
  readonly type: SpanType;
  /** Which group of the pattern is the phrase; the value is made of its spans. */
  readonly value: (spans: readonly Span[], words: string) => string;
}

const valueOf =
  (type: SpanType) =>
  (spans: readonly Span[]): string =>
    spans.find((span) => span.type === type)?.value ?? '';

/** First a province with its area word, then organisations by their head noun, then names that an office announces. */
const PHRASES: readonly Phrase[] = [
  { pattern: /Zf?P|P(?:Z(?!P))/g, type: 'place', value: valueOf('place') },
  { pattern: /(?:[CP]{1,6}G(?:f(?:C|P)[CP]*)?)(?!C*G)|G(?:f*[CP]+(?:&[CP]+)*)+/g, type: 'organization', value: (_, words) => `named:${words}` },
  { pattern: /(?<=H)C{1,4}(?![CNG])|(?<=R(?:f*[OP]Z?)+-?)C{2,4}(?=[^CNGL_V]|$)|(?<=^|[,;.]|&)C{2,4}(?=,(?:[OPZ]f*)*R)/g, type: 'name', value: (_, words) => words },
];

/** Merges the runs of a sentence that are one thing. */
export function mergePhrases(text: string, spans: readonly Span[], _language: Language): Span[] {
  return PHRASES.reduce<Span[]>((merged, phrase) => mergeOne(text, merged, phrase), [...spans]);
}

function mergeOne(text: string, spans: Span[], { pattern, type, value }: Phrase): Span[] {
  const letters = lettersOf(spans);
  const result: Span[] = [];
  let next = 0;
  for (const match of letters.matchAll(pattern)) {
    const run = spans.slice(match.index, match.index + match[0].length);
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || match[0] === '') continue;
    result.push(...spans.slice(next, match.index), { start: first.start, end: last.end, type, value: value(run, text.slice(first.start, last.end)) });
    next = match.index + match[0].length;
  }
  return next === 0 ? spans : [...result, ...spans.slice(next)];
}
