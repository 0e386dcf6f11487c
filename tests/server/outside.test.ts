import { request } from 'node:http';
import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BASE, QUADS } from '../store/fixture.ts';
import { type Served, serve } from './serve.ts';

let trap: Server;
let calls = 0;
let server: Served;
beforeAll(async () => {
  trap = createServer((socket) => {
    calls += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve));
  server = await serve({ quads: QUADS });
});
afterAll(async () => {
  await server.close();
  trap.close();
});

const away = () => `<http://127.0.0.1:${(trap.address() as { port: number }).port}/sparql>`;

/** All ways in which a request may name another server. */
const QUERIES: Readonly<Record<string, (iri: string) => string>> = {
  SERVICE: (iri) => `SELECT * { SERVICE ${iri} { ?s ?p ?o } }`,
  'SERVICE SILENT': (iri) => `SELECT * { SERVICE SILENT ${iri} { ?s ?p ?o } }`,
  'SERVICE of a variable': (iri) => `SELECT * { VALUES ?where { ${iri} } SERVICE ?where { ?s ?p ?o } }`,
  'SERVICE in OPTIONAL': (iri) => `SELECT * { OPTIONAL { SERVICE SILENT ${iri} {} } }`,
  'SERVICE in EXISTS': (iri) => `ASK { FILTER EXISTS { SERVICE ${iri} { ?s ?p ?o } } }`,
  'SERVICE in a subquery': (iri) => `SELECT * { { SELECT * { SERVICE ${iri} { ?s ?p ?o } } } }`,
  'SERVICE after a prefix': (iri) => `PREFIX far: ${iri} ASK { SERVICE far: {} }`,
  'SERVICE in EXISTS of a SELECT clause': (iri) => `SELECT (EXISTS { SERVICE ${iri} {} } AS ?x) {}`,
};
const UPDATES: Readonly<Record<string, (iri: string) => string>> = {
  LOAD: (iri) => `LOAD ${iri}`,
  'LOAD SILENT': (iri) => `LOAD SILENT ${iri} INTO GRAPH <g>`,
  'LOAD after another operation': (iri) => `INSERT DATA { <a> <b> <c> } ; LOAD SILENT ${iri}`,
  'SERVICE in an update': (iri) => `INSERT { ?s ?p ?o } WHERE { SERVICE ${iri} { ?s ?p ?o } }`,
};

const post = (parameters: Record<string, string>) =>
  fetch(`${server.origin}/sparql`, { method: 'POST', body: new URLSearchParams(parameters) });

describe('Another server', () => {
  it.each(Object.entries(QUERIES))('is not called by %s, which is forbidden and no empty row', async (_, query) => {
    const answer = await post({ query: query(away()) });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ type: `${BASE}problem/service-forbidden` });
  });

  it.each(Object.entries(UPDATES))('is not called by %s, given as a query or as an update', async (_, update) => {
    expect((await post({ query: update(away()) })).status).toBe(403);
    expect((await post({ update: update(away()) })).status).toBe(403);
  });

  it.each(['FROM', 'FROM NAMED'])('is not called by %s, which names graphs of ours', async (from) => {
    const answer = await post({ query: `SELECT * ${from} ${away()} { ?s ?p ?o }` });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ results: { bindings: [] } });
  });

  it('is not called for a context of JSON-LD or a graph of the protocol', async () => {
    const graph = away().slice(1, -1);
    expect((await post({ query: 'ASK { ?s ?p ?o }', 'default-graph-uri': graph })).status).toBe(200);
    const body = JSON.stringify({ '@context': graph, '@id': 'x' });
    const headers = { 'Content-Type': 'application/ld+json' };
    const answer = await fetch(`${server.origin}/graphs?default`, { method: 'POST', body, headers });
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });

  it('has heard nothing at all', async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(calls).toBe(0);
  });
});

const FORGED: readonly Record<string, string>[] = [
  { Host: 'evil.example' },
  { Host: 'evil.example:99', 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https' },
  { Forwarded: 'for=1;host=evil.example;proto=https', 'X-Forwarded-Port': '99' },
  { 'X-Forwarded-Prefix': '/evil.example', 'X-Original-URL': '/evil.example', 'X-Rewrite-URL': '/evil.example' },
  { 'X-Forwarded-Host': 'evil.example, evil.example', Origin: 'http://evil.example', Referer: 'http://evil.example/' },
];
const ADDRESSES: readonly (readonly [path: string, accept: string])[] = [
  ['/', 'text/html'],
  ['/sparql', 'text/turtle'],
  ['/sparql', 'text/html'],
  ['/sparql?query=DESCRIBE%20%3Cid/person/le-thanh-long%3E', 'text/turtle'],
  ['/sparql?query=nonsense', '*/*'],
  ['/id/person/le-thanh-long', 'text/html'],
  ['/id/person/le-thanh-long', 'text/turtle'],
  ['/data/person/le-thanh-long.ttl', '*/*'],
  ['/page/person/le-thanh-long', 'text/html'],
  ['/graph/ontology', 'application/ld+json'],
  ['/ontology/Event', 'text/html'],
  ['/nowhere', '*/*'],
];

describe.each([
  ['trusts no proxy', {}],
  ['trusts its proxy', { trustProxy: 1 }],
])('A server that %s', (_, app) => {
  let own: Served;
  beforeAll(async () => {
    own = await serve({ quads: QUADS, app });
  });
  afterAll(() => own.close());

  it.each(ADDRESSES)('gives out canonical IRIs only at %s for %s', async (path, accept) => {
    const whole = async (headers: Record<string, string>) => {
      const { status, head, body } = await rawAnswer(own.port, { path, headers: { Accept: accept, ...headers } });
      return { status, head, body: body.replace(/"requestId":"[^"]*"/, '') };
    };
    const honest = await whole({});
    for (const headers of FORGED) {
      const forged = await whole(headers);
      expect(forged).toEqual(honest);
      expect(forged.head + forged.body).not.toContain('evil.example');
    }
  });
});

interface Asked {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** An answer by a client that may say any host; what differs from one to the next is left out. */
function rawAnswer(port: number, { path, headers }: Asked) {
  return new Promise<{ readonly status: number; readonly head: string; readonly body: string }>((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const { date, 'x-request-id': id, 'server-timing': timing, ...lasting } = answer.headers;
        resolve({
          status: answer.statusCode ?? 0,
          head: JSON.stringify(lasting),
          body: Buffer.concat(chunks).toString(),
        });
      });
    })
      .on('error', reject)
      .end();
  });
}
