import type { Things } from '../search/things.ts';
import type { Resources } from '../store/resources.ts';

/** What the service answers from, and in which languages it names things. */
export interface Service {
  readonly things: Things;
  readonly resources: Resources;
  /** The IRI that an identifier means, and the identifier of a class or property. */
  iriOf(id: string): string;
  shortOf(iri: string): string;
  nameOf(iri: string): string;
}

/** A class or an entity as the API names it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The classes of an entity, each once. */
export function typesOf(iri: string, { things, nameOf, shortOf }: Service): Named[] {
  const types = new Set(things.get(iri)?.types);
  return Array.from(types, (type) => ({ id: shortOf(type), name: nameOf(type) }));
}

/** What tells an entity from its namesakes: the offices that it holds. */
export function descriptionOf(iri: string, { resources, nameOf }: Service, holds: string): string | undefined {
  const offices = resources.subject(iri).filter(({ predicate }) => predicate.value === holds);
  const names = new Set(offices.map(({ object }) => nameOf(object.value)));
  return names.size === 0 ? undefined : [...names].slice(0, 3).join('; ');
}
