import { NUMBER_AND_YEAR } from '../../../grammar/document-numbers.ts';
import type { Frame } from './frame.ts';

/** A figure that may be a value: `85` or, of a share such as "138 out of 152", part and whole. */
export interface Figure {
  readonly at: number;
  readonly value: number;
  readonly whole: number | undefined;
}

/** The figure at a span; undefined for a date such as `3/2021`, a share above its whole and most numbers in words. */
export function figureAt(frame: Frame, at: number): Figure | undefined {
  const printed = frame.sentence.spans[at]?.value ?? '';
  const [value, whole] = printed.split('/').map(Number);
  if (value === undefined || !Number.isFinite(value) || !isFigure(frame, at)) return undefined;
  if (whole !== undefined && (!Number.isFinite(whole) || value > whole || NUMBER_AND_YEAR.test(printed)))
    return undefined;
  return { at, value, whole };
}

/** Behind a number in words: what it counts, and that this is what there is ("have no doctor") or what is left ("only two"). */
const SCARCE = /^#3?[O_]{1,3}8?[x=]/;

/** A number in words ("two doses") qualifies more often than it measures; targets and what is scarce are counted that way too. */
function isFigure({ sentence: { spans, letters }, story }: Frame, at: number): boolean {
  const span = spans[at];
  if (!span) return false;
  if (/^\d/.test(story.reading.text.slice(span.start, span.end)) || letters[at + 1] === 'T') return true;
  return SCARCE.test(letters.slice(at, at + 8)) || (letters[at - 1] === 'K' && spans[at - 1]?.value === 'only');
}
