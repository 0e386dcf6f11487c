import type { Resolved, Story } from '../story.ts';
import type { Opening } from './openings.ts';

/** "The goal by 2030: …", "Under the plan, …" where the article cites no such document and nobody speaks: those of whoever holds what it is on. */
export function hosted({ events }: Story, { rule, subject }: Opening, speaking: boolean): Resolved | undefined {
  const organization = events.facts[0]?.organizer;
  const isPlan = rule === 'plan-document' && subject?.ref?.kind === 'document-of-type' && !subject.ref.draft;
  return isPlan && organization && !speaking
    ? { actor: { kind: 'organization', organization }, inferred: ['resolved-reference'] }
    : undefined;
}
