import type { Run } from '../../grammar/lists.ts';
import { WHICH } from '../meanings.ts';
import type { Sentence } from '../reading.ts';

/** The values of words behind which stands why something is to be done, and what of it above all. */
const REASON = 'reason';
const FOCUS = 'focus';
/** A further task or figure behind "with a focus on", or right behind a word for what comes first. */
const OF_ITS_OWN = /[V#]/;
const TASK_BEHIND = /^.[bm]*V|#/;
/** "care for all, especially for the old": whom a task is for belongs to it. */
const FOR = 'for';
/** ", including the one on housing" behind what is counted. */
const INCLUDED = /^,e[^V#]+$/;

/** "keep vaccinating because coverage is low", "inspect 200 shops, with a focus on meat", "adopt 9 resolutions, including one on housing": the item ends where its reason, its focus or what it includes begins. */
export function upToReason({ spans, letters }: Sentence, whole: Run): Run {
  const run = withoutTold(letters, whole);
  for (let at = run.from + 2; at < run.to; at++) {
    const { value, type } = spans[at] as Sentence['spans'][number];
    const aside = letters[at - 1] === ',';
    const isFocus = value === FOCUS && aside && isAside({ spans, letters }, at, run.to);
    const isTold = value === WHICH && type === 'word' && aside;
    const isPart = type === 'including' && aside && isPartOfCounted(letters, run, at);
    if (value === REASON || isFocus || isTold || isPart) return { from: run.from, to: aside ? at - 2 : at - 1 };
  }
  return run;
}

/** "control measles (so far the city has had 47 cases)": what the brackets at the end tell of figures that there are. */
const TOLD_ASIDE = /(?<=^.{2,})\((?=[^()]*#)(?=[^()]*[8=+])[^()]*\)$/;
const withoutTold = (letters: string, { from, to }: Run): Run => ({
  from,
  to: to - (TOLD_ASIDE.exec(letters.slice(from, to + 1))?.[0].length ?? 0),
});

const isAside = ({ spans, letters }: Pick<Sentence, 'spans' | 'letters'>, at: number, to: number): boolean => {
  const rest = letters.slice(at, to + 1);
  if (spans[at]?.type === 'word') return !OF_ITS_OWN.test(rest);
  return !TASK_BEHIND.test(rest) && spans[at + 1]?.value !== FOR;
};

const isPartOfCounted = (letters: string, { from, to }: Run, at: number): boolean =>
  letters.slice(from, at).includes('#') && INCLUDED.test(letters.slice(at - 1, to + 1));
