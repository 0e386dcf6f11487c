import type { LocalRef } from './local-ref.ts';

/** A stretch of the article's reading text that states something. */
export interface Quote {
  readonly start: number;
  readonly end: number;
}

/** Why a reading is less than certain: the text does not state it, the reader concluded it. */
export type Inference = 'inferred-year' | 'inferred-place' | 'resolved-reference';

/** What every fact rests on: the words, the rule that read them, and what had to be concluded. */
export interface Basis {
  readonly evidence: readonly [Quote, ...Quote[]];
  readonly rule: string;
  readonly inferred: readonly Inference[];
}

/** A concept of the schemes, a body of a kind that every place has, or one by its name; `place` is a province's IRI, or `place:` and a name. */
export type OrganizationRef =
  | { readonly kind: 'concept'; readonly iri: string }
  | LocalRef
  | { readonly kind: 'named'; readonly name: string; readonly place?: string };

/** Who asks, is asked, undertakes: a person by key, an office, an organisation, a group in the text's own words. */
export type ActorRef =
  | { readonly kind: 'person'; readonly key: string }
  | { readonly kind: 'office'; readonly office: Office }
  | { readonly kind: 'organization'; readonly organization: OrganizationRef }
  | { readonly kind: 'group'; readonly name: string }
  | { readonly kind: 'document'; readonly key: string };

/** A role in an organisation. */
export interface Office {
  readonly role: string;
  /** It was held before, not now. */
  readonly former: boolean;
  readonly organization: OrganizationRef | undefined;
}

/** A person whom the article names, under every spelling. */
export interface PersonFact extends Basis {
  readonly kind: 'person';
  readonly key: string;
  readonly names: readonly [string, ...string[]];
}

/** That a person holds or held an office. */
export interface HoldingFact extends Basis {
  readonly kind: 'holding';
  readonly person: string;
  readonly office: Office;
  /** The title as printed, without the organisation. */
  readonly title: string;
  /** The title is printed in the plural. */
  readonly each?: true;
}

/** Whether people met in one room, online or both. */
export type Mode = 'online' | 'in person' | 'hybrid';

/** An event that was held or is reported on; a bridge point has its event as parent. */
export interface EventFact extends Basis {
  readonly kind: 'event';
  readonly key: string;
  /** IRI of the event class. */
  readonly type: string;
  readonly date?: string;
  readonly organizer?: OrganizationRef;
  /** IRI of a province, or the printed name of another place. */
  readonly place?: string;
  readonly mode?: Mode;
  readonly parent?: string;
}

/** As what a person takes part in an event. */
export type Capacity = 'attendee' | 'speaker' | 'chair' | 'presenter' | 'launcher';

/** That a person took part in an event. */
export interface ParticipationFact extends Basis {
  readonly kind: 'participation';
  readonly person: string;
  readonly event: string;
  readonly capacity: Capacity;
}

/** How a value stands to a target. */
export type Comparator = '>=' | '>' | '=' | '<=' | '<';

/** A value to be reached: "at least 95 percent". */
export interface Quantity {
  readonly value: number;
  readonly comparator: Comparator;
  readonly unit: string;
}

/** What someone asks, pledges or plans to do, in the text's own words. */
export interface CommitmentFact extends Basis {
  readonly kind: 'commitment';
  readonly type: 'Directive' | 'Pledge' | 'PlannedAction';
  readonly by: ActorRef;
  readonly addressee?: ActorRef;
  readonly event?: string;
  readonly action: string;
  readonly topics: readonly string[];
  readonly target?: Quantity;
  readonly period?: string;
  readonly due?: string;
}

/** What an indicator was measured at, or how it stands to its target. */
export interface ObservationFact extends Basis {
  readonly kind: 'observation';
  readonly indicator: { readonly iri: string } | { readonly name: string };
  readonly value?: number;
  readonly unit?: string;
  readonly year?: number;
  readonly target?: number;
  readonly assignedBy?: OrganizationRef;
  readonly status?: 'exceeded' | 'met' | 'missed';
}

/** A law, resolution, decision or plan that the article cites. */
export interface DocumentFact extends Basis {
  readonly kind: 'document';
  readonly key: string;
  readonly type: string;
  readonly title: string;
  readonly number?: string;
  readonly period?: string;
}

/** A success or difficulty that the article reports. */
export interface FindingFact extends Basis {
  readonly kind: 'finding';
  readonly type: 'Achievement' | 'Challenge';
  readonly text: string;
  readonly topics: readonly string[];
}

/** Everything that can be read from an article. */
export type Fact =
  | PersonFact
  | HoldingFact
  | EventFact
  | ParticipationFact
  | CommitmentFact
  | ObservationFact
  | DocumentFact
  | FindingFact;
