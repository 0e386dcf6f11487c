import type { Quad } from './terms.ts';

/** Each triple once, whatever graphs state it: the last of those that are the same, at the place of the first. */
export function distinct(quads: readonly Quad[]): Quad[] {
  const triples = quads.map((quad) => [`${quad.subject.id} ${quad.predicate.id} ${quad.object.id}`, quad] as const);
  return [...new Map(triples).values()];
}
