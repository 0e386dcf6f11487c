import { PREFIXES } from '../rdf/prefixes.ts';
import type { Quad } from '../rdf/terms.ts';
import { parseRdf } from '../rdf/turtle.ts';
import { sha256 } from './files.ts';
import type { DerivedEntry, GraphEntry, NamedEntry } from './manifest.ts';

const TEXT_HASH = `${PREFIXES.hgov}sha256`;
const LANGUAGE = `${PREFIXES.schema}inLanguage`;

/** What a graph's own file tells of it; throws if it is no Turtle or holds nothing. Its converter stays unknown. */
export function graphEntryOf(slug: string): (turtle: Buffer) => GraphEntry {
  return (turtle) => {
    const quads = quadsOf(turtle);
    return {
      slug,
      sha256: sha256(turtle),
      textSha256: wordsOf(quads, TEXT_HASH),
      fingerprint: '',
      quads: quads.length,
      language: wordsOf(quads, LANGUAGE),
    };
  };
}

/** The same for the derived graph; what it was derived from stays unknown, so that it is derived again. */
export function derivedEntryOf(turtle: Buffer): DerivedEntry {
  return { sha256: sha256(turtle), quads: turtle.length === 0 ? 0 : quadsOf(turtle).length, from: '' };
}

/** The same for a graph of no article, which may be empty. */
export function namedEntryOf(name: string): (turtle: Buffer) => NamedEntry {
  return (turtle) => ({ name, sha256: sha256(turtle), quads: turtle.length === 0 ? 0 : quadsOf(turtle).length });
}

/** The triples of a graph's file; throws if it is no Turtle or holds nothing. */
export function quadsOf(turtle: Buffer): Quad[] {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(turtle);
  const quads = parseRdf(text, { mediaType: 'text/turtle', where: 'the file' });
  if (quads.length === 0) throw new Error('it holds no triple');
  return quads;
}

/** The first value of a property, '' if there is none. */
export function wordsOf(quads: readonly Quad[], predicate: string): string {
  return quads.find((quad) => quad.predicate.value === predicate)?.object.value ?? '';
}
