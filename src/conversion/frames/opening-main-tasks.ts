import type { Scene } from '../story.ts';
import type { Before } from './before.ts';
import { namesTasks } from './list-nouns.ts';
import type { Opening } from './openings.ts';

/** "The main task is to …": a noun with what tells which, up to what it is. */
const IS_TO = /^["-]?(?:t,)?f?[CT_][C_bf]{0,4}[j=][jfm]{0,2}(?=b*[VnkR+*])/;

/** "The main task is to advise the committee on …" behind what a body plans: what its task is goes on with the plan, also where the verb elsewhere asks. */
export function mainTasks(
  { sentence: { letters, spans } }: Scene,
  { open, asking, pack }: Pick<Before, 'open' | 'asking' | 'pack'>,
): Opening | undefined {
  const items = open === 'PlannedAction' && asking ? (IS_TO.exec(letters)?.[0].length ?? 0) : 0;
  if (items === 0 || !namesTasks(spans.slice(0, 2), pack)) return undefined;
  const asks = /^b*[nkR]/.test(letters.slice(items));
  const own = asks ? { letters: letters.slice(0, items) + letters.slice(items).replace(/[nkR]/, 'V') } : {};
  return { kind: 'continue', rule: 'continued-list', cue: items - 1, items, continues: true, whole: true, ...own };
}
