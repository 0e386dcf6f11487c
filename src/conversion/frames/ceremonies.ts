import type { Capacity } from '../facts.ts';
import type { Sentence } from '../reading.ts';
import { CEREMONY, SIGNING_CEREMONY } from './event-types.ts';
import type { Events } from './events.ts';

/** Decisions are handed over at the ceremony that is held for them. */
const PRESENTS_DECISION = /p[^;.]{0,6}L/;
/** The value of words for taking up a post that has just been given: "Phát biểu nhận nhiệm vụ", "Receiving the task". */
const RECEIVES = 'receives';

/** Where a ceremony and the event around it part: what is done at which of the two. */
export interface Apart {
  /** The ceremony beside the main event that a sentence goes on about: decisions are handed over, their receivers speak, something is signed. */
  ceremonyOf(sentence: Sentence, capacity: Capacity): string | undefined;
  /** Where people talk when the main event is a ceremony within another one: there, once somebody was said to. */
  gathering(capacity: Capacity): string | undefined;
  /** Somebody was said to speak at an event. */
  talksAt(event: string): void;
}

/** Tells apart the ceremonies of an article and the events that they are held at. */
export function apartFrom({ facts }: Events): Apart {
  const [main] = facts;
  const beside = (type: string): (typeof facts)[number] | undefined =>
    main?.type === type ? undefined : facts.find((event) => event.type === type);
  const [handedOver, signing] = [beside(CEREMONY), beside(SIGNING_CEREMONY)];
  const around =
    main?.type === CEREMONY || main?.type === SIGNING_CEREMONY
      ? new Set(facts.filter(({ type, parent }) => !parent && !/Ceremony$|#Campaign$/.test(type)).map(({ key }) => key))
      : new Set<string>();
  let talk: string | undefined;
  return {
    ceremonyOf({ letters, spans, start }, capacity) {
      if (capacity === 'chair') return undefined;
      if (signing && capacity === 'attendee' && letters.includes('Š') && start >= (signing.evidence[0]?.start ?? 0))
        return signing.key;
      if (!handedOver) return undefined;
      const isThere =
        PRESENTS_DECISION.test(letters) || spans.some(({ type, value }) => value === RECEIVES && type !== 'inspect');
      return isThere ? handedOver.key : undefined;
    },
    gathering: (capacity) => (capacity === 'speaker' ? talk : undefined),
    talksAt(event) {
      if (around.has(event)) talk = event;
    },
  };
}
