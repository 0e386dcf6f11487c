/** The facts of one article as JSON: gold or found. Gold is written by hand, so every slot may be missing. */
export interface FactSheet {
  readonly lang?: string | null;
  readonly persons?: readonly PersonEntry[];
  readonly events?: readonly Fact[];
  readonly participations?: readonly ParticipationEntry[];
  readonly commitments?: readonly Fact[];
  readonly indicators?: readonly Fact[];
  readonly documents?: readonly Fact[];
}

/** A person with the offices that the article gives. */
export interface PersonEntry extends Fact {
  readonly roles?: readonly Fact[];
}

/** Someone's part in an event, in one or more capacities. */
export interface ParticipationEntry extends Fact {
  readonly as?: readonly string[];
}

type Text = string | null;
type Figure = number | null;

/** One fact of any kind, as flat as it is compared: `null` says "not stated". */
export interface Fact {
  readonly name?: Text;
  readonly person?: Text;
  readonly capacity?: string;
  readonly title?: Text;
  readonly organisation?: Text;
  readonly place?: Text;
  readonly key?: Text;
  readonly type?: Text;
  readonly date?: Text;
  readonly organiser?: Text;
  readonly mode?: Text;
  readonly event?: Text;
  readonly eventType?: Fact | undefined;
  readonly by?: Text;
  readonly value?: Figure;
  readonly comparator?: Text;
  readonly unit?: Text;
  readonly period?: Text;
  readonly kind?: Text;
  readonly year?: Figure;
  readonly target?: Figure;
  readonly status?: Text;
  readonly number?: Text;
  readonly quote?: string;
  readonly occurrence?: number;
  readonly start?: number;
  readonly end?: number;
}
