import type { Span } from '../grammar/span.ts';

const WORD = /^\p{Ll}{2,}$/u;

/** Whether a span is a word that may be a verb nobody listed: no figure or mark, and none of the words that are known to be something else. */
export const isUnlisted = (span: Span | undefined, known: ReadonlySet<string>): boolean =>
  span !== undefined && WORD.test(span.value) && !known.has(span.value);
