import type { LanguagePack } from '../../grammar/language.ts';
import type { Span } from '../../grammar/span.ts';
import type { Quantity } from '../facts.ts';
import { comparatorAt } from './comparators.ts';
import { countedAt } from './counted.ts';

/** Between what is counted and the figure that it is brought to: "patients to 750", "bệnh nhân lên 750", "deaths below five". */
const BROUGHT = /(?:[m=+]K?|K)f?$/;
/** Nothing behind the figure that it could count. */
const ALONE = /^(?:$|[,;.)&fz])/;
const NOUN_BACK = 8;

/** "raise the number of patients to 750": what is counted stands before a figure without a unit. */
export function brought(spans: readonly Span[], letters: string, { counted }: LanguagePack): Quantity | undefined {
  const at = letters.lastIndexOf('#');
  const value = Number(spans[at]?.value);
  if (at < 0 || !Number.isFinite(value) || !BROUGHT.test(letters.slice(Math.max(0, at - 3), at))) return undefined;
  if (!ALONE.test(letters.slice(at + 1, at + 2))) return undefined;
  for (let noun = at - 1; noun >= Math.max(0, at - NOUN_BACK) && letters[noun] !== '#'; noun--) {
    const unit = countedAt(spans, noun, counted);
    if (unit) return { value, unit, comparator: comparatorAt(spans, letters, at) ?? '=' };
  }
  return undefined;
}
