import type { EventFact } from '../facts.ts';
import { localName } from './local-name.ts';
import type { References } from './references.ts';

/**
 * An event's identity: its day, organiser and type, so that two articles meet in one event; without a day or organiser it
 * stays the article's own. A bridge point is its parent's child by place.
 */
export function eventIris(
  events: readonly EventFact[],
  references: References,
  slug: string,
): ReadonlyMap<string, string> {
  const iris = new Map<string, string>();
  const taken = new Set<string>();
  for (const event of events) {
    const parent = event.parent && iris.get(event.parent);
    const own = parent ? `${parent}/${bridgeTail(event, references)}` : `id/event/${keyOf(event, references, slug)}`;
    let iri = own;
    for (let n = 2; taken.has(iri); n++) iri = `${own}-${n}`;
    taken.add(iri);
    iris.set(event.key, iri);
  }
  return iris;
}

/** Where an event is, in the province as it is on that day; a bridge point is where its words say, also when that area is part of a larger province now. */
export function locationOf({ place, parent, inferred }: EventFact, references: References): string | undefined {
  const isNamed = parent !== undefined && !inferred.includes('inferred-place');
  return place && (isNamed ? references.named(place) : references.place(place));
}

/** A bridge point's province, or the central body that hosts it. */
function bridgeTail(event: EventFact, references: References): string {
  const { organizer } = event;
  const where = locationOf(event, references) ?? (organizer && references.organization(organizer));
  return where ? localName(where) : 'bridge-point';
}

function keyOf({ date, organizer, type }: EventFact, references: References, slug: string): string {
  const kind = localName(type)
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase();
  if (!date || !organizer) return `${slug}-${kind}`;
  const by = references.organization(organizer).replace(/^id\/organization\//, '');
  return `${date}-${(by.includes('#') ? localName(by) : by).replaceAll('/', '-')}-${kind}`;
}
