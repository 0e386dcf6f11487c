import type { EventFact, ParticipationFact } from './facts.ts';
import { EVIDENCE, type FactReader, firsts, groups, IN_ORDER, quoted } from './reader.ts';

const EVENTS = `
SELECT ?fact ?type ?date ?organiser ?place ?mode ?parent ?start ?end ?quote WHERE {
  ?fact a ?type . ?type skos:inScheme hgov:EventTypes . ${EVIDENCE}
  OPTIONAL { ?fact schema:startDate ?date }
  OPTIONAL { ?fact schema:organizer ?organiser }
  OPTIONAL { ?fact schema:location ?place }
  OPTIONAL { ?fact schema:eventAttendanceMode ?mode }
  OPTIONAL { ?fact schema:superEvent ?parent }
  BIND(BOUND(?parent) AS ?isPart)
} ORDER BY ?isPart ?start ?end ?fact ?type`;

const PARTICIPATIONS = `
SELECT ?fact ?person ?event ?capacity ?start ?end ?quote WHERE {
  ?fact a hgov:Participation ; hgov:participant ?person ; hgov:inEvent ?event ; hgov:capacity ?capacity . ${EVIDENCE}
} ${IN_ORDER}`;

const MODES: Readonly<Record<string, EventFact['mode']>> = {
  OnlineEventAttendanceMode: 'online',
  OfflineEventAttendanceMode: 'in person',
  MixedEventAttendanceMode: 'hybrid',
};
const CAPACITIES = ['attendee', 'speaker', 'chair', 'presenter', 'launcher'];

/** The keys of the article's events: `e1`, `e2` …, those that are part of another last. */
export type EventKeys = ReadonlyMap<string, string>;

/** The article's events with the keys that participations refer to. */
export function eventsOf({ select, label }: FactReader): { events: EventFact[]; keys: EventKeys } {
  const solutions = firsts(select(EVENTS));
  const keys = new Map(solutions.map(({ fact = '' }, index) => [fact, `e${index + 1}`]));
  const events = solutions.map((solution) => ({
    key: keys.get(solution.fact ?? '') ?? '',
    type: label(solution.type)?.toLowerCase() ?? '',
    date: solution.date ?? null,
    organiser: label(solution.organiser),
    place: label(solution.place),
    mode: MODES[solution.mode?.split('/').at(-1) ?? ''] ?? null,
    parent: keys.get(solution.parent ?? '') ?? null,
    ...quoted(solution),
  }));
  return { events, keys };
}

/** Who took part in what, one fact per person and event. */
export function participationsOf({ select, label }: FactReader, keys: EventKeys): ParticipationFact[] {
  const parts = groups(select(PARTICIPATIONS), ({ person, event }) => `${person} ${event}`);
  return parts.map((solutions) => {
    const [first = {}] = solutions;
    const given = new Set(solutions.map(({ capacity }) => capacity?.split('#capacity-')[1]));
    return {
      person: label(first.person) ?? '',
      event: keys.get(first.event ?? '') ?? null,
      as: CAPACITIES.filter((capacity) => given.has(capacity)),
      ...quoted(first),
    };
  });
}
