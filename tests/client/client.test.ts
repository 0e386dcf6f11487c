import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, createClient } from '../../src/client/client.ts';
import type { ProblemError } from '../../src/client/problem.ts';
import {
  BodyTooLargeError,
  IriUnknownError,
  MethodUnknownError,
  QueryMalformedError,
  QueryMissingError,
  QueryTimeoutError,
  QueryTooComplexError,
  ReadOnlyError,
  ResultTooLargeError,
  RouteUnknownError,
  ServiceForbiddenError,
} from '../../src/client/problems.ts';
import { asIri, asNumber, asText, optional } from '../../src/client/shape.ts';
import { iri, sparql } from '../../src/client/sparql.ts';
import { type BlankNode, type Literal, literal, type NamedNode, namedNode } from '../../src/client/terms.ts';
import { type Served, serve } from '../server/serve.ts';
import { BASE, ENDLESS, manyQuads, QUADS } from '../store/fixture.ts';
import { texts } from './terms.ts';

const NAME = 'http://xmlns.com/foaf/0.1/name';

let server: Served;
let kg: Client;
beforeAll(async () => {
  server = await serve({ quads: [...QUADS, ...manyQuads(300)], resultBytes: 1_000_000 });
  kg = server.kg;
});
afterAll(() => server.close());

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.fail('it was answered'),
    (error: unknown) => error,
  );

describe('Rows of a running server', () => {
  it('are typed terms', async () => {
    const rows = kg.select<{ person: NamedNode; name: Literal; also?: Literal }>(
      sparql`SELECT ?person ?name ?also { ?person ${iri(NAME)} ?name OPTIONAL { ?person <http://none/> ?also } } LIMIT 1`,
    );
    const found: string[] = [];
    for await (const { person, name, also } of rows) found.push(person.value, name.value, String(also));
    expect(found).toEqual([`${BASE}id/person/le-thanh-long`, 'Le Thanh Long', 'undefined']);
    expect(await rows.first()).toEqual({
      person: namedNode(`${BASE}id/person/le-thanh-long`),
      name: literal('Le Thanh Long'),
    });
  });

  it('are plain values', async () => {
    const query = sparql`
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      SELECT * { VALUES (?n ?is ?when ?words) { (${1.5} ${true} ${new Date(0)} ${literal('ế', { language: 'vi' })}) } }`;
    expect(await kg.select(query).values().all()).toEqual([{ n: 1.5, is: true, when: new Date(0), words: 'ế' }]);
  });

  it('are read by a shape', async () => {
    const query =
      'SELECT ?s (COUNT(*) AS ?n) { ?s ?p ?o FILTER(CONTAINS(STR(?s), "thing/7")) } GROUP BY ?s ORDER BY ?s';
    const rows = kg.select(query).as({ s: asIri, n: asNumber, label: optional(asText) });
    expect(await rows.first()).toEqual({ s: `${BASE}id/thing/7`, n: 3, label: undefined });
  });

  it('come in the order of the query, with their columns', async () => {
    const { variables, rows } = await kg.select('SELECT ?z ?b ?a { VALUES (?a ?z) { (1 2) (3 4) } }').table();
    expect(variables).toEqual(['z', 'b', 'a']);
    expect(rows.map(({ z, b, a }) => [z?.value, b, a?.value])).toEqual([
      ['2', undefined, '1'],
      ['4', undefined, '3'],
    ]);
  });

  it('hold every kind of term', async () => {
    const query = 'SELECT * { BIND(BNODE() AS ?b) BIND(<<( <a:b> <a:c> "x"@en )>> AS ?t) }';
    const row = await kg.select<{ b: BlankNode }>(query).first();
    expect(row).toMatchObject({
      b: { termType: 'BlankNode' },
      t: { termType: 'Quad', object: literal('x', { language: 'en' }) },
    });
  });

  it('are none where there are none', async () => {
    expect(await kg.select('SELECT * { ?s <http://none/> ?o }').all()).toEqual([]);
    expect(await kg.select('SELECT * { ?s <http://none/> ?o }').first()).toBeUndefined();
  });

  it('are all there, however many', async () => {
    expect(await kg.select('SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 1500').all()).toHaveLength(1500);
  });

  it('hold the very text that was put into the query', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect(await kg.select(sparql`SELECT (${text} AS ?x) {}`).values().all()).toEqual([{ x: text }]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('Other questions to a running server', () => {
  it('are answered yes or no', async () => {
    expect(await kg.ask(sparql`ASK { ?s ?p ${'Le Thanh Long'} }`)).toBe(true);
    expect(await kg.ask(sparql`ASK { ?s ?p ${'Le Thanh Long" } #'} }`)).toBe(false);
  });

  it('are answered from the graphs that they name', async () => {
    const query = 'ASK { <id/article/kon-tum> ?p ?o }';
    expect(await kg.ask(query, { defaultGraphs: [`${BASE}graph/article/kon-tum`] })).toBe(true);
    expect(await kg.ask(query, { defaultGraphs: [`${BASE}graph/article/dak-lak`] })).toBe(false);
  });

  it('may be long', async () => {
    expect(
      await kg.ask(sparql`ASK { VALUES ?x { ${Array.from({ length: 900 }, (_, n) => n + 1_000_000)} } ?s ?p ?x }`),
    ).toBe(false);
  });

  it('are answered by triples', async () => {
    const graph = kg.construct(sparql`CONSTRUCT { ?s ${iri(NAME)} ?n } WHERE { ?s ${iri(NAME)} ?n }`);
    expect(await graph.all()).toMatchObject([
      {
        subject: { value: `${BASE}id/person/le-thanh-long` },
        predicate: { value: NAME },
        object: literal('Le Thanh Long'),
      },
    ]);
    expect(await graph.text()).toContain('foaf:name "Le Thanh Long"');
    expect(JSON.parse(await graph.text('application/ld+json'))).toBeDefined();
    const described = await kg.describe('DESCRIBE <id/place/điểm-cầu>').all();
    expect(described.map(({ object }) => object.value)).toContain('Điểm cầu Đắk Lắk');
  });

  it('are answered by the description of an IRI, ours or of the ontology', async () => {
    const place = await kg.resource(`${BASE}id/place/điểm-cầu`).all();
    expect(place.map(({ object }) => object)).toContainEqual(literal('Điểm cầu Đắk Lắk', { language: 'vi-VN' }));
    expect(await kg.resource('id/person/le-thanh-long').text()).toContain('person:le-thanh-long');
    const labels = (await kg.resource('https://w3id.org/hgov#Conference').all()).map(({ object }) => object.value);
    expect(labels).toContain('hội nghị');
    expect(await kg.resource('http://www.w3.org/ns/none').all()).toEqual([]);
  });
});

describe('A question that the server refuses', () => {
  const DEEP = `ASK ${'{'.repeat(65)}${'}'.repeat(65)}`;
  it.each<[string, () => Promise<unknown>, new (...args: never[]) => ProblemError, object]>([
    ['with a mistake', () => kg.ask('ASK {\n ?s ?p }'), QueryMalformedError, { line: 2, column: 8, status: 400 }],
    ['without a query', () => kg.ask(''), QueryMissingError, { status: 400 }],
    ['too deep', () => kg.ask(DEEP), QueryTooComplexError, { limit: 64, what: 'levels of nesting' }],
    ['of another server', () => kg.ask('ASK { SERVICE <a:b> {} }'), ServiceForbiddenError, { what: 'SERVICE' }],
    ['too long', () => kg.ask(`ASK {} #${'x'.repeat(70_000)}`), BodyTooLargeError, { status: 413 }],
    ['without an end', () => kg.ask(ENDLESS, { timeoutMs: 200 }), QueryTimeoutError, { timeoutMs: 200, status: 503 }],
    [
      'for too much',
      () => kg.select('SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 50000').all(),
      ResultTooLargeError,
      { limit: 1_000_000 },
    ],
    ['about nothing', () => kg.resource('id/person/nobody').all(), IriUnknownError, { iri: `${BASE}id/person/nobody` }],
    [
      'at a wrong path',
      () => createClient({ baseIri: `${server.origin}/none` }).ask('ASK {}'),
      RouteUnknownError,
      { path: '/none/sparql' },
    ],
    [
      'at a wrong endpoint',
      () => createClient({ endpoint: `${server.origin}/healthz` }).update('CLEAR ALL'),
      MethodUnknownError,
      { allowed: ['GET', 'HEAD', 'OPTIONS'] },
    ],
    ['to change data', () => kg.update('CLEAR ALL'), ReadOnlyError, { status: 403 }],
  ])('is an error that says why: %s', async (_, call, type, members) => {
    const error = await failure(call());
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject(members);
    const { requestId, type: name, detail, message } = error as ProblemError;
    expect(server.lines).toContainEqual(expect.objectContaining({ requestId }));
    expect(message).toBe(detail);
    expect((await fetch(name.replace(BASE, `${server.origin}/`))).status).toBe(200);
  });
});
