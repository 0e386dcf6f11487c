import type { Sentence } from '../reading.ts';

/** "lower than the target (that) the Government assigned": whose target it is, up to the cue. */
const ASSIGNED_TARGET = /(?:T[_bt]{0,3}|!)f?P?OP?b?$/;

/** Whether a cue of asking asks nothing: "as required by Decision No. 5", "the targets that the council assigned". */
export const isNoAsk = ({ letters, spans }: Sentence, cue: number): boolean =>
  letters[cue] === 'k' &&
  ((letters[cue + 1] === 'y' && !/^yf?[HNROPI]+m/.test(letters.slice(cue + 1))) ||
    (spans[cue]?.value === 'direct' && ASSIGNED_TARGET.test(letters.slice(0, cue))));
