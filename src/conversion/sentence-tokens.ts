import type { Token } from '../grammar/tokens.ts';
import type { Reading, Sentence } from './reading.ts';

/** The tokens of a stretch of a sentence; one that begins or ends inside a token is cut anew. */
export function tokensBetween(
  { text, language }: Reading,
  { tokens }: Sentence,
  { start, end }: { readonly start: number; readonly end: number },
): readonly Token[] {
  const from = tokens.findIndex((token) => token.start >= start);
  const to = tokens.findLastIndex((token) => token.end <= end);
  if (tokens[from]?.start === start && tokens[to]?.end === end) return tokens.slice(from, to + 1);
  return language.tokensOf(text.slice(start, end), start);
}
