import type { Token } from '../grammar/tokens.ts';
import type { Reading, Sentence } from './reading.ts';
import { countBelow } from './sorted.ts';

/** A row of tokens: those from the first one to before the end. */
export interface TokenRun {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly end: number;
}

/** The tokens of a stretch of a sentence; one that begins or ends inside a token is cut anew. */
export function tokensBetween(
  { text, language }: Reading,
  { tokens }: Sentence,
  { start, end }: { readonly start: number; readonly end: number },
): TokenRun {
  const first = countBelow(tokens, start, (token) => token.start);
  const last = countBelow(tokens, end, (token) => token.end);
  if (tokens[first]?.start === start && tokens[last]?.end === end) return { tokens, first, end: last + 1 };
  const anew = language.tokensOf(text.slice(start, end), start);
  return { tokens: anew, first: 0, end: anew.length };
}
