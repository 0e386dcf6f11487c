import type { LanguagePack } from '../../grammar/language.ts';
import type { Actor } from '../actor.ts';
import type { ActorRef, OrganizationRef } from '../facts.ts';

/** What kind of list is open from an earlier sentence, if one is. */
export type OpenType = 'Directive' | 'Pledge' | 'PlannedAction' | undefined;

/** What the sentences before tell: the list that is open, and whether an interviewed person answers. */
export interface Before {
  readonly pack: LanguagePack;
  readonly open: OpenType;
  readonly answering: boolean;
  /** The document that the sentence before in the paragraph told of. */
  readonly document: Actor | undefined;
  /** The paper that the sentence before says was issued, also in the paragraph before. */
  readonly issued: Actor | undefined;
  /** Whose plan a sentence tells of that says what two sides have agreed on. */
  readonly agreement: Actor | undefined;
  /** Whether somebody has the word since an earlier sentence of the paragraph. */
  readonly speaking: boolean;
  /** Whether a person has spoken or acted in the paragraph. */
  readonly acting: boolean;
  /** Whether the open list has its items in lines of their own. */
  readonly listing: boolean;
  /** Whether the article is on a paper that tells many whom to do what, and nobody meets: each paragraph may tell another. */
  readonly ordering: boolean;
  /** Whether the sentence before is of the same paragraph and asked for something. */
  readonly asking: boolean;
  /** Whether the sentence before told somebody what to do. */
  readonly addressed: boolean;
  /** Whether whoever has the word has asked for something a few paragraphs ago, and nobody has spoken since. */
  readonly directing: boolean;
  /** The body or document that has planned or assigned something a moment ago, when nobody has spoken since. */
  readonly assigner: ActorRef | undefined;
  /** The first year that is still to come, as far as the article is dated. */
  readonly ahead: number | undefined;
  /** Who holds the event that the article is on. */
  readonly host: OrganizationRef | undefined;
  /** Whether the article is on a building that is opened or begun. */
  readonly building: boolean;
}
