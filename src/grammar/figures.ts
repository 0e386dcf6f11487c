import type { LanguagePack } from './language.ts';
import type { Span } from './span.ts';

/** `1.2 million` is one number. */
export function multiplied(spans: readonly Span[], { multipliers }: LanguagePack): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const factor = multipliers.get(span.value);
    const before = result.at(-1);
    if (factor && before?.type === 'number' && !before.value.includes('/'))
      result[result.length - 1] = { ...before, end: span.end, value: product(before.value, factor) };
    else result.push(span);
  }
  return result;
}

const product = (figure: string, factor: number): string => String(Number((Number(figure) * factor).toPrecision(12)));

/** "138 out of 152"; plain "of" parts a smaller figure from a larger one. */
const isPartOf = (between: Span | undefined, [part, whole]: readonly [string, string]): boolean =>
  between?.type === 'outOf' || (between?.type === 'of' && between.value === 'of' && Number(part) < Number(whole));

/** `138 out of 152` is the fraction 138/152. */
export function fractions(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (let at = 0; at < spans.length; at++) {
    const [span, between, next] = [spans[at] as Span, spans[at + 1], spans[at + 2]];
    const whole = span.type === 'number' && next?.type === 'number' && isPartOf(between, [span.value, next.value]);
    if (whole) result.push({ ...span, end: next.end, value: `${span.value}/${next.value}` });
    else result.push(span.type === 'outOf' ? { ...span, type: 'of' } : span);
    if (whole) at += 2;
  }
  return result;
}
