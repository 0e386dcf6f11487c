import { changed, type Span } from '../grammar/span.ts';

/** The value of words for the whole cost of what is planned. */
export const COST = 'cost';
const MONEY = /(?:VND|USD)$/;

/** Whether a span is a unit of money. */
export const isMoney = (span: Span | undefined): boolean => MONEY.test(span?.value ?? '');

/** The value of the unit in which smaller sums are printed, and that in which all sums are told. */
const MILLIONS = 'million VND';
const BILLIONS = 'billion VND';
/** How many of the one are one of the other. */
const THOUSAND = 1000;
/** Digits behind the mark that a sum in millions can have in billions. */
const DIGITS = 9;

/** "400 million VND" is 0.4 billion VND: sums meet in one unit, so that they can be compared. */
export function inBillions(spans: readonly Span[]): readonly Span[] {
  if (!spans.some(({ type, value }) => type === 'unit' && value === MILLIONS)) return spans;
  return spans.map((span, at) => {
    if (span.value === MILLIONS && spans[at - 1]?.type === 'number') return changed(span, { value: BILLIONS });
    const value = Number(span.value);
    return span.type === 'number' && spans[at + 1]?.value === MILLIONS && Number.isFinite(value)
      ? changed(span, { value: String(Number((value / THOUSAND).toFixed(DIGITS))) })
      : span;
  });
}
