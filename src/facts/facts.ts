/** The words that state a fact first, with their offsets into the article's text. */
export interface Quoted {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** What one article states, in the form that people write gold facts in; `null` says "not stated". */
export interface Facts {
  readonly id: string;
  readonly lang: string | null;
  readonly url: string | null;
  readonly persons: readonly PersonFact[];
  readonly events: readonly EventFact[];
  readonly participations: readonly ParticipationFact[];
  readonly commitments: readonly CommitmentFact[];
  readonly indicators: readonly IndicatorFact[];
  readonly documents: readonly DocumentFact[];
}

/** A person, named as printed, with the offices that the article gives. */
export interface PersonFact extends Quoted {
  readonly name: string;
  readonly roles: readonly RoleFact[];
}

/** One office, in English labels. */
export interface RoleFact extends Quoted {
  readonly title: string;
  readonly organisation: string | null;
  readonly place: string | null;
}

/** An event; a bridge point has its parent's key. */
export interface EventFact extends Quoted {
  readonly key: string;
  readonly type: string;
  readonly date: string | null;
  readonly organiser: string | null;
  readonly place: string | null;
  readonly mode: 'online' | 'in person' | 'hybrid' | null;
  readonly parent: string | null;
}

/** All that one person was in one event. */
export interface ParticipationFact extends Quoted {
  readonly person: string;
  readonly event: string | null;
  readonly as: readonly string[];
}

/** What someone asked for, undertook or plans. */
export interface CommitmentFact extends Quoted {
  readonly by: string | null;
  readonly addressee: string | null;
  readonly gist: string;
  readonly value: number | null;
  readonly comparator: string | null;
  readonly unit: string | null;
  readonly period: string | null;
  readonly kind: string;
}

/** A measured value or a stated status. */
export interface IndicatorFact extends Quoted {
  readonly name: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly year: number | null;
  readonly target: number | null;
  readonly assignedBy: string | null;
  readonly status: string | null;
}

/** A law, resolution, decision or plan that the article cites. */
export interface DocumentFact extends Quoted {
  readonly title: string;
  readonly number: string | null;
  readonly type: string | null;
  readonly period: string | null;
}
