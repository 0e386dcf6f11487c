import type { Scene } from '../story.ts';
import { itemsOfFurther } from './opening-items.ts';
import type { Opening } from './openings.ts';

/** "…; delegate X proposed to …", "…; bà X, Phó Giám đốc Sở Y tế đề nghị …": behind a semicolon somebody else with a name asks. */
const SOMEBODY = /;(?:t,?)?(?:1|f?R[ROPf]{0,5})?H*N(?:[,-][ROPZ&f][ROPZ,&f]{0,14})?[b8_]{0,2}$/;

const ASKS_OR_PLEDGES = /[kg]/;

/** What somebody else asks for or pledges in the same sentence, and where the list before it ends. */
export function askOfOther(
  { sentence, actors }: Scene,
  cue: number,
  last: Opening,
): { before: number; opening: Opening } | undefined {
  const { letters } = sentence;
  const said = ASKS_OR_PLEDGES.test(letters[cue] ?? '') ? SOMEBODY.exec(letters.slice(last.items, cue)) : null;
  const mark = last.items + (said?.index ?? 0);
  const subject = said ? actors.find(({ name, from, to }) => name && from > mark && to < cue) : undefined;
  const items = subject ? itemsOfFurther(sentence, cue) : undefined;
  if (!subject || items === undefined) return undefined;
  const to = last.to === undefined ? {} : { to: last.to };
  return {
    before: mark - 1,
    opening: {
      ...(letters[cue] === 'g' ? { kind: 'pledge', rule: 'pledge-list' } : { kind: 'ask', rule: 'further-ask' }),
      subject,
      cue,
      items,
      continues: false,
      ...to,
    },
  };
}
