import { LETTERS, type Span } from './span.ts';

const IN_PARENTHESES = /\([_C]\)/g;
/** What an item of a list begins with: "(a)", "(iv)". */
const ENUMERATES = /^(?:\p{L}|[ivx]{1,4})$/u;

/** The letters with each abbreviation that is told in parentheses made plain words: "hepatitis B (HBV)" begins no item. */
export function withoutAbbreviations(spans: readonly Span[], letters: string, from: number): string {
  if (!letters.includes('(', from)) return letters;
  return letters.replace(IN_PARENTHESES, (run, at: number) =>
    ENUMERATES.test(spans[at + 1]?.value ?? '') ? run : LETTERS.word.repeat(run.length),
  );
}
