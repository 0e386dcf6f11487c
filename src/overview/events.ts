import { byCodePoint } from '../rdf/order.ts';
import { hgov, schema } from '../vocabulary/index.ts';
import { type Rows, rowsOf, type Told, valuesOf } from './grouped.ts';

/** What one article says of an event. */
export interface EventRow {
  readonly iri: string;
  readonly kinds: readonly string[];
  /** Its first day, and its last where another is given. */
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly organizers: readonly string[];
  readonly places: readonly string[];
}

/** The classes of events; the parts of an event at its bridge points are no events of their own here. */
const KINDS: ReadonlySet<string> = new Set(
  [
    hgov.Event,
    hgov.Conference,
    hgov.Meeting,
    hgov.WorkingSession,
    hgov.Session,
    hgov.Congress,
    hgov.Ceremony,
    hgov.SigningCeremony,
    hgov.Campaign,
    hgov.Interview,
  ].map(({ value }) => value),
);

/** What all graphs say of events. */
export function createEvents(): Rows<EventRow> {
  return rowsOf(KINDS, (told) => ({
    iri: told.iri,
    kinds: told.quads.map(({ object }) => object.value).filter((value) => KINDS.has(value)),
    start: earliest(told),
    end: valuesOf(told, schema.endDate).sort(byCodePoint).at(-1),
    organizers: valuesOf(told, schema.organizer),
    places: valuesOf(told, schema.location),
  }));
}

function earliest(told: Told): string | undefined {
  return valuesOf(told, schema.startDate).sort(byCodePoint)[0];
}

/** The events, each once with all that is said of it, the latest first and those without a date last. */
export function eventsIn(rows: readonly EventRow[]): readonly EventRow[] {
  const events = new Map<string, EventRow>();
  for (const row of rows) {
    const known = events.get(row.iri);
    events.set(row.iri, known ? joined(known, row) : row);
  }
  return [...events.values()].sort((a, b) => byCodePoint(b.start ?? '', a.start ?? '') || byCodePoint(a.iri, b.iri));
}

function joined(a: EventRow, b: EventRow): EventRow {
  const all = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])];
  return {
    iri: a.iri,
    kinds: all(a.kinds, b.kinds),
    start: [a.start, b.start].filter((day) => day !== undefined).sort(byCodePoint)[0],
    end: [a.end, b.end]
      .filter((day) => day !== undefined)
      .sort(byCodePoint)
      .at(-1),
    organizers: all(a.organizers, b.organizers),
    places: all(a.places, b.places),
  };
}
