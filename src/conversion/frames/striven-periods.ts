import type { Run } from '../../grammar/lists.ts';
import type { Sentence } from '../reading.ts';

/** The value of "strives", behind which a deadline stands over every figure that is striven for. */
const INTENDS = 'intends';
const DEADLINE = /^V[f_]{0,3}z?Y/;
/** A figure of its own. */
const FIGURE = /K#|#U/;

/** "strive by the end of 2028 to have over 96 % examined, cut caries to below 40 %": behind a bare comma the deadline of the item before, rather than the years over the list. */
export function strivenPeriod(
  { spans, letters }: Pick<Sentence, 'spans' | 'letters'>,
  { from, to }: Run,
  before: { readonly run: Run; readonly period: string | undefined } | undefined,
): string | undefined {
  const first = before?.run.from ?? -1;
  return before &&
    spans[first]?.value === INTENDS &&
    DEADLINE.test(letters.slice(first, first + 6)) &&
    /^,&?$/.test(letters.slice(before.run.to + 1, from)) &&
    FIGURE.test(letters.slice(from, to + 1))
    ? before.period
    : undefined;
}

/** "by 2024 have at least 91 % of …, and 97 % of …": a further number has the year before the first. */
export const sharedPeriod = (
  letters: string,
  { from }: Run,
  before: { readonly run: Run; readonly period: string | undefined } | undefined,
): string | undefined =>
  before && /^=?K?#/.test(letters.slice(from, from + 3)) && /^,?&?$/.test(letters.slice(before.run.to + 1, from))
    ? before.period
    : undefined;
