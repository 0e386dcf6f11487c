import { DataFactory, type NamedNode } from 'n3';

/** The terms of one namespace, each a NamedNode under its local name. */
export type Vocabulary<Base extends string, Name extends string> = {
  readonly [Term in Name]: NamedNode<`${Base}${Term}`>;
};

/** Builds the typed constant of a namespace: a term that is not named here does not compile. */
export function vocabulary<const Base extends string, const Name extends string>(
  base: Base,
  names: readonly Name[],
): Vocabulary<Base, Name> {
  const terms = names.map((name) => [name, DataFactory.namedNode(`${base}${name}`)]);
  return Object.freeze(Object.fromEntries(terms));
}
