import type { Term } from '../../src/rdf/terms.ts';
import { rdf } from '../../src/vocabulary/index.ts';
import { shapes } from './fixtures.ts';

/** The namespace of SHACL. */
export const SHACL = 'http://www.w3.org/ns/shacl#';

/** What all shapes give for a term of SHACL, named by its local name. */
export function having(name: string): Term[] {
  return shapes.filter(({ predicate }) => predicate.value === `${SHACL}${name}`).map(({ object }) => object);
}

/** The members of an RDF list in the shapes. */
export function listOf(head: Term): Term[] {
  const at = (predicate: Term) =>
    shapes.find((one) => one.subject.equals(head) && one.predicate.equals(predicate))?.object;
  const [first, rest] = [at(rdf.first), at(rdf.rest)];
  return first && rest ? [first, ...listOf(rest)] : [];
}

/** The IRIs among terms, each once, sorted. */
export function iris(terms: readonly Term[]): string[] {
  return [...new Set(terms.filter(({ termType }) => termType === 'NamedNode').map(({ value }) => value))].sort();
}
