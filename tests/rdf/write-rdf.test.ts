import { toRDF } from 'jsonld';
import { DataFactory } from 'n3';
import oxigraph from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { writeNQuads } from '../../src/rdf/nquads.ts';
import { blankNode, iri, literal, quad } from '../../src/rdf/terms.ts';
import { writeRdf } from '../../src/rdf/write-rdf.ts';
import { tripleFromEngine } from '../../src/store/embedded/terms.ts';
import { BASE } from '../store/fixture.ts';

const TYPE = iri('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
const QUADS = [
  quad(iri(`${BASE}id/ế`), TYPE, iri('http://xmlns.com/foaf/0.1/Person')),
  quad(iri(`${BASE}id/ế`), TYPE, iri('http://example.org/1')),
  quad(iri(`${BASE}id/ế`), iri('http://xmlns.com/foaf/0.1/name'), literal('<Đ> & "ế"\r\n\t]]>')),
  quad(
    iri(`${BASE}id/ế`),
    iri('http://example.org/a/b'),
    literal('01', iri('http://www.w3.org/2001/XMLSchema#integer')),
    iri('graph/x'),
  ),
  quad(iri(`${BASE}id/ế`), iri('http://example.org/2b'), literal('x', 'vi-VN')),
  quad(blankNode('b1'), iri('http://example.org/a/b'), blankNode('c')),
  quad(blankNode('c'), iri('http://example.org/a/b'), iri('http://example.org/?a=1&b=%22')),
];
const write = (mediaType: string, quads = QUADS) => writeRdf(quads, { mediaType, baseIri: BASE });
const plain = writeNQuads(QUADS.map(({ subject, predicate, object }) => quad(subject, predicate as never, object)));

describe('Triples as text', () => {
  it('are N-Triples and N-Quads without graph names', () => {
    expect(write('application/n-triples')).toBe(plain);
    expect(write('application/n-quads')).toBe(plain);
  });

  it('are JSON-LD that an independent reader takes for the same graph', async () => {
    const quads = QUADS.filter(({ subject }) => subject.termType === 'NamedNode');
    const nquads = (await toRDF(JSON.parse(write('application/ld+json', quads)), {
      format: 'application/n-quads',
    })) as unknown as string;
    // It writes language tags in lower case, as the standard lets it.
    expect(nquads.replace('vi-vn', 'vi-VN').split('\n').sort()).toEqual(
      write('application/n-triples', quads).split('\n').sort(),
    );
  });

  it('are RDF/XML that an independent reader takes for the same graph', () => {
    const quads = QUADS.filter(({ subject }) => subject.termType === 'NamedNode');
    const read = oxigraph.parse(write('application/rdf+xml', quads), { format: 'application/rdf+xml' });
    const expected = write('application/n-triples', quads).replace('vi-VN', 'vi-vn');
    expect(writeNQuads(read.map(tripleFromEngine)).replace('vi-VN', 'vi-vn')).toBe(expected);
  });

  it('are no RDF/XML where a property has no name in XML', () => {
    const odd = [quad(iri('http://example.org/s'), iri('http://example.org/1/'), literal('x'))];
    expect(() => write('application/rdf+xml', odd)).toThrow(/Available/);
  });

  it('stand in for what XML cannot hold', () => {
    const odd = [quad(iri('http://example.org/s'), iri('http://example.org/p'), DataFactory.literal('a\u0001b'))];
    expect(write('application/rdf+xml', odd)).toContain('a\ufffdb');
  });

  it('are Turtle and TriG with prefixes', () => {
    expect(write('text/turtle')).toContain('@prefix foaf: ');
    expect(write('application/trig')).toBe(write('text/turtle'));
  });
});
