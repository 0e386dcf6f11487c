import { LETTERS } from '../../grammar/span.ts';
import { HGOV } from '../../vocabulary/index.ts';
import type { Capacity, EventFact } from '../facts.ts';
import type { Sentence } from '../reading.ts';
import type { Scene } from '../story.ts';
import { apartFrom } from './ceremonies.ts';
import { CAMPAIGN, INTERVIEW } from './event-types.ts';
import type { Events } from './events.ts';
import type { Found } from './found.ts';
import { nowAt } from './turns.ts';

/** Tells at which event somebody does something, sentence by sentence in the order of the text. */
export interface Whereabouts {
  eventOf(person: string, deed: { scene: Scene; found: Found }): string | undefined;
}

/** Who attends or chairs an event is at it for the rest of the article. */
const STAYS: ReadonlySet<Capacity> = new Set(['attendee', 'chair']);

/**
 * A bridge point that the sentence names is where its persons are. Who is at a province's point of a central body's event
 * does everything there; else the event that the sentence names counts, the one that a row of persons goes on about, the
 * one that the person is known to be at, the main one.
 */
export function whereabouts(events: Events): Whereabouts {
  const [main] = events.facts;
  const afar = new Set(events.facts.filter((event) => main !== undefined && isAfar(event, main)).map(({ key }) => key));
  const apart = apartFrom(events);
  const points = new Set(events.facts.filter(isPoint).map(({ key }) => key));
  const interviews = new Set(events.facts.filter(({ type }) => type === INTERVIEW).map(({ key }) => key));
  const homes = new Map<string, string>();
  /** Who attends at a point, chairs nothing there and has not been heard at the conference itself, speaks from there. */
  const guests = new Map<string, string>();
  let voice: Voice | undefined;
  let row: { sentence: Sentence; event: string } | undefined;
  /** "In the afternoon, the delegation worked with …": from there on the article is there; a picture may be of the morning. */
  const turned = (sentence: Sentence): string | undefined =>
    sentence.kind === 'caption' ? undefined : nowAt(events.turns, sentence);
  /** Where somebody is whom no bridge point in the sentence places. */
  const usual = (person: string, sentence: Sentence, { capacity }: Found): string | undefined => {
    const home = homes.get(person);
    if (capacity === 'attendee' && row && follows(sentence, row.sentence)) return row.event;
    const there = apart.ceremonyOf(sentence, capacity) ?? turned(sentence);
    if (there) return there;
    // "From the ministry's bridge point, X introduced … X also clarified": who has begun to speak at a point goes on there.
    if (capacity === 'speaker' && voice?.person === person && voice.block === sentence.block) return voice.event;
    const isElsewhere = capacity === 'speaker' && home !== undefined && points.has(home) && guests.get(person) !== home;
    return (isElsewhere ? undefined : home) ?? apart.gathering(capacity) ?? main?.key;
  };
  /** What a sentence that names its event tells of those behind it. */
  const remember = (named: string, { person, sentence, found: { capacity } }: Done): void => {
    // Nobody meets at a campaign: who speaks at a meeting beside it goes on there.
    if (STAYS.has(capacity) || interviews.has(named) || main?.type === CAMPAIGN) homes.set(person, named);
    if (capacity === 'attendee' && points.has(named) && !sentence.letters.includes(LETTERS.chair))
      guests.set(person, named);
    else if (capacity !== 'attendee') guests.delete(person);
    if (capacity === 'speaker' && sentence.kind !== 'caption') apart.talksAt(named);
  };
  /** The event that a sentence names for somebody who is named in it, or attends. */
  const namedFor = (sentence: Sentence, { actor, capacity, from }: Found): string | undefined =>
    (actor.name || capacity === 'attendee') && /[EB]/.test(sentence.letters)
      ? events.eventOf(sentence, from)
      : undefined;
  /** The bridge point or further event that a sentence names, else the point where somebody is; "right after the conference, the province met" leaves all points. */
  const pointOf = (named: string | undefined, home: string | undefined): string | undefined =>
    named && named !== main?.key ? named : home && afar.has(home) ? home : undefined;
  return {
    eventOf(person, { scene: { sentence }, found }) {
      const named = namedFor(sentence, found);
      const point = pointOf(named, turned(sentence) ? undefined : homes.get(person));
      const event = point ?? named ?? usual(person, sentence, found);
      if (event && (STAYS.has(found.capacity) || (found.capacity === 'launcher' && event !== main?.key)))
        row = { sentence, event };
      if (named) remember(named, { person, sentence, found });
      voice = voiceAt(point, { person, sentence, found }) ?? voice;
      if (event && afar.has(event)) homes.set(person, event);
      return event;
    },
  };
}

/** Who does what in which sentence. */
interface Done {
  readonly person: string;
  readonly sentence: Sentence;
  readonly found: Found;
}

/** Who has begun to speak at a bridge point, in which block. */
interface Voice {
  readonly person: string;
  readonly block: number;
  readonly event: string;
}

const voiceAt = (event: string | undefined, { person, sentence, found }: Done): Voice | undefined =>
  event !== undefined && found.capacity === 'speaker' ? { person, block: sentence.block, event } : undefined;

/** "Also attending were …" goes on with the row of the sentence before it. */
const follows = (sentence: Sentence, before: Sentence): boolean =>
  sentence.block === before.block && sentence.index - before.index <= 1;

const isPoint = ({ type }: EventFact): boolean => type.endsWith('#BridgePoint');
/**
 * Whether a point is elsewhere, so that its people are there only: of a central body's event a province's, and its own
 * where it has come to a province; of a local event a central body's and any in another place.
 */
function isAfar(event: EventFact, main: EventFact): boolean {
  if (!isPoint(event)) return false;
  if (isCentral(main))
    return (!event.organizer && event.place !== undefined && event.place !== CAPITAL) || isAway(main);
  return event.organizer !== undefined || (main.place !== undefined && event.place !== main.place);
}

const CAPITAL = `${HGOV}province-ha-noi`;
const isAway = ({ place, inferred }: EventFact): boolean =>
  place !== undefined && place !== CAPITAL && !inferred.includes('inferred-place');
/** A central body's event, or one of which nobody says who holds it. */
const isCentral = ({ organizer }: EventFact): boolean => organizer?.kind !== 'local';
