import type { Run } from '../../grammar/lists.ts';
import type { Sentence } from '../reading.ts';
import type { Thread } from './threads.ts';

/** Bodies and places alone. */
const ONLY_BODIES = /^[fOPZ3,&]+$/;
/** Somebody launches a movement. */
const LAUNCHES = /^b?lf?v/;

/** "People's Committees of districts, towns" alone are to do nothing; ", and launched the movement" behind a pledge is done. */
export const isAction = (letters: string, at: number, { type }: Thread): boolean =>
  !(ONLY_BODIES.test(letters) && letters.includes('O')) && !(at > 0 && type === 'Pledge' && LAUNCHES.test(letters));

/** ", and hoped to receive …", "adding that she hoped …": a hope is no item, and ends the one before it. */
export function withoutHope(spans: Sentence['spans'], run: Run): Run[] {
  const at = spans.findIndex(({ value }, index) => index >= run.from && index <= run.to && value === 'hopes');
  if (at < 0) return [run];
  return at - run.from > INTRODUCED ? [{ from: run.from, to: at - 2 }] : [];
}

/** How many spans introduce a hope: "adding that she". */
const INTRODUCED = 4;
