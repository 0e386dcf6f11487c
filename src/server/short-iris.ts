import { PREFIXES } from '../rdf/prefixes.ts';
import { shortName } from '../site/links.ts';
import { resolveIri } from '../store/base.ts';

/** The IRI that an address names in short: `foaf:Person`, `id/person/le-thanh-long`, or the whole of it. */
export function iriOf(name: string, baseIri: string): string {
  const [, prefix = '', local = ''] = /^([a-z]+):(?!\/\/)(.+)$/s.exec(name) ?? [];
  const space = Object.hasOwn(PREFIXES, prefix) ? PREFIXES[prefix as keyof typeof PREFIXES] : undefined;
  return space === undefined ? resolveIri(name, baseIri) : `${resolveIri(space, baseIri)}${local}`;
}

/** An IRI in short, as `iriOf` reads it. */
export function shortOf(iri: string, baseIri: string): string {
  return shortName(iri, baseIri);
}
