import fc from 'fast-check';
import { DataFactory, type NamedNode } from 'n3';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/errors.ts';
import { writeNQuads } from '../../src/rdf/nquads.ts';
import { iri, literal, type Quad, quad } from '../../src/rdf/terms.ts';
import { parseRdf, writeTurtle } from '../../src/rdf/turtle.ts';
import { anyTriples, literals, triples } from './arbitraries.ts';

const read = (text: string) => parseRdf(text, { mediaType: 'text/turtle', where: 'the text' });
const hgov = (name: string) => iri(`https://w3id.org/hgov#${name}`);
const xsd = (name: string) => iri(`http://www.w3.org/2001/XMLSchema#${name}`);
const a = iri('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
const person = iri('id/person/le-thanh-long');

describe('writeTurtle', () => {
  it('groups by subject, types first, the rest sorted, with the prefixes in use only', () => {
    const quads = [
      quad(iri('id/person/z'), a, iri('http://xmlns.com/foaf/0.1/Person')),
      quad(person, iri('http://xmlns.com/foaf/0.1/name'), literal('Le Thanh Long')),
      quad(person, hgov('evidence'), iri('id/article/x#char=10,20')),
      quad(person, hgov('evidence'), iri('id/article/x#char=1,2')),
      quad(person, a, iri('http://xmlns.com/foaf/0.1/Person')),
    ];
    expect(writeTurtle(quads)).toBe(
      [
        '@prefix foaf: <http://xmlns.com/foaf/0.1/> .',
        '@prefix hgov: <https://w3id.org/hgov#> .',
        '@prefix person: <id/person/> .',
        '',
        'person:le-thanh-long a foaf:Person ;',
        '  foaf:name "Le Thanh Long" ;',
        '  hgov:evidence <id/article/x#char=1,2>,',
        '    <id/article/x#char=10,20> .',
        '',
        'person:z a foaf:Person .',
        '',
      ].join('\n'),
    );
  });

  it('is empty for no triples', () => {
    expect(writeTurtle([])).toBe('');
  });

  it('gives the same bytes for the same set in any order and with repetitions', () => {
    const shuffled = fc
      .array(anyTriples)
      .chain((quads) =>
        fc.tuple(fc.constant(quads), fc.shuffledSubarray([...quads, ...quads], { minLength: quads.length * 2 })),
      );
    fc.assert(fc.property(shuffled, ([quads, again]) => writeTurtle(again) === writeTurtle(quads)));
  });

  it('is read back as the same set', () => {
    fc.assert(
      fc.property(fc.array(triples), (quads) => {
        expect(writeNQuads(read(writeTurtle(quads)))).toBe(writeNQuads(quads));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every literal character by character, tag and datatype included', () => {
    fc.assert(
      fc.property(literals, (value) => {
        const [back] = read(writeTurtle([quad(person, hgov('action'), value)]));
        expect((back!.object as typeof value).id).toBe(value.id);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['3', 'integer', '3'],
    ['13.5', 'decimal', '13.5'],
    ['true', 'boolean', 'true'],
    ['5.', 'decimal', '"5."^^xsd:decimal'],
    ['x', 'integer', '"x"^^xsd:integer'],
    ['1', 'boolean', '"1"^^xsd:boolean'],
    ['5', 'nonNegativeInteger', '"5"^^xsd:nonNegativeInteger'],
  ])('writes %s of type xsd:%s as %s', (value, datatype, token) => {
    expect(writeTurtle([quad(person, hgov('x'), literal(value, xsd(datatype)))])).toContain(`hgov:x ${token} .`);
  });

  it('keeps the case of language tags', () => {
    const text = writeTurtle([quad(person, hgov('action'), literal('tăng', 'vi-VN'))]);
    expect(text).toContain('"tăng"@vi-VN');
    expect(writeTurtle(read(text))).toBe(text);
  });

  it('lets the relative prefixes stand below a base when one is given', () => {
    const absolute = quad(iri('http://localhost:3030/id/person/x'), a, hgov('Person'));
    expect(writeTurtle([absolute], 'http://localhost:3030/')).toContain(
      '@prefix person: <http://localhost:3030/id/person/> .',
    );
  });

  it('sorts by code point, not by UTF-16 code unit', () => {
    const names = ['😀', '\uff5e', 'z'].map((name) => quad(person, hgov('x'), literal(name)));
    expect(writeTurtle(names)).toMatch(/"z",\s+"\uff5e",\s+"😀"/);
  });

  it.each(['a b', 'a<b', 'a>b', 'a"b', 'a{b', 'a|b', 'a^b', 'a`b', 'a\\b', 'a\nb', 'a\0b', 'a\ud800b'])(
    'refuses the IRI %j',
    (value) => {
      const node = DataFactory.namedNode(value);
      expect(() => writeTurtle([quad(node, a, person)])).toThrow(Failure);
      expect(() => writeTurtle([quad(person, a, node)])).toThrow(Failure);
      expect(() => writeTurtle([quad(person, node, person)])).toThrow(Failure);
      // n3 keeps a literal as one string, in which a quotation mark ends the value and not the datatype.
      if (value !== 'a"b') expect(() => writeTurtle([quad(person, a, literal('x', node))])).toThrow(Failure);
      expect(() => iri(value)).toThrow(/not an IRI/);
    },
  );

  it('refuses a relative IRI that would come back as another one', () => {
    expect(() => writeTurtle([quad(iri('id/../x'), a, person)])).toThrow(/dot segment/);
  });

  it('refuses literals that no UTF-8 file can hold and tags that are none', () => {
    expect(() => writeTurtle([quad(person, a, literal('half \ud83d'))])).toThrow(/inside a character/);
    expect(() => writeTurtle([quad(person, a, literal('x', 'e n'))])).toThrow(/language tag/);
  });

  it('refuses terms where RDF 1.1 allows none', () => {
    const words = literal('x') as unknown as NamedNode;
    const blank = DataFactory.blankNode('b') as unknown as NamedNode;
    expect(() => writeTurtle([quad(words, a, person)])).toThrow(/a Literal stands/);
    expect(() => writeTurtle([quad(person, blank, person)])).toThrow(/a BlankNode stands/);
    expect(() => writeTurtle([quad(person, a, DataFactory.variable('x'))])).toThrow(/a Variable stands/);
    expect(() => writeTurtle([quad(DataFactory.blankNode('a b'), a, person)])).toThrow(/label/);
  });
});

describe('writeNQuads', () => {
  it('writes sorted lines with their graph, each once', () => {
    const inGraph: Quad = quad(iri('urn:b'), a, literal('é\n', 'vi-VN'), iri('urn:g'));
    const plain = quad(iri('urn:a'), a, DataFactory.blankNode('x'));
    const type = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>';
    expect(writeNQuads([inGraph, plain, inGraph])).toBe(
      `<urn:a> ${type} _:x .\n<urn:b> ${type} "é\\n"@vi-VN <urn:g> .\n`,
    );
  });

  it('refuses a term that N-Quads has no place for', () => {
    expect(() => writeNQuads([quad(iri('urn:a'), a, DataFactory.variable('x'))])).toThrow(/a Variable stands/);
  });
});
