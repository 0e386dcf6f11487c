import type { Actor } from '../actor.ts';

/** The ministry that acts, if one does. */
export const ministryOf = (ref: Actor['ref']): string | undefined =>
  ref?.kind === 'organization' && ref.organization.kind === 'concept' && ref.organization.iri.includes('#org-ministry')
    ? ref.organization.iri
    : undefined;
