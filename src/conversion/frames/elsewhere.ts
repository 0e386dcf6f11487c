import type { EventFact } from '../facts.ts';
import { between, type Sentence } from '../reading.ts';
import { dateOf } from './event-dates.ts';
import { type EventPlace, eventAt } from './event-facts.ts';

/** "Also this morning, Phong Tho district held a ceremony": a part of the day, and an area that holds something. */
const ELSEWHERE = /^[^;NROGE]{0,8}d,?f?P(?=[8bt_]{0,2}h[^;EskN]{0,4}E)/;

/** The area that holds one of its own later in a sentence's day, or at the same time: what the main event's sentences tell is not of it. */
export function elsewhereIn({ letters, spans }: Sentence): string | undefined {
  const found = letters.includes('d') ? ELSEWHERE.exec(letters) : null;
  return found ? spans[found[0].length - 1]?.value : undefined;
}

/** What an area holds elsewhere is nobody else's, and is told of by its own sentence alone. */
function eventElsewhere(area: string, { sentence, at, type, key, reading, context }: EventPlace): EventFact {
  const date = dateOf({ sentence, at }, reading, context);
  return {
    kind: 'event',
    key,
    type,
    ...(date ? { date: date.iso } : {}),
    place: area,
    evidence: [
      between(
        sentence,
        sentence.spans.findIndex(({ value }) => value === area),
        at,
      ),
    ],
    rule: 'event-held',
    inferred: date?.inferred ?? [],
  };
}

/** An event besides the main one. */
export function furtherEventAt(mention: EventPlace): EventFact {
  const area = elsewhereIn(mention.sentence);
  return area ? eventElsewhere(area, mention) : eventAt(mention);
}
