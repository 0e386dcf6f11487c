import { PLAN } from '../actions.ts';
import { type Actor, actorAt } from '../actor.ts';
import { RESOLUTION } from '../mentioned-documents.ts';
import { COST, isMoney } from '../money.ts';
import type { Scene } from '../story.ts';
import type { Before } from './before.ts';
import type { Opening } from './openings.ts';

/** "The total budget for it is expected to be 300 billion VND", up to the unit; what has been spent is told with another word. */
const AMOUNT = /^["-]?(?:t,?)?f?_[^,;:.8#"sk]{0,10}#U/;
/** Of which a part is told. */
const FURTHER = /^U.*#/;

/** The document of a type that the article told of last before a place. */
const lastOf = (at: number, type: string): Actor => actorAt(0, 0, { ref: { kind: 'document-of-type', type, at } });

/** What a plan costs, behind what it sets out: "Total cost is put at 300 billion VND". */
export function costsOf(
  { sentence: { letters, spans, start } }: Scene,
  { assigner, answering, open }: Pick<Before, 'assigner' | 'answering' | 'open'>,
): Opening | undefined {
  const isAreas = assigner === undefined && open === 'PlannedAction';
  if (answering || !(assigner?.kind === 'document' || isAreas)) return undefined;
  const cost = spans.slice(0, 3).findIndex(({ value }) => value === COST);
  const to = cost < 0 ? -1 : (AMOUNT.exec(letters)?.[0].length ?? 0) - 1;
  if (to <= cost || !isMoney(spans[to])) return undefined;
  // "The province sets a target of …. The total cost is …": that of the plan which tells so.
  const whose = isAreas
    ? { subject: lastOf(start, PLAN), otherwise: lastOf(start, RESOLUTION) }
    : { subject: actorAt(0, 0, { ref: assigner }) };
  return {
    kind: 'plan',
    rule: 'plan-document',
    ...whose,
    cue: cost - 1,
    items: cost,
    continues: false,
    ...(FURTHER.test(letters.slice(to)) ? {} : { to }),
  };
}
