import { hgov } from '../vocabulary/index.ts';
import { type Rows, rowsOf, type Told, valuesOf } from './grouped.ts';

/** A directive, pledge or planned action, with what it is filtered and sorted by. */
export interface CommitmentRow {
  readonly iri: string;
  readonly kind: string;
  /** The words, and their language tag. */
  readonly action: string;
  readonly language: string;
  /** Who asks, or undertakes. */
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly topics: readonly string[];
  readonly targets: readonly string[];
  readonly event: string | undefined;
  /** A date, or a period where there is no date. */
  readonly due: string | undefined;
  readonly period: string | undefined;
}

const KINDS: ReadonlySet<string> = new Set([hgov.Directive, hgov.Pledge, hgov.PlannedAction].map(({ value }) => value));

/** The commitments of all graphs. */
export function createCommitments(): Rows<CommitmentRow> {
  return rowsOf(KINDS, commitment, hgov.Target.value);
}

function commitment(told: Told, targetAt: (iri: string) => Told | undefined): CommitmentRow {
  const words = told.quads.find(({ predicate }) => predicate.value === hgov.action.value)?.object;
  const targets = valuesOf(told, hgov.target);
  // The figure may have a day of its own.
  const [due] = [told, ...targets.map(targetAt)].flatMap((each) => (each ? valuesOf(each, hgov.due) : []));
  const [period] = valuesOf(told, hgov.period);
  const [event] = valuesOf(told, hgov.madeAt);
  return {
    iri: told.iri,
    kind: told.quads.find(({ object }) => KINDS.has(object.value))?.object.value ?? hgov.Commitment.value,
    action: words?.value ?? '',
    language: words?.termType === 'Literal' ? words.language : '',
    by: [...valuesOf(told, hgov.requestedBy), ...valuesOf(told, hgov.undertakenBy)],
    to: valuesOf(told, hgov.addressee),
    topics: valuesOf(told, hgov.topic),
    targets,
    event,
    due,
    period,
  };
}

/** What commitments are to be seen; each is left out where it makes no difference. */
export interface CommitmentFilter {
  readonly topic?: string | undefined;
  readonly by?: string | undefined;
  readonly to?: string | undefined;
  /** The year in which they are due. */
  readonly year?: string | undefined;
  readonly withNumbers?: boolean;
}

/** The commitments that a filter lets through. */
export function filtered(rows: readonly CommitmentRow[], filter: CommitmentFilter): readonly CommitmentRow[] {
  const { topic, by, to, year, withNumbers = false } = filter;
  const fits = (wanted: string | undefined, values: readonly string[]) =>
    wanted === undefined || values.includes(wanted);
  return rows.filter(
    (row) =>
      fits(topic, row.topics) &&
      fits(by, row.by) &&
      fits(to, row.to) &&
      (year === undefined || yearOf(row) === year) &&
      (!withNumbers || row.targets.length > 0),
  );
}

/** The year in which a commitment is due: that of its date, or the last of its period. */
export function yearOf({ due, period }: Pick<CommitmentRow, 'due' | 'period'>): string | undefined {
  return due?.slice(0, 4) ?? period?.match(/\d{4}/g)?.at(-1);
}

/** How many commitments there are for each value that they can be filtered by. */
export interface CommitmentChoices {
  readonly topic: ReadonlyMap<string, number>;
  readonly by: ReadonlyMap<string, number>;
  readonly to: ReadonlyMap<string, number>;
  readonly year: ReadonlyMap<string, number>;
}

/** The values that the commitments have, each with its count. */
export function choicesIn(rows: readonly CommitmentRow[]): CommitmentChoices {
  const counted = (valuesIn: (row: CommitmentRow) => readonly (string | undefined)[]) => {
    const counts = new Map<string, number>();
    for (const value of rows.flatMap(valuesIn)) {
      if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  return {
    topic: counted(({ topics }) => topics),
    by: counted(({ by }) => by),
    to: counted(({ to }) => to),
    year: counted((row) => [yearOf(row)]),
  };
}
