import { actorAt } from '../actor.ts';
import { COST, isMoney } from '../money.ts';
import type { Scene } from '../story.ts';
import type { Before } from './before.ts';
import type { Opening } from './openings.ts';

/** "The total budget for it is expected to be 300 billion VND", up to the unit; what has been spent is told with another word. */
const AMOUNT = /^["-]?(?:t,?)?_[^,;:.8#"sk]{0,10}#U/;
/** Of which a part is told. */
const FURTHER = /^U.*#/;

/** What a plan costs, behind what it sets out: "Total cost is put at 300 billion VND". */
export function costsOf(
  { sentence: { letters, spans } }: Scene,
  { assigner, answering }: Pick<Before, 'assigner' | 'answering'>,
): Opening | undefined {
  if (assigner?.kind !== 'document' || answering) return undefined;
  const cost = spans.slice(0, 3).findIndex(({ value }) => value === COST);
  const to = cost < 0 ? -1 : (AMOUNT.exec(letters)?.[0].length ?? 0) - 1;
  if (to <= cost || !isMoney(spans[to])) return undefined;
  const subject = actorAt(0, 0, { ref: assigner });
  return {
    kind: 'plan',
    rule: 'plan-document',
    subject,
    cue: cost - 1,
    items: cost,
    continues: false,
    ...(FURTHER.test(letters.slice(to)) ? {} : { to }),
  };
}
