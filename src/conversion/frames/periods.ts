import type { Run } from '../../grammar/lists.ts';
import type { Span } from '../../grammar/span.ts';
import type { Sentence } from '../reading.ts';

/** The year or range of years that an item is to be done in: its own, else the one right before it. */
export function periodOf(sentence: Sentence, { from, to }: Run): string | undefined {
  const { spans, letters } = sentence;
  return statedPeriod(spans.slice(from, to + 1), letters.slice(from, to + 1)) ?? periodBefore(sentence, from);
}

/** "by 2030, 95 % of …": the year right before an item is its period. */
function periodBefore({ spans, letters }: Sentence, at: number): string | undefined {
  return /Y[,:]$/.test(letters.slice(0, at)) ? spans[at - 2]?.value : undefined;
}

/** The last year or range that an item states; the year of a vision is none. */
function statedPeriod(spans: readonly Span[], letters: string): string | undefined {
  const at = [...letters].findLastIndex((letter, i) => letter === 'Y' && !/7f?m?$/.test(letters.slice(0, i)));
  return spans[at]?.value;
}
