import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { iri, literal, quad } from '../../../src/rdf/terms.ts';
import { createRemoteStore, type RemoteStore } from '../../../src/store/remote/remote-store.ts';
import type { QueryRequest } from '../../../src/store/store.ts';
import { TOKEN } from '../../commands/writer/served.ts';
import { type Served, serve } from '../../server/serve.ts';
import { BASE, QUADS } from '../fixture.ts';
import { type BadProxy, type Mischief, startProxy } from './bad-proxy.ts';
import { ownTarget, type Target } from './targets.ts';

const JSON_TYPE = 'application/sparql-results+json';
const ROWS = '{"head":{"vars":["s"]},"results":{"bindings":[]}}';

let target: Target;
let proxy: BadProxy;
let store: RemoteStore;
let server: Served;
const incidents: Error[] = [];

beforeAll(async () => {
  target = await ownTarget();
  proxy = await startProxy(target.updateUrl);
  const [queryUrl, updateUrl] = [proxy.url('/sparql'), proxy.url('/sparql')];
  const credentials = { token: TOKEN };
  const report = (incident: Error) => incidents.push(incident);
  const common = { quads: QUADS, version: 'v1', baseIri: BASE, queryUrl, updateUrl, credentials, report };
  // Nothing but what the tests ask shall meet the mischief.
  store = createRemoteStore({ ...common, watchMs: 600_000, resultBytes: 100_000 });
  await store.settle();
  server = await serve({ store });
});
afterEach(() => proxy.misbehave(undefined));
afterAll(async () => {
  await server.close();
  await proxy.stop();
  await target.close();
});

const failureOf = (more: Partial<QueryRequest> = {}) =>
  store
    .query({ sparql: 'ASK {}', form: 'ASK', mediaType: JSON_TYPE, baseIri: BASE, deadlineMs: 5000, ...more })
    .catch((error: unknown) => error);
const says = (status: number, type: string, body: string): Mischief => {
  return (response) => response.writeHead(status, { 'Content-Type': type }).end(body);
};
const SELECT = { sparql: 'SELECT ?s WHERE { ?s ?p ?o }', form: 'SELECT' } as const;
const CONSTRUCT = { sparql: 'CONSTRUCT WHERE { ?s ?p ?o }', form: 'CONSTRUCT', mediaType: 'text/turtle' } as const;

describe('A store that answers badly', () => {
  const cases: readonly [what: string, how: Mischief, more: Partial<QueryRequest>, code: string, slot?: string][] = [
    ['an error', says(500, 'text/plain', 'java.lang.NullPointerException'), {}, 'STORE_BROKEN', 'status 500'],
    ['the error page of a proxy', says(502, 'text/html', '<h1>Bad gateway</h1>'), {}, 'STORE_BROKEN', 'status 502'],
    ['another path', says(404, 'text/html', '<h1>Not found</h1>'), {}, 'STORE_BROKEN', 'status 404'],
    ['a page of HTML', says(200, 'text/html', '<h1>Sign in</h1>'), {}, 'STORE_BROKEN', 'text/html in answer to ASK'],
    ['no type', (response) => response.writeHead(200).end('{"boolean":true}'), {}, 'STORE_BROKEN', 'no media type'],
    ['JSON that is cut off', says(200, JSON_TYPE, ROWS.slice(0, -3)), SELECT, 'STORE_BROKEN', 'cut off or malformed'],
    ['other JSON', says(200, 'application/json', '[1]'), SELECT, 'STORE_BROKEN', 'without head and results'],
    ['no bytes', says(200, JSON_TYPE, ''), SELECT, 'STORE_BROKEN', 'cut off or malformed'],
    ['a boolean for rows', says(200, JSON_TYPE, '{"head":{},"boolean":true}'), SELECT, 'STORE_BROKEN', 'another form'],
    ['rows for a boolean', says(200, JSON_TYPE, ROWS), {}, 'STORE_BROKEN', 'another form than ASK'],
    [
      'a term of no type',
      says(200, JSON_TYPE, ROWS.replace('[]', '[{"s":{"value":"x"}}]').replace('["s"]', '["s"]')),
      SELECT,
      'STORE_BROKEN',
      'a term of type',
    ],
    ['half a triple', says(200, 'application/n-triples', '<urn:a> <urn:b> '), CONSTRUCT, 'STORE_BROKEN', 'cut off'],
    ['a part of the answer', says(206, JSON_TYPE, ROWS), SELECT, 'STORE_BROKEN', 'status 206'],
    ['who are you', says(401, 'text/plain', ''), {}, 'STORE_REFUSED'],
    ['you may not', says(403, 'text/plain', ''), {}, 'STORE_REFUSED'],
    ['what is that', says(400, 'text/plain', 'Parse error: line 1'), {}, 'QUERY_MALFORMED', 'Parse error: line 1'],
    ['I have no time', says(503, 'text/plain', 'Query timed out'), {}, 'STORE_BUSY'],
    ['nothing, and hangs up', (response) => response.destroy(), {}, 'STORE_UNREACHABLE', 'cut off'],
    [
      'half an answer, and hangs up',
      (response) => {
        response.writeHead(200, { 'Content-Type': JSON_TYPE, 'Content-Length': '1000' }).write(ROWS);
        setTimeout(() => response.destroy(), 20);
      },
      SELECT,
      'STORE_UNREACHABLE',
      'cut off',
    ],
  ];

  it.each(cases)('with %s is told from one that answers', async (_what, how, more, code, slot = '') => {
    proxy.misbehave(how);
    const failure = await failureOf(more);
    expect(failure).toMatchObject({ code, message: expect.stringContaining(slot) });
    proxy.misbehave(undefined);
    expect(await failureOf()).toMatchObject({ version: 'v1' });
  });

  it('says nothing of the inside of the store to those who ask', async () => {
    proxy.misbehave(says(500, 'text/plain', 'secret-host: java.lang.NullPointerException'));
    const response = await server.query('ASK {} # of the inside');
    expect(response.status).toBe(502);
    const text = await response.text();
    expect(text).toContain('/problem/store-broken');
    expect(text).not.toMatch(/secret-host|127\.0\.0\.1/);
  });
});

describe('A store that leads elsewhere', () => {
  it('is not followed, and nobody else gets the credentials', async () => {
    const met: IncomingHttpHeaders[] = [];
    const thief = createServer((request, response) => {
      met.push(request.headers);
      response.writeHead(200, { 'Content-Type': JSON_TYPE }).end('{"head":{},"boolean":true}');
    });
    await new Promise<void>((resolve) => thief.listen(0, '127.0.0.1', resolve));
    const location = `http://localhost:${(thief.address() as AddressInfo).port}/`;
    for (const status of [301, 302, 303, 307, 308]) {
      proxy.misbehave((response) => response.writeHead(status, { Location: location }).end());
      expect(await failureOf()).toMatchObject({ code: 'STORE_MOVED', slots: { setting: 'STORE_URL' } });
    }
    await new Promise((resolve) => thief.close(resolve));
    expect(met).toEqual([]);
  });
});

describe('A store without an end', () => {
  it('is given up at the deadline when it never answers', async () => {
    proxy.misbehave(() => undefined);
    expect(await failureOf({ deadlineMs: 200 })).toMatchObject({ code: 'QUERY_TIMEOUT', slots: { timeoutMs: '200' } });
  });

  it('is given up at the deadline when it answers drop by drop', async () => {
    let timer: NodeJS.Timeout | undefined;
    proxy.misbehave((response) => {
      response.writeHead(200, { 'Content-Type': JSON_TYPE });
      timer = setInterval(() => response.write(' '), 20);
    });
    expect(await failureOf({ deadlineMs: 300 })).toMatchObject({ code: 'QUERY_TIMEOUT' });
    clearInterval(timer);
  });

  it('is given up when its answer is larger than an answer may be', async () => {
    let written = 0;
    proxy.misbehave((response) => {
      response.writeHead(200, { 'Content-Type': JSON_TYPE });
      const timer = setInterval(() => {
        written += 50_000;
        response.write(' '.repeat(50_000));
      }, 5);
      response.on('close', () => clearInterval(timer));
    });
    expect(await failureOf()).toMatchObject({ code: 'RESULT_TOO_LARGE' });
    expect(written).toBeLessThan(10_000_000);
  });
});

describe('A store that is down', () => {
  it('is a clear answer of a server that stays up, and answers again when the store is back', async () => {
    await proxy.stop();
    try {
      expect(await failureOf()).toMatchObject({
        code: 'STORE_UNREACHABLE',
        message: expect.stringContaining('nothing listens there'),
      });
      const [ready, healthy, page] = await Promise.all(
        ['/readyz', '/healthz', '/data/person/le-thanh-long.ttl'].map((path) => server.get(path)),
      );
      expect([ready!.status, healthy!.status, page!.status]).toEqual([503, 200, 200]);
      expect(await ready!.json()).toMatchObject({ type: `${BASE}problem/store-unreachable` });
    } finally {
      await proxy.listen();
    }
    await expect.poll(async () => (await server.get('/readyz')).status, { timeout: 10_000 }).toBe(200);
    expect((await server.query('ASK {} # again')).status).toBe(200);
  });

  it('gets what has changed meanwhile before it answers anybody', async () => {
    await proxy.stop();
    const graph = 'graph/meanwhile';
    try {
      await store.take([{ graph, quads: [quad(iri('id/new'), iri('id/p'), literal('new'), iri(graph))] }], 'v2');
      expect(store.version).toBe('v2');
      expect(incidents.at(-1)).toMatchObject({ code: 'STORE_UNREACHABLE' });
    } finally {
      await proxy.listen();
    }
    const ask = async () => {
      const answer = await failureOf({ sparql: 'ASK { <id/new> <id/p> "new" }' });
      const { body, version } = answer as { readonly body?: Uint8Array; readonly version?: string };
      return body && { version, ...JSON.parse(Buffer.from(body).toString()) };
    };
    await expect.poll(ask, { timeout: 10_000 }).toBeDefined();
    expect(await ask()).toMatchObject({ version: 'v2', boolean: true });
  });

  it('is not there at the start either', async () => {
    await proxy.stop();
    const options = { quads: QUADS, version: 'v1', baseIri: BASE, queryUrl: proxy.url('/sparql'), watchMs: 50 };
    const heard: unknown[] = [];
    const late = createRemoteStore({ ...options, report: (incident) => heard.push(incident) });
    try {
      await expect(late.settle()).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
      await expect.poll(() => heard.length).toBe(1);
      // Once is enough, however often it is looked for.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(heard).toHaveLength(1);
    } finally {
      await late.close();
      await proxy.listen();
    }
  });
});

describe('A store that breaks in the middle of a change', () => {
  it('is asked nothing until the change is whole', async () => {
    const graphs = ['graph/half/1', 'graph/half/2'];
    const changes = graphs.map((graph) => ({
      graph,
      quads: [quad(iri('id/half'), iri('id/p'), literal(graph), iri(graph))],
    }));
    proxy.misbehave((response) => response.destroy());
    await store.take(changes, 'v3');
    expect(await failureOf({ deadlineMs: 1000 })).toMatchObject({ code: 'STORE_UNREACHABLE' });
    proxy.misbehave(undefined);
    const counted = async () => {
      const answer = await failureOf({
        sparql: 'SELECT (COUNT(*) AS ?n) { <id/half> ?p ?o }',
        form: 'SELECT',
        mediaType: 'text/csv',
      });
      return 'body' in (answer as object) ? Buffer.from((answer as { body: Uint8Array }).body).toString() : undefined;
    };
    await expect.poll(counted, { timeout: 10_000 }).toBe('n\r\n2\r\n');
  });
});

describe('A server with data of its own', () => {
  it('is left alone', async () => {
    const { serveWritable } = await import('../../commands/writer/served.ts');
    const theirs = await serveWritable();
    const address = `${theirs.origin}/sparql`;
    const options = { quads: QUADS, version: 'v1', baseIri: BASE, queryUrl: address, updateUrl: address };
    const mine = createRemoteStore({ ...options, credentials: { token: TOKEN } });
    try {
      const before = theirs.dataset.version();
      await expect(mine.settle()).rejects.toMatchObject({ code: 'STORE_FOREIGN' });
      expect(theirs.dataset.version()).toBe(before);
    } finally {
      await mine.close();
      await theirs.close();
    }
  });
});
