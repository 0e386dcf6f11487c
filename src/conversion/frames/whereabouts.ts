import type { Capacity, EventFact } from '../facts.ts';
import type { Sentence } from '../reading.ts';
import type { Scene } from '../story.ts';
import { CEREMONY } from './event-types.ts';
import type { Events } from './events.ts';
import type { Found } from './found.ts';

/** Tells at which event somebody does something, sentence by sentence in the order of the text. */
export interface Whereabouts {
  eventOf(person: string, deed: { scene: Scene; found: Found }): string | undefined;
}

/** Decisions are handed over at the ceremony that is held for them. */
const PRESENTS_DECISION = /p[^;.]{0,6}L/;

/** Who attends or chairs an event is at it for the rest of the article. */
const STAYS: ReadonlySet<Capacity> = new Set(['attendee', 'chair']);

/**
 * A bridge point that the sentence names is where its persons are. Who is at a province's point of a central body's event
 * does everything there; else the event that the sentence names counts, the one that a row of persons goes on about, the
 * one that the person is known to be at, the main one.
 */
export function whereabouts(events: Events): Whereabouts {
  const [main] = events.facts;
  const isAfar = main && isCentral(main) ? isProvincial : isHosted;
  const afar = new Set(events.facts.filter(isAfar).map(({ key }) => key));
  const handedOver = main?.type === CEREMONY ? undefined : events.facts.find(({ type }) => type === CEREMONY)?.key;
  const points = new Set(events.facts.filter(isPoint).map(({ key }) => key));
  const homes = new Map<string, string>();
  let voice: Voice | undefined;
  /** The event that whoever spoke last was said to speak at. */
  let talk: string | undefined;
  let row: { sentence: Sentence; event: string } | undefined;
  /** Where somebody is whom no bridge point in the sentence places. */
  const usual = (person: string, sentence: Sentence, { capacity }: Found): string | undefined => {
    const home = homes.get(person);
    if (capacity === 'attendee' && row && follows(sentence, row.sentence)) return row.event;
    if (capacity !== 'chair' && handedOver && PRESENTS_DECISION.test(sentence.letters)) return handedOver;
    // "From the ministry's bridge point, X introduced … X also clarified": who has begun to speak at a point goes on there.
    if (capacity === 'speaker' && voice?.person === person && voice.block === sentence.block) return voice.event;
    if (capacity === 'speaker' && home === undefined && talk) return talk;
    const isElsewhere = capacity === 'speaker' && home !== undefined && points.has(home);
    return (isElsewhere ? undefined : home) ?? main?.key;
  };
  return {
    eventOf(person, { scene: { sentence }, found }) {
      const home = homes.get(person);
      const named =
        found.actor.name && /[EB]/.test(sentence.letters) ? events.eventOf(sentence, found.from) : undefined;
      const point = [named, home].find((event, i) => event && (i === 0 ? points : afar).has(event));
      const event = point ?? named ?? usual(person, sentence, found);
      if (event && STAYS.has(found.capacity)) {
        if (named) homes.set(person, event);
        row = { sentence, event };
      }
      if (named && found.capacity === 'speaker' && sentence.kind !== 'caption' && !points.has(named)) talk = named;
      voice = voiceAt(point, { person, sentence, found }) ?? voice;
      if (event && afar.has(event)) homes.set(person, event);
      return event;
    },
  };
}

/** Who has begun to speak at a bridge point, in which block. */
interface Voice {
  readonly person: string;
  readonly block: number;
  readonly event: string;
}

const voiceAt = (
  event: string | undefined,
  { person, sentence, found }: { person: string; sentence: Sentence; found: Found },
): Voice | undefined =>
  event !== undefined && found.capacity === 'speaker' ? { person, block: sentence.block, event } : undefined;

/** "Also attending were …" goes on with the row of the sentence before it. */
const follows = (sentence: Sentence, before: Sentence): boolean =>
  sentence.block === before.block && sentence.index - before.index <= 1;

const isPoint = ({ type }: EventFact): boolean => type.endsWith('#BridgePoint');
/** A central body's own point is none of a province, wherever it is. */
const isProvincial = (event: EventFact): boolean => isPoint(event) && !event.organizer;
/** A central body's point at a local event: its people are there only. */
const isHosted = (event: EventFact): boolean => isPoint(event) && event.organizer !== undefined;
/** A central body's event, or one of which nobody says who holds it. */
const isCentral = ({ organizer }: EventFact): boolean => organizer?.kind !== 'local';
