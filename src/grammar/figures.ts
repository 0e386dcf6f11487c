import type { LanguagePack } from './language.ts';
import { changed, type Span, type SpanType } from './span.ts';

/** `1.2 million` is one number; of `VND 6.5 billion` the multiplier belongs to the unit, as in `6.5 billion VND`. */
export function multiplied(spans: readonly Span[], { multipliers, one }: LanguagePack): Span[] {
  const result: Span[] = [];
  for (const read of spans) {
    const before = result.at(-1);
    const span = asOne(read, before, one);
    const factor = isFigure(before) ? multipliers.get(span.value) : undefined;
    if (factor && before) {
      const money = CURRENCIES.get(result.at(-2)?.value ?? '');
      if (money && factor >= MILLION)
        result.splice(-2, 2, ...sumOf([result.at(-2) as Span, before, span], factor, money));
      else result[result.length - 1] = changed(before, { end: span.end, value: product(before.value, factor) });
    } else result.push(span);
  }
  return result;
}

/** "at least one": elsewhere the word is more often an article or a pronoun. */
const asOne = (span: Span, before: Span | undefined, one: LanguagePack['one']): Span =>
  span.type === 'word' && span.value === one && before?.type === 'comparator'
    ? changed(span, { type: 'number', value: '1' })
    : span;

/** A figure that can be multiplied; a fraction cannot. */
const isFigure = (span: Span | undefined): boolean => span?.type === 'number' && !span.value.includes('/');

/** One group of three digits behind a mark: a thousand or three decimals. */
const ONE_GROUP = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** `125,478 cases` in a text that parts decimals by commas too: a noun that is counted has no three decimals, money and shares may. */
export function grouped(text: string, spans: Span[], { multipliers }: LanguagePack): Span[] {
  return spans.map((span, at) => {
    if (span.type !== 'number' || !span.value.includes('.')) return span;
    const next = spans[at + 1];
    const printed = text.slice(span.start, span.end);
    if (!next || !COUNTABLE.has(next.type) || multipliers.has(next.value) || !ONE_GROUP.test(printed)) return span;
    return changed(span, { value: printed.replace(/[.,]/, '') });
  });
}

/** What a noun that is counted may be read as. */
const COUNTABLE: ReadonlySet<SpanType> = new Set(['word', 'organization', 'inspect', 'target', 'districtWord']);

const MILLION = 1e6;
const BILLION = 1e9;

/** Currencies that stand before their figure, to how units name them. */
const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['vnd', 'VND'],
  ['vnđ', 'VND'],
  ['usd', 'USD'],
  ['$', 'USD'],
]);

/** The figure and unit of `VND 6.5 billion`; a trillion is a thousand billions. */
function sumOf([sign, figure, multiplier]: readonly [Span, Span, Span], factor: number, money: string): [Span, Span] {
  const [named, scale]: [string, number] = factor >= BILLION ? ['billion', BILLION] : ['million', MILLION];
  const value = factor === scale ? figure.value : product(figure.value, factor / scale);
  return [
    changed(figure, { start: sign.start, value }),
    changed(multiplier, { type: 'unit', value: `${named} ${money}` }),
  ];
}

const product = (figure: string, factor: number): string => String(Number((Number(figure) * factor).toPrecision(12)));

/** What figures are made of: a sentence without any has none to read together. */
export const isOfFigures = ({ type }: Span): boolean => type === 'number' || type === 'comparator' || type === 'outOf';

/** "138 out of 152"; plain "of" parts a smaller figure from a larger one. */
const isPartOf = (between: Span | undefined, [part, whole]: readonly [string, string]): boolean =>
  between?.type === 'outOf' || (between?.type === 'of' && between.value === 'of' && Number(part) <= Number(whole));

/** Between "of" and a whole: "of the 159", "of the province's 102". */
const OWNER: ReadonlySet<string> = new Set(['of', 'areaWord', 'place']);
const FARTHEST = 5;

/** Where the whole stands that a figure is a part of. */
function wholeOf(spans: readonly Span[], at: number): number | undefined {
  if (spans[at]?.type !== 'number') return undefined;
  let to = at + 2;
  while (to < at + FARTHEST && OWNER.has(spans[to]?.type ?? '')) to++;
  // "39 of its 124", "39 dari seluruh 124": a word of whose they are or that they are all.
  if (spans[to]?.type === 'word' && spans[to + 1]?.type === 'number') to++;
  const [part, whole] = [spans[at] as Span, spans[to]];
  return whole?.type === 'number' && isPartOf(spans[at + 1], [part.value, whole.value]) ? to : undefined;
}

/** The last span of "9 hospitals out of 18 (hospitals)": behind the noun stands a whole of nothing else. */
function wholeBehind(spans: readonly Span[], at: number): number | undefined {
  if (spans[at + 2]?.type !== 'outOf') return undefined;
  const [part, noun, between, whole, next] = spans.slice(at, at + 5);
  if (part?.type !== 'number' || between?.type !== 'outOf' || whole?.type !== 'number' || !noun) return undefined;
  // "12 billion VND out of 45 billion VND": both in the same unit.
  const isUnit = noun.type === 'unit' && noun.value !== 'percent' && next?.value === noun.value;
  if (!(isUnit || COUNTABLE.has(noun.type)) || !(Number(part.value) < Number(whole.value))) return undefined;
  if (next?.value === noun.value) return at + 4;
  return next && (COUNTABLE.has(next.type) || next.type === 'unit') ? undefined : at + 3;
}

/** `138 out of 152` is the fraction 138/152. */
export function fractions(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (let at = 0; at < spans.length; at++) {
    const span = spans[at] as Span;
    const behind = wholeBehind(spans, at);
    if (behind !== undefined) {
      const noun = spans[at + 1] as Span;
      result.push(changed(span, { value: `${span.value}/${spans[at + 3]?.value}` }), noun);
      at = behind;
      continue;
    }
    const to = wholeOf(spans, at);
    if (to !== undefined) {
      result.push(changed(span, { end: spans[to]?.end ?? span.end, value: `${span.value}/${spans[to]?.value}` }));
      at = to;
    } else result.push(span.type === 'outOf' ? changed(span, { type: 'of' }) : span);
  }
  return result;
}
