import type { Run } from '../../grammar/lists.ts';
import { WHICH } from '../meanings.ts';
import type { Sentence } from '../reading.ts';
import type { Thread } from './threads.ts';

/** Bodies and places alone. */
const ONLY_BODIES = /^(?=[^OZ3]*[OZ3])[fOPZ3C,&]+$/;
/** "the Department of Health, as the standing body": whom an item is for, and what it is. */
const BODY_AS = /^t?,?f*P?O(?:f*P)?,[_bfj=]+$/;
/** "so far 80 % have reported": what has been done or had. */
const HAS_DONE = /^[^V8]{0,6}8b?(?:=K?#|\+K?#|V[^,;]{0,8}#)/;
/** "equal to 85 %": what a figure amounts to. */
const AMOUNTS_TO = /^[*=]K?#U?$/;
/** Somebody launches a movement. */
const LAUNCHES = /^b?lf?v/;

/** "People's Committees of districts, towns" alone are to do nothing; ", and launched the movement" behind a pledge is done. */
const isAction = (letters: string, at: number, { type }: Thread): boolean =>
  !ONLY_BODIES.test(letters) &&
  !BODY_AS.test(letters) &&
  !AMOUNTS_TO.test(letters) &&
  !HAS_DONE.test(letters) &&
  !(at > 0 && type === 'Pledge' && LAUNCHES.test(letters));

/** "ngày Tết": a time without what is done then. */
const TIME_ALONE = /^f*U[C_]{0,2}$/;
/** "…; at the same time wishes that the countries share more": behind a pledge no more than a hope. */
const WISHES = 'wishes';

const isNoDeed = ({ letters, spans }: Sentence, { from, to }: Run, type: Thread['type']): boolean => {
  const words = letters.slice(from, to + 1);
  const wish = spans[from + (/^[tb]*/.exec(words)?.[0].length ?? 0)]?.value === WISHES;
  return (type !== 'Directive' && wish) || TIME_ALONE.test(words);
};

/** Whether a run is something to be done; ", which should be seen as an investment" is said of the item before. */
export const isTask = (
  sentence: Sentence,
  run: Run,
  { at, thread }: { readonly at: number; readonly thread: Thread },
): boolean =>
  isAction(sentence.letters.slice(run.from, run.to + 1), at, thread) &&
  sentence.spans[run.from]?.value !== WHICH &&
  !isNoDeed(sentence, run, thread.type);
