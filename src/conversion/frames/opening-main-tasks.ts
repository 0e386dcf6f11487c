import { foldWord } from '../../grammar/name-forms.ts';
import type { Scene } from '../story.ts';
import type { Before, Opening } from './openings.ts';

/** "The main task is to …": a noun with what tells which, up to what it is. */
const IS_TO = /^["-]?(?:t,)?f?[CT_][C_bf]{0,4}[j=][jfm]{0,2}(?=b*[VnkR+*])/;

/** "The main task is to advise the committee on …" behind what a body plans: what its task is goes on with the plan, also where the verb elsewhere asks. */
export function mainTasks(
  { sentence: { letters, spans } }: Scene,
  { open, asking, pack }: Pick<Before, 'open' | 'asking' | 'pack'>,
): Opening | undefined {
  const items = open === 'PlannedAction' && asking ? (IS_TO.exec(letters)?.[0].length ?? 0) : 0;
  const isTask = items > 0 && spans.slice(0, 2).some(({ value }) => isNoun(pack.listNouns, value));
  if (!isTask) return undefined;
  const asks = /^b*[nkR]/.test(letters.slice(items));
  const own = asks ? { letters: letters.slice(0, items) + letters.slice(items).replace(/[nkR]/, 'V') } : {};
  return { kind: 'continue', rule: 'continued-list', cue: items - 1, items, continues: true, whole: true, ...own };
}

const isNoun = (nouns: readonly string[], value: string): boolean =>
  nouns.includes(value) || nouns.includes(foldWord(value));
