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

/** An organisation: a concept of the schemes, one of a kind that every place has, or one known by its printed name. */
export type OrganizationRef =
  | { readonly kind: 'concept'; readonly iri: string }
  | {
      readonly kind: 'local';
      readonly type: string /** A province's IRI, or `place:` and the printed name of an area. */;
      readonly place?: string;
    }
  | { readonly kind: 'named'; readonly name: string };

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
  readonly former?: boolean;
  readonly organization?: OrganizationRef;
}

export interface PersonFact extends Basis {
  readonly kind: 'person';
  readonly key: string;
  readonly names: readonly [string, ...string[]];
}

export interface HoldingFact extends Basis {
  readonly kind: 'holding';
  readonly person: string;
  readonly office: Office;
  /** The title as printed, without the organisation. */
  readonly title: string;
}

export type Mode = 'online' | 'in person' | 'hybrid';

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

export type Capacity = 'attendee' | 'speaker' | 'chair' | 'presenter' | 'launcher';

export interface ParticipationFact extends Basis {
  readonly kind: 'participation';
  readonly person: string;
  readonly event: string;
  readonly capacity: Capacity;
}

export type Comparator = '>=' | '>' | '=' | '<=' | '<';

export interface Quantity {
  readonly value: number;
  readonly comparator: Comparator;
  readonly unit: string;
}

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

export interface DocumentFact extends Basis {
  readonly kind: 'document';
  readonly key: string;
  readonly type: string;
  readonly title: string;
  readonly number?: string;
  readonly period?: string;
}

export interface FindingFact extends Basis {
  readonly kind: 'finding';
  readonly type: 'Achievement' | 'Challenge';
  readonly text: string;
  readonly topics: readonly string[];
}

export type Fact =
  | PersonFact
  | HoldingFact
  | EventFact
  | ParticipationFact
  | CommitmentFact
  | ObservationFact
  | DocumentFact
  | FindingFact;

/** What looked like a fact and was dropped. */
export interface Rejection {
  readonly rule: string;
  readonly reason: string;
  readonly start: number;
  readonly end: number;
}
