import { PLAN } from '../actions.ts';
import type { Story } from '../story.ts';
import type { Thread } from './threads.ts';

/** In how many sentences an article tells which plan it is on. */
const LEAD = 5;

/** The years that a plan is for, where the item and its list name none; what an area sets itself is for those of the plan that the article is on. */
export function rangeOf({ documents, reading }: Story, { by, type }: Pick<Thread, 'by' | 'type'>): string | undefined {
  const { facts } = documents;
  if (by.kind === 'document') return facts.find(({ key }) => key === by.key)?.period;
  const [first] = facts;
  const lead = reading.sentences[LEAD]?.start ?? reading.text.length;
  const isOn = by.kind === 'group' && type === 'PlannedAction' && first?.type === PLAN && first.number !== undefined;
  return isOn && first.evidence[0].start < lead ? first.period : undefined;
}
