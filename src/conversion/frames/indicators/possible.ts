import type { Sentence } from '../../reading.ts';

/** The value of "can", "may", "có thể", "bisa". */
const MAY = 'is possible';
/** How far from a figure such a word may stand in its clause. */
const REACH = 8;
/** Where a clause ends; what has been done is no mere possibility. */
const ENDS = /[,;:.8]/;

/** "Up to 90 % of the deaths can be avoided", "The rate may be as high as 35 %": what can be in general has been measured nowhere; "can now treat 800 patients a day" is what somebody has. */
export function isPossible({ spans, letters }: Pick<Sentence, 'spans' | 'letters'>, at: number): boolean {
  if (letters[at + 1] !== 'U') return false;
  for (let before = at - 1; before >= Math.max(0, at - REACH) && !ENDS.test(letters[before] ?? ''); before--)
    if (spans[before]?.value === MAY) return true;
  for (let behind = at + 2; behind <= at + REACH && /[^,;:.8V+=#]/.test(letters[behind] ?? '.'); behind++)
    if (spans[behind]?.value === MAY) return true;
  return false;
}

/** The value of the words that open a condition. */
const IF = 'if';
const CONDITION = 8;

/** "if a commune is short of 500 doses": what may be has not been measured. */
export function isConditional({ spans, letters }: Pick<Sentence, 'spans' | 'letters'>, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - CONDITION) && !/[,;:.]/.test(letters[before] ?? ''); before--)
    if (spans[before]?.value === IF) return true;
  return false;
}
