import { agrees, labelAgrees, same } from './agreement.ts';
import type { Fact, FactSheet } from './fact-sheet.ts';
import { overlap } from './span.ts';

/** One kind of fact: how to list them, when a gold fact was found, and when its key attributes are right too. */
export interface Kind {
  readonly name: string;
  readonly list: (sheet: FactSheet) => readonly Fact[];
  readonly found: (gold: Fact, given: Fact, text: string) => boolean;
  readonly right: (gold: Fact, given: Fact) => boolean;
}

const near = (text: string, a: Fact, b: Fact) => overlap(text, a, b) >= 0.5;
const touches = (text: string, a: Fact, b: Fact) => overlap(text, a, b) > 0;

const person: Kind = {
  name: 'person',
  list: ({ persons = [] }) => persons,
  found: (gold, given) => same(gold.name, given.name),
  right: () => true,
};

const role: Kind = {
  name: 'role',
  list: ({ persons = [] }) =>
    persons.flatMap(({ name = null, roles = [] }) => roles.map((each) => ({ ...each, person: name }))),
  found: (gold, given, text) =>
    same(gold.person, given.person) && (labelAgrees(gold.title, given.title) || near(text, gold, given)),
  right: (gold, given) =>
    labelAgrees(gold.title, given.title) &&
    labelAgrees(gold.organisation, given.organisation) &&
    agrees(gold.place, given.place),
};

const event: Kind = {
  name: 'event',
  list: ({ events = [] }) => events,
  found: (gold, given, text) =>
    same(gold.type, given.type) &&
    (touches(text, gold, given) || (gold.date !== null && gold.date === given.date && agrees(gold.place, given.place))),
  right: (gold, given) =>
    agrees(gold.date, given.date) &&
    agrees(gold.place, given.place) &&
    labelAgrees(gold.organiser, given.organiser) &&
    agrees(gold.mode, given.mode),
};

const participation: Kind = {
  name: 'participation',
  list: ({ participations = [], events = [] }) =>
    participations.flatMap((each) =>
      (each.as ?? []).map((capacity) => ({
        ...each,
        capacity,
        eventType: events.find(({ key }) => key === each.event),
      })),
    ),
  found: (gold, given) => same(gold.person, given.person) && gold.capacity === given.capacity,
  right: ({ eventType: gold }, { eventType: given }) =>
    same(gold?.type, given?.type) && agrees(gold?.date, given?.date) && agrees(gold?.place, given?.place),
};

const commitment: Kind = {
  name: 'commitment',
  list: ({ commitments = [] }) => commitments,
  found: (gold, given, text) => near(text, gold, given),
  right: (gold, given) =>
    labelAgrees(gold.by, given.by) &&
    agrees(gold.value, given.value) &&
    (gold.value === null || gold.comparator === given.comparator) &&
    agrees(gold.period, given.period) &&
    gold.kind === given.kind,
};

const indicator: Kind = {
  name: 'indicator',
  list: ({ indicators = [] }) => indicators,
  found: (gold, given, text) => touches(text, gold, given) && agrees(gold.value, given.value),
  right: (gold, given) =>
    agrees(gold.target, given.target) &&
    agrees(gold.year, given.year) &&
    agrees(gold.status, given.status) &&
    agrees(gold.unit, given.unit),
};

const document: Kind = {
  name: 'document',
  list: ({ documents = [] }) => documents,
  found: (gold, given, text) => (gold.number ? same(gold.number, given.number) : near(text, gold, given)),
  right: (gold, given) =>
    gold.type === given.type && agrees(gold.number, given.number) && agrees(gold.period, given.period),
};

/** All kinds of fact, in the order of the report. */
export const KINDS: readonly Kind[] = [person, role, event, participation, commitment, indicator, document];
