import type { Run } from '../../grammar/lists.ts';
import type { Sentence } from '../reading.ts';

/** The values of words behind which stands why something is to be done, and what of it above all. */
const REASON = 'reason';
const FOCUS = 'focus';
/** A further task or figure behind a word for what comes first. */
const OF_ITS_OWN = /[V#]/;

/** "keep vaccinating because coverage is low", "inspect 200 shops, with a focus on meat": the item ends where its reason or its focus begins. */
export function upToReason({ spans, letters }: Sentence, run: Run): Run {
  for (let at = run.from + 2; at < run.to; at++) {
    const { value } = spans[at] as Sentence['spans'][number];
    const isFocus = value === FOCUS && letters[at - 1] === ',' && !OF_ITS_OWN.test(letters.slice(at, run.to + 1));
    if (value === REASON || isFocus) return { from: run.from, to: letters[at - 1] === ',' ? at - 2 : at - 1 };
  }
  return run;
}
