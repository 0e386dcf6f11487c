import type { Token } from '../grammar/tokens.ts';
import type { Reading, Sentence } from './reading.ts';

const known = new WeakMap<Sentence, readonly Token[]>();

/** The tokens of a sentence as printed, cut once for all that look for labels among them. */
export function tokensIn({ text, language }: Reading, sentence: Sentence): readonly Token[] {
  const { start, end } = sentence;
  const tokens = known.get(sentence) ?? language.tokensOf(text.slice(start, end), start);
  known.set(sentence, tokens);
  return tokens;
}

/** The tokens of a stretch of a sentence; one that begins or ends inside a token is cut anew. */
export function tokensBetween(
  reading: Reading,
  sentence: Sentence,
  { start, end }: { readonly start: number; readonly end: number },
): readonly Token[] {
  const tokens = tokensIn(reading, sentence);
  const from = tokens.findIndex((token) => token.start >= start);
  const to = tokens.findLastIndex((token) => token.end <= end);
  if (tokens[from]?.start === start && tokens[to]?.end === end) return tokens.slice(from, to + 1);
  return reading.language.tokensOf(reading.text.slice(start, end), start);
}
