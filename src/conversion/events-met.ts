import { changed, type Span } from '../grammar/span.ts';

/** "Bộ Y tế họp trực tuyến với các tỉnh tại Hội nghị toàn quốc": the body does not hold a meeting, it meets at the event that is named behind. */
const MEETS_AT = /^E[^E;.NR]{0,14}f[f_]?E/;

/** "Quốc hội họp phiên toàn thể": right before the noun for what a body has, the word for meeting is its verb. */
const HAS_ONE = /O(?:f?P)?[8b]?$/;

/** The noun for an event where it is a verb: the body meets at the event that is named behind, or has what stands right behind. */
export function eventMet(
  span: Span,
  read: readonly Span[],
  { at, letters }: { readonly at: number; readonly letters: string },
): Span {
  if (letters[at + 1] === 'E' && HAS_ONE.test(letters.slice(0, at)))
    return changed(span, { type: 'hold', value: 'meets' });
  const met = letters[at - 1] === 'O' ? MEETS_AT.exec(letters.slice(at, at + 20)) : null;
  const named = met && read[at + met[0].length - 1];
  return named && read[at + met[0].length - 2]?.value === 'at' ? changed(span, { value: named.value }) : span;
}
