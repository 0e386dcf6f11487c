import type { Office, OrganizationRef, Quote } from './facts.ts';

/** An office as it stands in a sentence: spans `from` to `to`, both included. */
export interface OfficeMention {
  readonly from: number;
  readonly to: number;
  readonly office: Office;
  /** Where the title stands, without its organisation. */
  readonly title: Quote;
  /** The place was not stated beside the office. */
  readonly placeInferred: boolean;
  /** It may belong to a phrase before it: "on the instructions of the Deputy Prime Minister, Minister X". */
  readonly loose: boolean;
  /** The title is in the plural: each of several persons holds it. */
  readonly each: boolean;
  /** The organisation is not beside the title; the sentence or the article tells it. */
  readonly organizationInferred: boolean;
  /** Its organisation is the one that a possessive beside the title refers to. */
  readonly owned: boolean;
}

/** A mention with some of its properties replaced; all keep one shape, as spans do (`changed`). */
export const mentionWith = (mention: OfficeMention, by: Partial<OfficeMention>): OfficeMention => ({
  from: mention.from,
  to: mention.to,
  office: by.office ?? mention.office,
  title: mention.title,
  placeInferred: by.placeInferred ?? mention.placeInferred,
  loose: by.loose ?? mention.loose,
  each: mention.each,
  organizationInferred: by.organizationInferred ?? mention.organizationInferred,
  owned: by.owned ?? mention.owned,
});

/** The office as one that was held before. */
export const asFormer = (mention: OfficeMention): OfficeMention =>
  mentionWith(mention, {
    office: { role: mention.office.role, former: true, organization: mention.office.organization },
  });

/** The office as one of a body that is not told beside its title, or not as it is told there. */
export const ofBody = (mention: OfficeMention, organization: OrganizationRef): OfficeMention =>
  mentionWith(mention, { office: { role: mention.office.role, former: mention.office.former, organization } });
