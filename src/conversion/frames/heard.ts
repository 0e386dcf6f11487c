import type { Before } from './before.ts';

/** What the sentences before tell, and whether an aside in this one tells who says it. */
export interface Heard extends Before {
  readonly told: boolean;
  /** Whether the aside gives the speaker's word for it. */
  readonly affirmed: boolean;
}

/** All properties by name: copies by spread get shapes of their own in V8, and every look at them is a search. */
export const heard = (before: Before, { open, told, affirmed }: Pick<Heard, 'open' | 'told' | 'affirmed'>): Heard => ({
  pack: before.pack,
  open,
  answering: before.answering,
  document: before.document,
  issued: before.issued,
  agreement: before.agreement,
  speaking: before.speaking,
  acting: before.acting,
  listing: before.listing,
  ordering: before.ordering,
  asking: before.asking,
  addressed: before.addressed,
  assigner: before.assigner,
  directing: before.directing,
  ahead: before.ahead,
  host: before.host,
  building: before.building,
  told,
  affirmed,
});
