import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { iri, literal, quad } from '../../../src/rdf/terms.ts';
import { createEmbeddedStore, type EmbeddedStore } from '../../../src/store/embedded/embedded-store.ts';
import type { QueryRequest } from '../../../src/store/store.ts';
import { BASE, ENDLESS, manyQuads, QUADS } from '../fixture.ts';

const JSON_TYPE = 'application/sparql-results+json';
const CSV = { form: 'SELECT', mediaType: 'text/csv' } as const;
const MIB = 1024 * 1024;

let store: EmbeddedStore;
const incidents: Error[] = [];

async function ask(sparql: string, more: Partial<QueryRequest> = {}, of = store): Promise<string> {
  const request = { sparql, form: 'ASK', mediaType: JSON_TYPE, baseIri: BASE, deadlineMs: 5000, ...more } as const;
  return Buffer.from((await of.query(request)).body).toString();
}

const isAlive = async (of = store) => JSON.parse(await ask('ASK {}', {}, of)).boolean === true;

async function timed<T>(work: Promise<T>): Promise<{ readonly value: T; readonly ms: number }> {
  const started = performance.now();
  return { value: await work, ms: performance.now() - started };
}

beforeAll(async () => {
  const quads = [...QUADS, ...manyQuads(1000)];
  const report = (incident: Error) => incidents.push(incident);
  store = await createEmbeddedStore({ quads, version: 'v1', baseIri: BASE, workers: 2, resultBytes: MIB, report });
});

afterAll(() => store.close());

describe('An embedded store', () => {
  it('answers from the union of all graphs, with relative IRIs resolved', async () => {
    const sparql = 'ASK { <id/person/le-thanh-long> ?p ?o . <https://w3id.org/hgov#Event> ?q ?r }';
    expect(await ask(sparql)).toContain('true');
  });

  it('counts a triple once that two graphs state', async () => {
    const sparql = 'SELECT ?name WHERE { <id/person/le-thanh-long> <http://xmlns.com/foaf/0.1/name> ?name }';
    expect(await ask(sparql, CSV)).toBe('name\r\nLe Thanh Long\r\n');
  });

  it('lets FROM name the default graph', async () => {
    const from = 'ASK FROM <graph/article/kon-tum> { <id/article/dak-lak> ?p ?o }';
    expect(await ask(from)).toContain('false');
  });

  it('lets the protocol name the graphs, and leaves the kind empty that it does not name', async () => {
    const defaultGraphs = [`${BASE}graph/article/kon-tum`];
    expect(await ask('ASK { <id/article/kon-tum> ?p ?o }', { defaultGraphs })).toContain('true');
    expect(await ask('ASK { <id/article/dak-lak> ?p ?o }', { defaultGraphs })).toContain('false');
    expect(await ask('ASK { GRAPH ?g { ?s ?p ?o } }', { defaultGraphs })).toContain('false');
    expect(await ask('ASK { ?s ?p ?o }', { namedGraphs: defaultGraphs })).toContain('false');
    expect(await ask('ASK { GRAPH ?g { ?s ?p ?o } }', { namedGraphs: defaultGraphs })).toContain('true');
  });

  it('writes Turtle with our prefixes', async () => {
    const turtle = { form: 'DESCRIBE', mediaType: 'text/turtle' } as const;
    const text = await ask('DESCRIBE <id/person/le-thanh-long>', turtle);
    expect(text).toContain('@prefix foaf: <http://xmlns.com/foaf/0.1/> .');
    expect(text).toContain('person:le-thanh-long a foaf:Person ;');
  });

  it('says what the engine does not take, in one line', async () => {
    await expect(ask('ASK {', {})).rejects.toMatchObject({ code: 'QUERY_MALFORMED' });
  });

  it('says that JSON-LD has no triple terms', async () => {
    const jsonLd = { form: 'CONSTRUCT', mediaType: 'application/ld+json' } as const;
    const sparql = 'CONSTRUCT { <id/x> <id/p> ?t } WHERE { BIND(TRIPLE(<id/a>, <id/b>, <id/c>) AS ?t) }';
    await expect(ask(sparql, jsonLd)).rejects.toMatchObject({ code: 'NOT_ACCEPTABLE' });
  });
});

describe('A query that would hurt others', () => {
  it('is stopped at its deadline while others are answered at once', { retry: 2 }, async () => {
    const endless = timed(ask(ENDLESS, { ...CSV, deadlineMs: 1000 }).catch((error: unknown) => error));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const neighbour = await timed(ask('ASK {}', { client: 'neighbour' }));
    expect(neighbour.ms).toBeLessThan(200);
    const { value, ms } = await endless;
    expect(value).toMatchObject({ code: 'QUERY_TIMEOUT', slots: { timeoutMs: '1000' } });
    expect(ms).toBeLessThan(1500);
    expect((await timed(ask('ASK {}', { client: 'neighbour' }))).ms).toBeLessThan(200);
  });

  it('kills its own thread only, when its nesting overflows the stack of the engine', async () => {
    const deadly = `SELECT * ${'{'.repeat(700)}${'}'.repeat(700)}`;
    const neighbour = ask('SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o . ?a ?b ?c }', CSV);
    await expect(ask(deadly, CSV)).rejects.toMatchObject({ code: 'QUERY_CRASHED' });
    expect(await neighbour).toMatch(/^n\r\n\d+/);
    expect(await isAlive()).toBe(true);
  });

  it('gets no answer rather than a part of it when the answer is too large', async () => {
    const wide = 'SELECT * WHERE { ?a ?b ?c . ?d ?e ?f } LIMIT 20000';
    await expect(ask(wide, CSV)).rejects.toMatchObject({ code: 'RESULT_TOO_LARGE', slots: { limit: String(MIB) } });
    expect(await isAlive()).toBe(true);
  });

  it('is stopped soon after its client has gone', { retry: 2 }, async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    const gone = timed(ask(ENDLESS, { ...CSV, signal: controller.signal }).catch((error: unknown) => error));
    const { value, ms } = await gone;
    expect(value).toMatchObject({ code: 'CLIENT_GONE' });
    expect(ms).toBeLessThan(600);
    expect(await isAlive()).toBe(true);
  });

  it('gives no thread a second life, however many follow', async () => {
    const deadly = `SELECT (${'CONCAT('.repeat(300)}"a"${')'.repeat(300)} AS ?x) {}`;
    for (let round = 0; round < 5; round += 1) {
      await expect(ask(deadly, { ...CSV, deadlineMs: 20_000 })).rejects.toMatchObject({ code: 'QUERY_CRASHED' });
      expect(await isAlive()).toBe(true);
    }
    expect(incidents).toEqual([]);
  });
});

describe('A crowd of queries', () => {
  it('waits in a queue, is refused when that is full, and told so when its time runs out there', async () => {
    const small = await createEmbeddedStore({
      quads: manyQuads(300),
      version: 'v1',
      baseIri: BASE,
      workers: 1,
      queue: 1,
    });
    try {
      const settled = await Promise.allSettled([
        ask(ENDLESS, { ...CSV, deadlineMs: 600 }, small),
        ask('ASK {}', { deadlineMs: 200 }, small),
        ask('ASK {}', {}, small),
      ]);
      const codes = settled.map((result) => (result.status === 'rejected' ? result.reason.code : 'answered'));
      expect(codes).toEqual(['QUERY_TIMEOUT', 'OVERLOADED', 'OVERLOADED']);
      expect(small.load).toMatchObject({ running: 0, waiting: 0, restarts: 1 });
      expect(await isAlive(small)).toBe(true);
    } finally {
      await small.close();
    }
  });
});

describe('The memory of an embedded store', () => {
  it('is bounded: a thread that took more than its share answers and is replaced', async () => {
    const options = { quads: manyQuads(300), version: 'v1', baseIri: BASE, workers: 1, memoryBytes: 8 * MIB };
    const small = await createEmbeddedStore(options);
    try {
      const greedy = await ask('SELECT * WHERE { ?a ?b ?c . ?d ?e ?f } LIMIT 60000', CSV, small);
      expect(greedy.split('\r\n')).toHaveLength(60_002);
      expect(small.load.restarts).toBe(1);
      expect(await isAlive(small)).toBe(true);
    } finally {
      await small.close();
    }
  });

  it('is bounded for the process: the oldest query is stopped', async () => {
    const options = { quads: manyQuads(300), version: 'v1', baseIri: BASE, workers: 1, processBytes: MIB };
    // Any process is above this, so the first look stops whatever runs.
    const small = await createEmbeddedStore(options);
    try {
      await expect(ask(ENDLESS, CSV, small)).rejects.toMatchObject({ code: 'QUERY_CRASHED' });
    } finally {
      await small.close();
    }
  });
});

describe('A new version of the dataset', () => {
  const count = async (graph: string) => ask(`SELECT (COUNT(*) AS ?n) WHERE { GRAPH <${graph}> { ?s ?p ?o } }`, CSV);
  const one = (graph: string) => quad(iri('id/new'), iri('id/p'), literal('new'), iri(graph));

  it('is what every later query is answered from, also by threads that were idle', async () => {
    await store.take([{ graph: 'graph/article/dak-lak', quads: [one('graph/article/dak-lak')] }], 'v2');
    expect(store.version).toBe('v2');
    const counts = await Promise.all(Array.from({ length: 6 }, () => count('graph/article/dak-lak')));
    expect(new Set(counts)).toEqual(new Set(['n\r\n1\r\n']));
    expect(await count('graph/article/kon-tum')).not.toBe('n\r\n0\r\n');
  });

  it('reaches threads that are born later', async () => {
    for (const client of ['one', 'other'])
      await expect(ask(ENDLESS, { ...CSV, deadlineMs: 400, client })).rejects.toMatchObject({ code: 'QUERY_TIMEOUT' });
    expect(await count('graph/article/dak-lak')).toBe('n\r\n1\r\n');
  });

  it('may take a graph out, but from the union only what no other graph states', async () => {
    await store.take([{ graph: 'graph/article/dak-lak', quads: [] }], 'v3');
    expect(await count('graph/article/dak-lak')).toBe('n\r\n0\r\n');
    expect(await ask('ASK { <id/new> ?p ?o }')).toContain('false');
    expect(await ask('ASK { <id/person/le-thanh-long> <http://xmlns.com/foaf/0.1/name> ?name }')).toContain('true');
  });

  it('may replace the whole', async () => {
    await store.replace([one('graph/only')], 'v4');
    expect(await ask('SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }', CSV)).toBe('n\r\n1\r\n');
    expect(
      (await store.query({ sparql: 'ASK {}', form: 'ASK', mediaType: JSON_TYPE, baseIri: BASE, deadlineMs: 5000 }))
        .version,
    ).toBe('v4');
  });
});

describe('A dataset that does not load', () => {
  it('fails at the start, saying where', async () => {
    const broken = [quad(iri('id/a'), iri('id/p'), literal('x', iri('not absolute'.replace(' ', '-'))))];
    await expect(
      createEmbeddedStore({ quads: broken, version: 'v1', baseIri: BASE, workers: 1 }),
    ).rejects.toMatchObject({ code: 'RDF_MALFORMED' });
  });
});
