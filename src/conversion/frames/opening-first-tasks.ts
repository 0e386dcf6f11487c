import type { Scene } from '../story.ts';
import type { Before } from './before.ts';
import { isOrdinal } from './opening-continues.ts';
import type { Opening } from './openings.ts';

/** "First, the Department is to …": an ordinal, whom it concerns, what that one will or must do. */
const TASK = /^["-]?t[,:]?f*P?O[OP3&f]{0,4}[b_]{0,2}[wn][mnb]{0,2}(?=[VL_+c])/;

/** "X handed out the work. First, the Department is to …": what is counted up behind somebody's words or deed is that person's ask. */
export function firstTasks({ sentence }: Scene, { acting, answering, open }: Before): Opening | undefined {
  if (!acting || answering || open === 'Pledge') return undefined;
  const match = TASK.exec(sentence.letters);
  if (!match || !isOrdinal(sentence)) return undefined;
  const items = match[0].length;
  return { kind: 'need', rule: 'need-list', cue: items - 1, items, continues: false };
}
