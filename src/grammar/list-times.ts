import type { Run } from './runs.ts';
import { LETTERS, type Span } from './span.ts';

/** The value of "from now", behind which stands until when. */
const FROM_NOW = 'from now';
/** Until when, in words and figures up to the comma: "từ nay đến hết tháng 6,". */
const UNTIL = /^f[fm_CU#zY]{1,7}(?=,)/;

/** The letters where "from now to the end of June," leads up to an item as other connectives do: a time is nothing to be done. */
export function timesMasked(spans: readonly Span[], letters: string, { from, to }: Run): string {
  let masked = letters;
  for (let at = from; at < to; at++) {
    if (spans[at]?.value !== FROM_NOW) continue;
    const time = UNTIL.exec(letters.slice(at, at + 10))?.[0].length ?? 0;
    masked = masked.slice(0, at) + LETTERS.continuation.repeat(time) + masked.slice(at + time);
  }
  return masked;
}
