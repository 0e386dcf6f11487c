import type { Scene } from '../story.ts';
import type { Before } from './before.ts';
import { plansOfHost } from './host-plans.ts';
import { namesNext, namesTasks } from './list-nouns.ts';
import type { Opening } from './openings.ts';

/** "The main task is to …": a noun with what tells which, up to what it is. */
const IS_TO = /^["-]?(?:t,)?f?[CT_][C_bf]{0,4}[zY]{0,2}[j=:][jfm]{0,2}:?(?=b*[VnkR+*])/;

/** "The main tasks in the near future are: First, …; second, …": a noun with what tells which, up to a colon. */
const ARE = /^["-]?(?:t,)?f?[CT_][C_bf]{0,4}t?[zY]{0,2}[j=]{0,2}:(?=(?:t,|\(?#\))?b*[VnkR+*])/;
/** How many words such a noun and what stands before it have: "the main tasks". */
const HEAD = 3;

/** The tasks that are listed behind an ask are asked for too. */
function tasksOfAsk(
  { letters, spans }: Pick<Scene['sentence'], 'letters' | 'spans'>,
  { open, asking, pack }: Pick<Before, 'open' | 'asking' | 'pack'>,
): Opening | undefined {
  const items = asking && open === 'Directive' ? (ARE.exec(letters)?.[0].length ?? 0) : 0;
  return items > 0 && namesTasks(spans.slice(0, HEAD), pack)
    ? { kind: 'continue', rule: 'continued-list', cue: items - 1, items, continues: true, whole: true }
    : undefined;
}

/**
 * "The main task is to advise the committee on …": behind what a body plans its task goes on with the plan, in an article on an
 * event it is for whoever holds that, also where the verb elsewhere asks.
 */
export function mainTasks(
  { sentence: { letters, spans } }: Scene,
  { open, asking, host, speaking, pack }: Pick<Before, 'open' | 'asking' | 'host' | 'speaking' | 'pack'>,
): Opening | undefined {
  const listed = tasksOfAsk({ letters, spans }, { open, asking, pack });
  if (listed) return listed;
  const head = spans.slice(0, 2);
  const goesOn = asking && (open === 'PlannedAction' || (open !== undefined && namesNext(head)));
  const items = goesOn || (!open && host && !speaking) ? (IS_TO.exec(letters)?.[0].length ?? 0) : 0;
  if (items === 0 || !(namesTasks(head, pack) || namesNext(head))) return undefined;
  const asks = /^b*[nkR]/.test(letters.slice(items));
  const own = asks ? { letters: letters.slice(0, items) + letters.slice(items).replace(/[nkR]/, 'V') } : {};
  if (goesOn)
    return { kind: 'continue', rule: 'continued-list', cue: items - 1, items, continues: true, whole: true, ...own };
  // Without such a verb its own reading, which looks at the year too, is the surer one.
  return asks && host ? plansOfHost(host, items, { whole: true, ...own }) : undefined;
}
