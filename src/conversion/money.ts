import { foldWord } from '../grammar/name-forms.ts';
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

/** What the currencies are called, as words are folded. */
const DONGS: ReadonlySet<string> = new Set(['vnd', 'dong', 'dongs']);
const DOLLARS = 'usd';
/** From which sum on the currency alone is a unit: smaller ones are prices. */
const LEAST = { dongs: 1_000_000, dollars: 1000 };
const MILLION = 1_000_000;
const BILLION = 1_000_000_000;

/** A sum and its unit. */
interface Sum {
  readonly value: number;
  readonly unit: string;
}

/** "1.6 trillion dong" is 1,600 billion VND, "388,120 USD" are so many USD: what a number before the name of a currency amounts to. */
function sumOf(number: Span, currency: Span | undefined): Sum | undefined {
  if (number.type !== 'number' || !currency || !/^(?:word|capitalised)$/.test(currency.type)) return undefined;
  const value = Number(number.value);
  const name = foldWord(currency.value);
  if (DONGS.has(name) && value >= LEAST.dongs)
    return { value: Number((value / BILLION).toFixed(DIGITS)), unit: BILLIONS };
  if (name !== DOLLARS || value < LEAST.dollars) return undefined;
  return value < MILLION ? { value, unit: 'USD' } : { value: value / MILLION, unit: 'million USD' };
}

/** Sums whose currency stands behind the whole number, each with a unit of its own. */
function withCurrencies(spans: readonly Span[]): readonly Span[] {
  if (!spans.some((span, at) => sumOf(span, spans[at + 1]))) return spans;
  return spans.map((span, at) => {
    const sum = sumOf(span, spans[at + 1]);
    if (sum) return changed(span, { value: String(sum.value) });
    const before = spans[at - 1];
    const own = before && sumOf(before, span);
    return own ? changed(span, { type: 'unit', value: own.unit }) : span;
  });
}

/** "400 million VND" is 0.4 billion VND: sums meet in one unit, so that they can be compared. */
export function inBillions(whole: readonly Span[]): readonly Span[] {
  const spans = withCurrencies(whole);
  if (!spans.some(({ type, value }) => type === 'unit' && value === MILLIONS)) return spans;
  return spans.map((span, at) => {
    if (span.value === MILLIONS && spans[at - 1]?.type === 'number') return changed(span, { value: BILLIONS });
    const value = Number(span.value);
    return span.type === 'number' && spans[at + 1]?.value === MILLIONS && Number.isFinite(value)
      ? changed(span, { value: String(Number((value / THOUSAND).toFixed(DIGITS))) })
      : span;
  });
}
