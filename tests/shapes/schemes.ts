import { readdirSync } from 'node:fs';
import type { Quad } from '../../src/rdf/terms.ts';
import { HGOV, skos } from '../../src/vocabulary/index.ts';
import { turtle } from './fixtures.ts';

const SCHEMES = '../../ontology/schemes/';

/** The triples of all concept schemes. */
export const schemes: readonly Quad[] = readdirSync(new URL(SCHEMES, import.meta.url))
  .filter((name) => name.endsWith('.ttl'))
  .flatMap((name) => turtle(`${SCHEMES}${name}`));

/** The IRIs of a scheme's concepts, sorted. */
export function concepts(scheme: string): string[] {
  return schemes
    .filter(({ predicate, object }) => predicate.equals(skos.inScheme) && object.value === HGOV + scheme)
    .map(({ subject }) => subject.value)
    .sort();
}
