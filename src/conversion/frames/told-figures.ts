import type { Span } from '../../grammar/span.ts';
import type { Sentence } from '../reading.ts';
import type { Opening } from './openings.ts';

/** "…, exceeding the plan", "has not reached 15 %": a figure is held against what was set for it. */
const HELD_AGAINST = /(?:[#U]_?[,(&b_]{1,4}b?\^[f_]{0,3}[TL])|![f_]{0,3}(?:T|K?#)/;
/** "The rate is still 20 %": a measure and its value, with nothing that it will or must be. */
const IS = /^["-]?(?:t,)?f?S[^,;:+wnKV#]{0,12}(?:K#U)?[^,;:+wnKV#]{0,3}=#U/;
/** What is to be stands with these. */
const TO_BE = /[wnm]/;

/** Whether a sentence that only goes on with a list of asks tells what is: a measured value is no item, and ends the list. */
export function tellsFigures({ letters, spans }: Sentence, { cue, continues, rule }: Opening): boolean {
  if (!continues || cue >= 0 || rule === 'ordinal-item' || !letters.includes('#')) return false;
  if (letters.startsWith('-') || TO_BE.test(letters)) return false;
  return HELD_AGAINST.test(letters) || IS.test(letters) || spans.some((span, at) => isPartOfAll(span, letters, at));
}

/** "has reached 11/14 targets": some of all did. */
const isPartOfAll = ({ type, value }: Span, letters: string, at: number): boolean => {
  if (type !== 'number' || !value.includes('/') || letters[at + 1] !== 'T') return false;
  const [some, all] = value.split('/');
  return some !== all;
};
