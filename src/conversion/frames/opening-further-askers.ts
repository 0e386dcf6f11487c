import type { Scene } from '../story.ts';
import { itemsBehind } from './opening-items.ts';
import type { Opening } from './openings.ts';

/** "…; delegate X proposed to …", "…; bà X, Phó Giám đốc Sở Y tế đề nghị …": behind a semicolon somebody else with a name asks. */
const SOMEBODY = /;(?:t,?)?(?:1|f?R[ROPf]{0,5})?H*N(?:[,-][ROPZ&f][ROPZ,&f]{0,14})?[b8_]{0,2}$/;

/** What somebody else asks for in the same sentence, and where the list before it ends. */
export function askOfOther(
  { sentence: { letters }, actors }: Scene,
  cue: number,
  last: Opening,
): { before: number; opening: Opening } | undefined {
  const said = letters[cue] === 'k' ? SOMEBODY.exec(letters.slice(last.items, cue)) : null;
  const mark = last.items + (said?.index ?? 0);
  const subject = said ? actors.find(({ name, from, to }) => name && from > mark && to < cue) : undefined;
  const items = subject ? itemsBehind(letters, cue) : undefined;
  if (!subject || items === undefined) return undefined;
  const to = last.to === undefined ? {} : { to: last.to };
  return {
    before: mark - 1,
    opening: { kind: 'ask', rule: 'further-ask', subject, cue, items, continues: false, ...to },
  };
}
