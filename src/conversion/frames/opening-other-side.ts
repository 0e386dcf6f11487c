import { isDocument } from '../actor.ts';
import { SIDE } from '../meanings.ts';
import type { Scene } from '../story.ts';
import type { OpenType } from './before.ts';
import type { Opening } from './openings.ts';

/** "For its part, the department covers …": the other side, and what it does, in the present. */
const DOES = /^["-]?t,?f*P?O(?:f*P)?b{0,2}(?=[Vh](?!H*N))(?=[^8skgwn"]*$)/;

/** What the other side of an agreement does, behind what the first one will do. */
export function otherSide({ sentence, actors }: Scene, open: OpenType): Opening | undefined {
  if (open !== 'PlannedAction' || sentence.spans[0]?.value !== SIDE) return undefined;
  const items = DOES.exec(sentence.letters)?.[0].length;
  const subject = items === undefined ? undefined : actors.find(({ ref, to }) => ref !== undefined && to < items);
  return subject && items !== undefined && !isDocument(subject)
    ? { kind: 'plan', rule: 'plan-list', subject, cue: items - 1, items, continues: false }
    : undefined;
}
