import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../src/commands/export/formats.ts';
import { RDF_FORMATS } from '../../src/rdf/media-types.ts';
import { writeNQuads } from '../../src/rdf/nquads.ts';
import { iri, literal, type Quad, quad } from '../../src/rdf/terms.ts';
import { parseRdf } from '../../src/rdf/turtle.ts';

const BASE = 'https://example.org/';
const file = readFileSync(new URL('../facts/article.ttl', import.meta.url), 'utf8');
const triples = parseRdf(file, { mediaType: RDF_FORMATS.turtle.type, base: BASE, where: 'article.ttl' });
const inGraph = (name: string) => (each: Quad) =>
  quad(each.subject, each.predicate as Parameters<typeof quad>[1], each.object, iri(`${BASE}graph/${name}`));
const odd = quad(iri(`${BASE}id/x`), iri('http://schema.org/text'), literal('a\n\n@prefix "b" \\ }', 'vi-VN'));
const quads = [...triples.map(inGraph('one')), ...[odd, ...triples.slice(0, 5)].map(inGraph('two'))];
const merged = quads.map(({ subject, predicate, object }) =>
  quad(subject, predicate as Parameters<typeof quad>[1], object),
);

const parse = (text: string, mediaType: string) =>
  writeNQuads(parseRdf(text, { mediaType, base: BASE, where: 'export' }));

describe('An export', () => {
  it.each([
    ['ttl', RDF_FORMATS.turtle, merged],
    ['nt', RDF_FORMATS.ntriples, merged],
    ['nq', RDF_FORMATS.nquads, quads],
    ['trig', RDF_FORMATS.trig, quads],
  ] as const)('as %s holds every quad', (name, { type }, expected) => {
    expect(parse(EXPORT_FORMATS[name](quads, BASE), type)).toBe(writeNQuads(expected));
  });

  it('as jsonld holds every quad', async () => {
    const document = JSON.parse(EXPORT_FORMATS.jsonld(quads));
    const found = await jsonld.toRDF(document, { format: 'application/n-quads' });
    // The reader, not our text, writes language tags in lower case.
    expect(parse(String(found).replace('@vi-vn', '@vi-VN'), RDF_FORMATS.nquads.type)).toBe(writeNQuads(quads));
  });

  it.each(['ttl', 'nt', 'nq', 'trig', 'jsonld'] as const)('as %s has the same bytes for any order', (name) => {
    expect(EXPORT_FORMATS[name](quads.toReversed(), BASE)).toBe(EXPORT_FORMATS[name](quads, BASE));
  });

  it.each(['ttl', 'nt', 'nq', 'trig', 'jsonld'] as const)('as %s may be empty', (name) => {
    expect(EXPORT_FORMATS[name]([], BASE)).not.toMatch(/undefined|id\//);
  });
});
