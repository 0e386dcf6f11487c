import { documentType } from '../../vocabulary/index.ts';
import { PLAN } from '../actions.ts';
import type { Scene, Story } from '../story.ts';
import { isUndergone } from './opening-things.ts';
import type { Opening } from './openings.ts';
import type { Begun, Thread } from './threads.ts';

const DISPATCH = documentType.directive.value;

/** What a sentence opens on a paper, and the list of a body that was read a moment ago. */
interface Found {
  readonly opening: Opening;
  readonly recent: Thread | undefined;
}

/**
 * What a paper says that the article cites by no number or name. A dispatch is of whoever asked for something a moment ago: "The
 * committee issued a dispatch asking …. The dispatch asks the department to …"; it and "the plan" are else of whoever holds what the
 * article is on: "Under the plan, 800 children will be vaccinated".
 */
export function ofUncited({ events }: Story, { sentence }: Scene, { opening, recent }: Found): Begun | undefined {
  const { kind, subject, items } = opening;
  if (subject?.ref?.kind !== 'document-of-type') return undefined;
  const host = events.facts[0]?.organizer;
  const by = host && ({ kind: 'organization', organization: host } as const);
  if (kind === 'ask') {
    const asker = recent?.by ?? (subject.ref.type === DISPATCH ? by : undefined);
    return asker && { type: 'Directive', by: asker, inferred: ['resolved-reference'] };
  }
  // "The project will be carried out in two phases": what becomes of the paper itself it does not plan.
  const first = sentence.spans[items];
  if (first && isUndergone(first)) return undefined;
  const planner = recent?.type === 'PlannedAction' ? recent.by : by;
  return kind === 'plan' && planner && subject.ref.type === PLAN
    ? { type: 'PlannedAction', by: planner, inferred: ['resolved-reference'] }
    : undefined;
}
