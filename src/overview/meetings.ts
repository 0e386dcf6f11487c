import { byCodePoint } from '../rdf/order.ts';
import { hgov } from '../vocabulary/index.ts';
import { type Rows, rowsOf, valuesOf } from './grouped.ts';

/** Who was in which event. */
export interface ParticipationRow {
  readonly people: readonly string[];
  readonly events: readonly string[];
}

/** The participations of all graphs. */
export function createParticipations(): Rows<ParticipationRow> {
  return rowsOf(new Set([hgov.Participation.value]), (told) => ({
    people: valuesOf(told, hgov.participant),
    events: valuesOf(told, hgov.inEvent).map(wholeEvent),
  }));
}

/** A bridge point is a part of its event: who was there was at the event. */
function wholeEvent(iri: string): string {
  return /^(.*\/id\/event\/[^/]+)\/./.exec(iri)?.[1] ?? iri;
}

/** People and the events that they were at, the most connected of all. */
export interface Network {
  readonly people: readonly string[];
  readonly events: readonly string[];
  readonly links: readonly { readonly person: string; readonly event: string }[];
  /** Whom whom met where, those who met most often first. */
  readonly meetings: readonly Meeting[];
  /** How many of each there are in all. */
  readonly totals: { readonly people: number; readonly events: number; readonly meetings: number };
}

/** Two people and the events that both were at. */
export interface Meeting {
  readonly people: readonly [string, string];
  readonly events: readonly string[];
}

/** How much of a network is shown. */
export interface NetworkSize {
  readonly people: number;
  readonly meetings: number;
}

/** The network of those who share the most events with others; an event that only one of them was at joins nobody. */
export function networkIn(rows: readonly ParticipationRow[], size: NetworkSize): Network {
  const [eventsOf, peopleAt] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  for (const { people, events } of rows) {
    for (const person of people) {
      for (const event of events) {
        into(eventsOf, person, event);
        into(peopleAt, event, person);
      }
    }
  }
  const shared = new Map([...peopleAt].filter(([, people]) => people.size > 1));
  const sharedBy = (person: string) => [...(eventsOf.get(person) ?? [])].filter((event) => shared.has(event));
  const companions = (person: string) => sharedBy(person).flatMap((event) => [...(shared.get(event) ?? [])]);
  const connected = [...eventsOf.keys()]
    .map((person) => [person, companions(person).length] as const)
    .filter(([, count]) => count > 0)
    .sort(byWeight);
  const chosen = circles(connected, { companions, most: size.people });
  const isJoined = (person: string) => sharedBy(person).some((event) => count(shared.get(event), chosen) > 1);
  const people = [...chosen].filter(isJoined);
  const meetings = meetingsOf(people, sharedBy);
  const events = [...shared.keys()].filter((event) => count(shared.get(event), chosen) > 1).sort(byCodePoint);
  return {
    people,
    events,
    links: events.flatMap((event) =>
      people.filter((person) => shared.get(event)?.has(person)).map((person) => ({ person, event })),
    ),
    meetings: meetings.slice(0, size.meetings),
    totals: { people: connected.length, events: shared.size, meetings: meetings.length },
  };
}

interface Circles {
  readonly companions: (person: string) => readonly string[];
  readonly most: number;
}

/** The most connected, each with those whom they met: who is shown alone says nothing. */
function circles(ranked: readonly (readonly [string, number])[], { companions, most }: Circles): ReadonlySet<string> {
  const weight = new Map(ranked);
  const chosen = new Set<string>();
  for (const [person] of ranked) {
    const circle = [...new Set([person, ...companions(person)])].filter((each) => !chosen.has(each));
    const nearest = circle.map((each) => [each, weight.get(each) ?? 0] as const).sort(byWeight);
    // One who is left over would have nobody beside them, unless their companions are there already.
    if (nearest.length === 1 && !companions(person).some((each) => each !== person && chosen.has(each))) continue;
    for (const [each] of nearest.slice(0, most - chosen.size)) chosen.add(each);
    if (chosen.size >= most) break;
  }
  return chosen;
}

function meetingsOf(people: readonly string[], eventsOf: (person: string) => readonly string[]): Meeting[] {
  const sets = people.map((person) => new Set(eventsOf(person)));
  const meetings = people.flatMap((one, at) =>
    people.slice(at + 1).map((other, after): Meeting => {
      const events = [...(sets[at] ?? [])].filter((event) => sets[at + 1 + after]?.has(event)).sort(byCodePoint);
      return { people: [one, other], events };
    }),
  );
  return meetings.filter(({ events }) => events.length > 0).sort((a, b) => b.events.length - a.events.length);
}

function byWeight([a, one]: readonly [string, number], [b, other]: readonly [string, number]): number {
  return other - one || byCodePoint(a, b);
}

function count(people: ReadonlySet<string> | undefined, chosen: ReadonlySet<string>): number {
  return [...(people ?? [])].filter((person) => chosen.has(person)).length;
}

function into(sets: Map<string, Set<string>>, key: string, value: string): void {
  const known = sets.get(key);
  if (known) known.add(value);
  else sets.set(key, new Set([value]));
}
