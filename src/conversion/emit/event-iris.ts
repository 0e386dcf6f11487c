import type { EventFact } from '../facts.ts';
import { localName, type References } from './references.ts';

/**
 * An event's identity: its day, organiser and type, so that two articles meet in one event; without a day or organiser it
 * stays the article's own. A bridge point is its parent's child by place.
 */
export function eventIris(events: readonly EventFact[], references: References, slug: string): ReadonlyMap<string, string> {
  const iris = new Map<string, string>();
  const taken = new Set<string>();
  for (const event of events) {
    const parent = event.parent && iris.get(event.parent);
    const own = parent ? `${parent}/${event.place ? localName(references.place(event.place)) : 'bridge-point'}` : `id/event/${keyOf(event, references, slug)}`;
    let iri = own;
    for (let n = 2; taken.has(iri); n++) iri = `${own}-${n}`;
    taken.add(iri);
    iris.set(event.key, iri);
  }
  return iris;
}

function keyOf({ date, organizer, type }: EventFact, references: References, slug: string): string {
  const kind = localName(type).replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
  if (!date || !organizer) return `${slug}-${kind}`;
  const by = references.organization(organizer).replace(/^id\/organization\//, '');
  return `${date}-${(by.includes('#') ? localName(by) : by).replaceAll('/', '-')}-${kind}`;
}
