import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { iri, literal, quad } from '../../src/rdf/terms.ts';
import { createResultCache } from '../../src/server/result-cache.ts';
import { createEmbeddedStore, type EmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { BASE, manyQuads } from '../store/fixture.ts';
import { type Served, serve } from './serve.ts';

const LONG = 'SELECT * { ?s ?p ?o } ORDER BY ?o';

let store: EmbeddedStore;
let server: Served;
beforeAll(async () => {
  store = await createEmbeddedStore({ quads: manyQuads(200), version: 'v1', baseIri: BASE, workers: 1 });
  server = await serve({ store });
});
afterAll(() => server.close());

interface Raw {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

/** What the server sends, without the unpacking that `fetch` does unasked. */
const raw = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Raw> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: server.port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Raw['headers'],
          body: Buffer.concat(parts),
        }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });

const asking = (sparql: string, more: Record<string, string> = {}) =>
  `/sparql?${new URLSearchParams({ query: sparql, ...more })}`;
const isHit = ({ headers }: Raw) => headers['server-timing'] === 'cache;desc=hit';

describe('A long answer', () => {
  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('travels packed as %s for those who take it', async (encoding, unpack) => {
    const plain = await raw(asking(LONG));
    const packed = await raw(asking(LONG), { 'Accept-Encoding': encoding });
    expect(packed.headers['content-encoding']).toBe(encoding);
    expect(packed.headers.vary).toBe('Accept, Accept-Encoding');
    expect(packed.body.length).toBeLessThan(plain.body.length / 3);
    expect(unpack(packed.body).equals(plain.body)).toBe(true);
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
  });

  it('travels as it is for those who name no encoding, and for those who refuse', async () => {
    for (const headers of [{}, { 'Accept-Encoding': 'identity' }, { 'Accept-Encoding': 'br;q=0, gzip;q=0' }]) {
      const { headers: got, body } = await raw(asking(LONG), headers);
      expect(got['content-encoding']).toBeUndefined();
      expect(JSON.parse(body.toString()).results.bindings).toHaveLength(200);
    }
  });

  it('answers 304 in the encoding that the client has', async () => {
    const headers = { 'Accept-Encoding': 'gzip' };
    const { headers: first } = await raw(asking(LONG), headers);
    const again = await raw(asking(LONG), { ...headers, 'If-None-Match': first.etag ?? '' });
    expect([again.status, again.body.length, again.headers.vary]).toEqual([304, 0, 'Accept, Accept-Encoding']);
    expect((await raw(asking(LONG), { 'If-None-Match': first.etag ?? '' })).status).toBe(200);
  });
});

describe('A short answer', () => {
  it('is not worth packing', async () => {
    const { headers } = await raw(asking('ASK {}'), { 'Accept-Encoding': 'br' });
    expect(headers['content-encoding']).toBeUndefined();
  });
});

describe('The result cache', () => {
  it('gives the same bytes and headers to whoever asks again', async () => {
    const path = asking(`${LONG} LIMIT 50`);
    const [first, second] = [await raw(path), await raw(path)];
    expect([isHit(first), isHit(second)]).toEqual([false, true]);
    expect(second.body.equals(first.body)).toBe(true);
    for (const name of ['etag', 'content-type', 'vary', 'cache-control', 'content-length'])
      expect(second.headers[name]).toBe(first.headers[name]);
  });

  it('tells formats, datasets and byte order marks apart', async () => {
    const sparql = `${LONG} LIMIT 7`;
    await raw(asking(sparql));
    for (const path of [
      asking(sparql, { format: 'csv' }),
      asking(sparql, { format: 'csv', bom: '1' }),
      asking(sparql, { 'default-graph-uri': `${BASE}graph/many` }),
      asking(sparql, { 'named-graph-uri': `${BASE}graph/many` }),
    ])
      expect(isHit(await raw(path))).toBe(false);
  });

  it('keeps nothing that may differ the next time', async () => {
    const path = asking('SELECT (RAND() AS ?x) {}');
    const [first, second] = [await raw(path), await raw(path)];
    expect([isHit(first), isHit(second)]).toEqual([false, false]);
    expect(first.body.equals(second.body)).toBe(false);
  });

  it('answers HEAD without a body', async () => {
    const path = asking(`${LONG} LIMIT 9`);
    const got = await raw(path);
    const head = await raw(path, {}, 'HEAD');
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
      200,
      0,
      got.headers['content-length'],
    ]);
  });

  it('is never stale: the answer after a change is of the new data', async () => {
    const path = asking('SELECT (COUNT(*) AS ?n) { ?s ?p ?o }', { format: 'csv' });
    const before = await raw(path);
    expect(isHit(await raw(path))).toBe(true);
    const more = [quad(iri('id/a'), iri('http://example.org/p'), literal('b'), iri('graph/more'))];
    await store.take([{ graph: 'graph/more', quads: more }], 'v2');
    const after = await raw(path, { 'If-None-Match': before.headers.etag ?? '' });
    expect([before.body.toString(), after.status, isHit(after), after.body.toString()]).toEqual([
      'n\r\n200\r\n',
      200,
      false,
      'n\r\n201\r\n',
    ]);
  });
});

describe('A request that comes again, letter by letter', () => {
  const path = asking(`${LONG} LIMIT 11`);
  const sending = (body: string, type: string) =>
    fetch(`${server.origin}/sparql`, { method: 'POST', body, headers: { 'Content-Type': type, Accept: 'text/csv' } });

  it('is told from one with the same address but another Accept or Accept-Encoding', async () => {
    await raw(path);
    await raw(path);
    const csv = await raw(path, { Accept: 'text/csv' });
    const small = await raw(path, { 'Accept-Encoding': 'gzip' });
    expect([isHit(csv), csv.headers['content-type'], csv.body.toString().split('\r\n')[0]]).toEqual([
      false,
      'text/csv; charset=utf-8',
      's,p,o',
    ]);
    expect([isHit(small), small.headers['content-encoding']]).toEqual([false, 'gzip']);
    expect((await raw(path, { Accept: 'image/png' })).status).toBe(406);
  });

  it('gets an id of its own, the headers for scripts of other sites, and 304 if it holds the answer', async () => {
    const [first, second] = [await raw(path), await raw(path)];
    expect([isHit(second), second.headers['access-control-allow-origin']]).toEqual([true, '*']);
    expect(second.headers['x-request-id']).not.toBe(first.headers['x-request-id']);
    const known = await raw(path, { 'If-None-Match': second.headers.etag ?? '' });
    expect([known.status, known.body.length, known.headers.etag]).toEqual([304, 0, second.headers.etag]);
  });

  it('is known by its body too, and by what its body is', async () => {
    const query = `${LONG} LIMIT 13`;
    const direct = [await sending(query, 'application/sparql-query'), await sending(query, 'application/sparql-query')];
    expect(direct.map(({ headers }) => headers.get('Server-Timing') === 'cache;desc=hit')).toEqual([false, true]);
    const [one, two] = await Promise.all(direct.map((answer) => answer.text()));
    expect([one!.split('\r\n').length, two]).toEqual([15, one]);
    const asForm = await sending(query, 'application/x-www-form-urlencoded');
    expect([asForm.status, ((await asForm.json()) as { type: string }).type]).toEqual([
      400,
      `${BASE}problem/query-missing`,
    ]);
    const other = await sending(`${LONG} LIMIT 14`, 'application/sparql-query');
    expect((await other.text()).split('\r\n')).toHaveLength(16);
  });

  it('is counted and logged as any other', async () => {
    const count = async () =>
      Number(/hgov_queries_total\{outcome="cached"\} (\d+)/.exec(await (await server.get('/metrics')).text())?.[1]);
    await raw(path);
    const before = await count();
    const { headers } = await raw(path);
    expect(await count()).toBe(before + 1);
    expect(server.lines.find(({ requestId }) => requestId === headers['x-request-id'])).toMatchObject({
      path: '/sparql',
      status: 200,
    });
  });
});

describe('A cache of so many bytes', () => {
  const kept = (bytes: number) => ({ type: 'text/csv', body: new Uint8Array(bytes) });

  it('drops the least used when they are used up', () => {
    const cache = createResultCache(1000);
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']) {
      cache.keep(key, kept(110));
      cache.get('a');
    }
    expect([cache.get('a') === undefined, cache.get('b') === undefined, cache.get('i') === undefined]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('lets no single answer drive out the others', () => {
    const cache = createResultCache(1000);
    cache.keep('small', kept(100));
    cache.keep('large', kept(500));
    expect([cache.get('small') === undefined, cache.get('large') === undefined]).toEqual([false, true]);
  });

  it('keeps nothing where it has none', () => {
    const cache = createResultCache(0);
    cache.keep('a', kept(1));
    expect(cache.get('a')).toBeUndefined();
  });
});
