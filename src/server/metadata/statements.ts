import { literal, type NamedNode, type Quad, type Quad_Object, quad } from '../../rdf/terms.ts';
import { xsd } from '../../vocabulary/index.ts';

/** What is said of one thing: a property and its value, or nothing where the value is not known. */
export type Said = readonly [property: NamedNode, value: Quad_Object | undefined];

/** The triples that say it. */
export function statements(subject: NamedNode, pairs: readonly Said[]): Quad[] {
  return pairs.flatMap(([property, value]) => (value ? quad(subject, property, value) : []));
}

/** A number of things, as VoID has them. */
export function count(value: number | string | undefined): Quad_Object {
  return literal(String(value ?? 0), xsd.integer);
}
