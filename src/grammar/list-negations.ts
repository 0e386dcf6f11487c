import type { Run } from './runs.ts';
import { LETTERS, type Span } from './span.ts';

/** The value of "not". */
const NOT = 'not';
/** Behind a mark the part of a list that goes on to a bare "and". */
const PART = /[^,;]*$/;

/** "not (to)" do something, or what somebody "will answer" for. */
const isJoined = (span: Span | undefined): boolean =>
  span?.value === NOT || (span?.type === 'will' && span.value === 'answers');

/**
 * The letters where a bare "and not to" joins what is to be avoided to what is to be done: "publish prices and not hide them" is
 * one action, unless the first has a number of its own.
 */
export function negationsMasked(spans: readonly Span[], letters: string, { from, to }: Run): string {
  let masked = letters;
  for (let at = masked.indexOf('&', from + 1); at >= 0 && at < to; at = masked.indexOf('&', at + 1)) {
    const next = spans[letters[at + 1] === 'm' ? at + 2 : at + 1];
    if (letters[at - 1] === ',' || !isJoined(next) || PART.exec(letters.slice(from, at))?.[0].includes('#')) continue;
    masked = masked.slice(0, at) + LETTERS.word + masked.slice(at + 1);
  }
  return masked;
}
