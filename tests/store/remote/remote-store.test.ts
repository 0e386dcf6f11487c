import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeNQuads } from '../../../src/rdf/nquads.ts';
import { blankNode, iri, literal, quad } from '../../../src/rdf/terms.ts';
import { createRemoteStore, type RemoteOptions, type RemoteStore } from '../../../src/store/remote/remote-store.ts';
import type { QueryRequest } from '../../../src/store/store.ts';
import { BASE, ENDLESS, manyQuads, QUADS } from '../fixture.ts';
import { TARGETS, type Target } from './targets.ts';

const JSON_TYPE = 'application/sparql-results+json';
const CSV = { form: 'SELECT', mediaType: 'text/csv' } as const;
const RECORD = `${BASE}graph/version`;
const NAMED = 'graph/article/kon-tum';

describe.each(TARGETS)('A store over $name', ({ start }) => {
  let target: Target;
  let store: RemoteStore;
  const incidents: string[] = [];

  const open = (more: Partial<RemoteOptions> = {}) => {
    const { endpoints, credentials } = target;
    return createRemoteStore({
      ...endpoints,
      ...(credentials ? { credentials } : {}),
      quads: QUADS,
      version: 'v1',
      baseIri: BASE,
      watchMs: 200,
      report: ({ message }) => incidents.push(message),
      ...more,
    });
  };
  const ask = async (sparql: string, more: Partial<QueryRequest> = {}, of = store): Promise<string> => {
    const request = { sparql, form: 'ASK', mediaType: JSON_TYPE, baseIri: BASE, deadlineMs: 20_000, ...more } as const;
    return Buffer.from((await of.query(request)).body).toString();
  };
  const holds = async (sparql: string, more?: Partial<QueryRequest>) => JSON.parse(await ask(sparql, more)).boolean;
  const count = async (pattern: string, of = store) =>
    Number((await ask(`SELECT (COUNT(*) AS ?n) WHERE { ${pattern} }`, CSV, of)).split('\r\n')[1]);
  /** What somebody else writes. */
  const meddle = async (sparql: string) => {
    const { updateUrl, credentials } = target;
    const token = credentials && credentials.user === undefined ? credentials.token : '';
    const headers = { 'Content-Type': 'application/sparql-update', Authorization: `Bearer ${token}` };
    const answer = await fetch(updateUrl, { method: 'POST', body: sparql, headers });
    expect(answer.ok).toBe(true);
  };
  const one = (graph: string, value = 'new') => quad(iri('id/new'), iri('id/p'), literal(value), iri(graph));

  describe.skipIf(!start)('that is there', () => {
    beforeAll(async () => {
      target = await start!();
      store = open();
      await store.settle();
    });
    afterAll(async () => {
      await store.close();
      await target.close();
    });

    it('holds every graph after the start', async () => {
      expect(await count('GRAPH <graph/article/dak-lak> { ?s ?p ?o }')).toBe(
        QUADS.filter(({ graph }) => graph.value === 'graph/article/dak-lak').length,
      );
    });

    it('answers from the union of all graphs, with relative IRIs resolved', async () => {
      expect(await holds('ASK { <id/person/le-thanh-long> ?p ?o . <https://w3id.org/hgov#Event> ?q ?r }')).toBe(true);
      expect(await holds('PREFIX x: <id/person/> ASK { x:le-thanh-long ?p ?o }')).toBe(true);
    });

    it('counts a triple once that two graphs state', async () => {
      const sparql = 'SELECT ?name WHERE { <id/person/le-thanh-long> <http://xmlns.com/foaf/0.1/name> ?name }';
      expect(await ask(sparql, CSV)).toBe('name\r\nLe Thanh Long\r\n');
    });

    it('lets FROM name the default graph', async () => {
      expect(await holds(`ASK FROM <${NAMED}> { <id/article/dak-lak> ?p ?o }`)).toBe(false);
      expect(await holds(`ASK FROM <${NAMED}> { <id/article/kon-tum> ?p ?o }`)).toBe(true);
    });

    it('lets the protocol name the graphs, and leaves the kind empty that it does not name', async () => {
      const defaultGraphs = [`${BASE}${NAMED}`];
      expect(await holds('ASK { <id/article/kon-tum> ?p ?o }', { defaultGraphs })).toBe(true);
      expect(await holds('ASK { <id/article/dak-lak> ?p ?o }', { defaultGraphs })).toBe(false);
      expect(await holds('ASK { GRAPH ?g { ?s ?p ?o } }', { defaultGraphs })).toBe(false);
      expect(await holds('ASK { ?s ?p ?o }', { namedGraphs: defaultGraphs })).toBe(false);
      expect(await holds('ASK { GRAPH ?g { ?s ?p ?o } }', { namedGraphs: defaultGraphs })).toBe(true);
    });

    it.each([
      [JSON_TYPE, '"value":"Điểm cầu Đắk Lắk"'],
      ['application/sparql-results+xml', 'Điểm cầu Đắk Lắk</literal>'],
      ['text/csv', 'l\r\nĐiểm cầu Đắk Lắk\r\n'],
      ['text/tab-separated-values', '?l\n"Điểm cầu Đắk Lắk"@vi-'],
    ])('writes rows as %s', async (mediaType, part) => {
      const sparql = 'SELECT ?l WHERE { <id/place/điểm-cầu> <http://www.w3.org/2000/01/rdf-schema#label> ?l }';
      expect(await ask(sparql, { form: 'SELECT', mediaType })).toContain(part);
    });

    it.each([
      ['text/turtle', 'person:le-thanh-long a foaf:Person ;'],
      ['application/n-triples', `<${BASE}id/person/le-thanh-long> <http://xmlns.com/foaf/0.1/name> "Le Thanh Long" .`],
      ['application/n-quads', `<${BASE}id/person/le-thanh-long> <http://xmlns.com/foaf/0.1/name> "Le Thanh Long" .`],
      ['application/trig', 'person:le-thanh-long a foaf:Person ;'],
      ['application/ld+json', `"${BASE}id/person/le-thanh-long"`],
      ['application/rdf+xml', `rdf:about="${BASE}id/person/le-thanh-long"`],
    ])('writes triples as %s', async (mediaType, part) => {
      expect(await ask('DESCRIBE <id/person/le-thanh-long>', { form: 'DESCRIBE', mediaType })).toContain(part);
    });

    it('gives no answer rather than a part of it when the answer is too large', async () => {
      const small = open({ resultBytes: 2000 });
      const failure = await ask('SELECT * WHERE { ?s ?p ?o }', CSV, small).catch((error: unknown) => error);
      await small.close();
      expect(failure).toMatchObject({ code: 'RESULT_TOO_LARGE', slots: { limit: '4000' } });
    });

    it('gives an answer up at its deadline, and when its client goes', async () => {
      await store.replace([...QUADS, ...manyQuads(300)], 'v1');
      await expect(ask(ENDLESS, { ...CSV, deadlineMs: 700 })).rejects.toMatchObject({ code: 'QUERY_TIMEOUT' });
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 50);
      const asked = ask(ENDLESS, { ...CSV, signal: controller.signal });
      await expect(asked).rejects.toMatchObject({ code: 'CLIENT_GONE' });
      await expect.poll(() => holds('ASK {}'), { timeout: 15_000 }).toBe(true);
      await store.replace(QUADS, 'v1');
    });

    it('takes up a changed graph, and of the union only what no other graph states', async () => {
      await store.take([{ graph: NAMED, quads: [one(NAMED)] }], 'v2');
      expect(store.version).toBe('v2');
      expect(await ask('SELECT ?o WHERE { <id/new> <id/p> ?o }', CSV)).toBe('o\r\nnew\r\n');
      await store.take([{ graph: NAMED, quads: [], isGone: true }], 'v3');
      expect(await count(`GRAPH <${NAMED}> { ?s ?p ?o }`)).toBe(0);
      expect(await holds('ASK { <id/new> ?p ?o }')).toBe(false);
      expect(await holds('ASK { <id/person/le-thanh-long> <http://xmlns.com/foaf/0.1/name> ?name }')).toBe(true);
    });

    it('takes up a graph of many triples', async () => {
      const many = manyQuads(7000);
      await store.take([{ graph: 'graph/many', quads: many }], 'v3a');
      expect(await count('GRAPH <graph/many> { ?s ?p ?o }')).toBe(7000);
      expect(await count('?s ?p ?o FILTER(STRSTARTS(STR(?o), CONCAT(STR(<id/value/>))))')).toBe(7000);
      await store.take([{ graph: 'graph/many', quads: [], isGone: true }], 'v3b');
      expect(await holds('ASK { <id/thing/1> ?p ?o }')).toBe(false);
    }, 120_000);

    it('keeps a blank node one node, and those of two graphs apart', async () => {
      const [a, b] = ['graph/blank/a', 'graph/blank/b'];
      const chain = (graph: string, label: string) => [
        quad(iri(`id/${label}`), iri('id/has'), blankNode(label), iri(graph)),
        quad(blankNode(label), iri('id/is'), literal(label), iri(graph)),
      ];
      await store.take(
        [
          { graph: a, quads: chain(a, 'x1') },
          { graph: b, quads: chain(b, 'x2') },
        ],
        'v4',
      );
      expect(await ask('SELECT ?is WHERE { <id/x1> <id/has>/<id/is> ?is }', CSV)).toBe('is\r\nx1\r\n');
      expect(await count('?s <id/has>/<id/is> ?is')).toBe(2);
    });

    it('sends nothing at a start where the store holds everything, and what differs where not', async () => {
      await store.replace(QUADS, 'v5');
      const again = open();
      expect(await again.settle()).toEqual({ sent: 0, removed: 0, unchanged: 3 });
      await again.close();
      const other = open({ quads: [...QUADS.filter(({ graph }) => graph.value !== NAMED), one('graph/new')] });
      expect(await other.settle()).toEqual({ sent: 1, removed: 1, unchanged: 2 });
      await other.close();
      // Two servers over one store would be of one folder; here the first one brings its own back.
      await expect.poll(() => holds('ASK { <id/new> ?p ?o }'), { timeout: 10_000 }).toBe(false);
      expect(incidents).toContain('the store no longer holds what was sent there: it is sent again');
    });

    it('finds out at a start that somebody has changed one of its graphs', async () => {
      await meddle(`INSERT DATA { GRAPH <${BASE}${NAMED}> { <urn:a> <urn:b> "c" } }`);
      const again = open();
      expect(await again.settle()).toEqual({ sent: 1, removed: 0, unchanged: 2 });
      await again.close();
      expect(await holds('ASK { <urn:a> ?p ?o }')).toBe(false);
    });

    it('brings everything back when the store has lost it', async () => {
      await meddle('DROP ALL');
      await expect.poll(() => holds('ASK { <id/article/dak-lak> ?p ?o }'), { timeout: 10_000 }).toBe(true);
    });

    it('leaves alone what it has not put there, and says so', async () => {
      await meddle('INSERT DATA { GRAPH <urn:theirs> { <urn:a> <urn:b> "c" } }');
      const again = open();
      const failure = await again.settle().catch((error: unknown) => error);
      await again.close();
      await meddle('DROP GRAPH <urn:theirs>');
      expect(failure).toMatchObject({ code: 'STORE_FOREIGN', slots: { what: 'the graph urn:theirs' } });
    });

    it('may be only read, where it holds this version', async () => {
      await store.settle();
      const { queryUrl } = target.endpoints;
      const common = { quads: QUADS, version: 'v1', baseIri: BASE, queryUrl, watchMs: 1000 };
      const same = createRemoteStore(common);
      const other = createRemoteStore({ ...common, quads: [...QUADS, one('graph/new')] });
      expect(await count('GRAPH <graph/article/dak-lak> { ?s ?p ?o }', same)).toBeGreaterThan(5);
      await expect(ask('ASK {}', {}, other)).rejects.toMatchObject({ code: 'STORE_READ_ONLY', slots: { count: '1' } });
      await Promise.all([same.close(), other.close()]);
    });

    it('says in a graph of its own what it holds', async () => {
      expect(await count(`GRAPH <${RECORD}> { ?s <urn:hgov:store:sha256> ?o }`)).toBe(3);
    });

    it('leaves the record out of totals where it makes the union itself', async () => {
      await store.replace(QUADS, 'v6');
      const triples = new Set(
        QUADS.map(({ subject, predicate, object }) => writeNQuads([quad(subject, predicate, object)])),
      );
      const recorded = target.kind === 'own' ? 0 : await count(`GRAPH <${RECORD}> { ?s ?p ?o }`);
      expect(await count('?s ?p ?o')).toBe(triples.size + recorded);
    });

    it('counts its requests by outcome', async () => {
      await expect(ask('ASK { BIND(<urn:f>(1) AS ?x) FILTER(', {})).rejects.toMatchObject({ code: 'QUERY_MALFORMED' });
      const { requests } = store.load;
      expect(requests.get('ok')).toBeGreaterThan(10);
      expect(requests.get('query-malformed')).toBe(1);
      expect(requests.get('query-timeout')).toBe(1);
    });
  });
});
