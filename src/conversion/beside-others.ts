import type { Span, SpanType } from '../grammar/span.ts';

/** What a cue is beside a name or a figure. */
export function besideOthers({ type }: Span, letters: string, at: number): SpanType | undefined {
  // "delegate Huy from Mong Cai district": where somebody comes from, nothing is compared.
  if (type === 'comparator')
    return letters[at - 1] === 'N' && COMES_FROM.test(letters.slice(at + 1, at + 3)) ? 'of' : undefined;
  // "its first 200 patients": what is counted is no first item.
  return type === 'continuation' && letters[at + 1] === '#' && /[_f]/.test(letters[at - 1] ?? '') ? 'word' : undefined;
}

const COMES_FROM = /^f?[OP]/;
