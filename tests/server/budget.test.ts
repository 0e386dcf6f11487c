import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { NO_BUDGET } from '../../src/server/budget.ts';
import { BASE, ENDLESS, manyQuads } from '../store/fixture.ts';
import { type Served, type ServeOptions, serve } from './serve.ts';

let server: Served;
afterEach(() => server.close());

/** A server with small budgets, behind one proxy that names its clients. */
async function start(budget: Partial<typeof NO_BUDGET>, more: ServeOptions = {}): Promise<void> {
  server = await serve({
    quads: manyQuads(300),
    app: { trustProxy: 1 },
    ...more,
    limits: { timeoutMs: 2000, maxTimeoutMs: 2000, ...more.limits, budget: { ...NO_BUDGET, ...budget } },
  });
}

const askAs = (client: string, sparql: string, headers: Record<string, string> = {}) =>
  server.get(`/sparql?${new URLSearchParams({ query: sparql })}`, '*/*', {
    headers: { 'X-Forwarded-For': client, ...headers },
  });
const statusAs = async (client: string, sparql: string) => (await askAs(client, sparql)).status;
const HTML = 'text/html';
const THING = '/data/thing/1';
/** What costs something, and how it is asked for. */
const COSTLY: readonly [path: string, accept: string][] = [
  ['/search?q=thing', HTML],
  ['/search?q=thing', 'application/json'],
  [`${THING}.ttl`, '*/*'],
  [`${THING}.jsonld`, '*/*'],
  ['/page/thing/1', HTML],
  ['/graph/many', 'text/turtle'],
  [`/graphs?graph=${BASE}graph/many`, 'application/ld+json'],
  ['/commitments', HTML],
  ['/commitments?format=csv', '*/*'],
  ['/timeline', HTML],
  ['/network', HTML],
  ['/', HTML],
  ['/reconcile/suggest/entity?prefix=thing', '*/*'],
];
/** A query that no cache knows. */
const fresh = () => `ASK {} # ${randomUUID()}`;

describe('The budget of query time', () => {
  it('refuses a client that has used it up, and says when to come again', async () => {
    await start({ querySecondsPerMinute: 1 });
    expect(await statusAs('192.0.2.1', ENDLESS)).toBe(503);
    const refused = await askAs('192.0.2.1', fresh());
    expect(refused.status).toBe(429);
    const seconds = Number(refused.headers.get('Retry-After'));
    // Two seconds at once, a bit more than two used, and one must be there again; one flows in a minute.
    expect(seconds).toBeGreaterThan(60);
    expect(seconds).toBeLessThan(200);
    expect(await refused.json()).toMatchObject({ type: `${BASE}problem/budget-spent`, status: 429, seconds });
    expect(await statusAs('192.0.2.2', fresh())).toBe(200);
  });

  it('is declared on each answer, and scripts of other sites may read it', async () => {
    await start({ querySecondsPerMinute: 60, errorsPerMinute: 30 });
    const { headers } = await askAs('192.0.2.1', fresh());
    expect(headers.get('RateLimit-Policy')).toBe('"query-seconds";q=120;w=120, "errors";q=60;w=120');
    expect(headers.get('RateLimit')).toMatch(/^"query-seconds";r=119;t=[01], "errors";r=60;t=0$/);
    const exposed = headers.get('Access-Control-Expose-Headers')?.split(', ');
    expect(exposed).toEqual(expect.arrayContaining(['RateLimit', 'RateLimit-Policy', 'Retry-After']));
  });

  it('is not touched by what is answered without the engine', async () => {
    await start({ querySecondsPerMinute: 1 });
    const first = await askAs('192.0.2.1', 'ASK {}');
    await askAs('192.0.2.1', ENDLESS);
    expect(await statusAs('192.0.2.1', fresh())).toBe(429);
    const cached = await askAs('192.0.2.1', 'ASK {}');
    expect([cached.status, cached.headers.get('Server-Timing')]).toEqual([200, 'cache;desc=hit']);
    const known = await askAs('192.0.2.1', 'ASK {}', { 'If-None-Match': first.headers.get('ETag') ?? '' });
    expect(known.status).toBe(304);
    expect((await askAs('192.0.2.1', fresh(), { 'If-None-Match': '*' })).status).toBe(429);
  });

  it('is charged for the queries of clients that have gone', async () => {
    await start({ querySecondsPerMinute: 1 });
    for (let times = 0; times < 3; times += 1) {
      const signal = AbortSignal.timeout(600);
      const headers = { 'X-Forwarded-For': '192.0.2.1' };
      const going = server.get(`/sparql?${new URLSearchParams({ query: `${ENDLESS} # ${times}` })}`, '*/*', {
        signal,
        headers,
      });
      await going.catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    expect(await statusAs('192.0.2.1', fresh())).toBe(429);
  });

  it('is charged with what this server does itself, whatever is asked for', async () => {
    // So little that whatever costs anything uses it up.
    await start({ querySecondsPerMinute: 0.001 });
    for (const [index, [path, accept]] of COSTLY.entries()) {
      const as = (client: string) => server.get(path, accept, { headers: { 'X-Forwarded-For': client } });
      const [one, other] = [`192.0.2.${index}`, `198.51.100.${index}`];
      expect([path, (await as(one)).status]).toEqual([path, 200]);
      const refused = await as(one);
      expect([path, refused.status, refused.headers.has('Retry-After')]).toEqual([path, 429, true]);
      expect([path, (await as(other)).status]).toEqual([path, 200]);
    }
  });

  it('is one, whatever it is used up with', async () => {
    await start({ querySecondsPerMinute: 1 });
    expect(await statusAs('192.0.2.1', ENDLESS)).toBe(503);
    for (const [path, accept] of COSTLY) {
      const refused = await server.get(path, accept, { headers: { 'X-Forwarded-For': '192.0.2.1' } });
      expect([path, refused.status]).toEqual([path, 429]);
    }
    const free = await server.get('/healthz', '*/*', { headers: { 'X-Forwarded-For': '192.0.2.1' } });
    expect(free.status).toBe(200);
  });

  it('is one for a network of IPv6, whatever address of it asks', async () => {
    await start({ querySecondsPerMinute: 1 });
    expect(await statusAs('2001:db8:1:2::1', ENDLESS)).toBe(503);
    expect(await statusAs('2001:db8:1:2:ffff::2', fresh())).toBe(429);
    expect(await statusAs('2001:db8:1:3::1', fresh())).toBe(200);
  });

  it('takes no proxy’s word that it was not told to trust', async () => {
    await start({ querySecondsPerMinute: 1 }, { app: {} });
    expect(await statusAs('192.0.2.1', ENDLESS)).toBe(503);
    expect(await statusAs('192.0.2.99', fresh())).toBe(429);
  });

  it('takes of a list of addresses the one that its proxy saw', async () => {
    await start({ querySecondsPerMinute: 1 });
    expect(await statusAs('203.0.113.1, 192.0.2.1', ENDLESS)).toBe(503);
    expect(await statusAs('203.0.113.2, 192.0.2.1', fresh())).toBe(429);
  });
});

describe('The budget of errors', () => {
  it('refuses whoever makes too many, without reading what comes then', async () => {
    await start({ errorsPerMinute: 3 });
    const statuses: number[] = [];
    for (let times = 0; times < 8; times += 1) statuses.push(await statusAs('192.0.2.1', `nonsense ${times}`));
    expect(statuses).toEqual([400, 400, 400, 400, 400, 400, 429, 429]);
    expect(await statusAs('192.0.2.1', 'ASK {}')).toBe(429);
    expect(await statusAs('192.0.2.2', 'ASK {}')).toBe(200);
    expect(await (await server.get('/metrics')).text()).toContain('hgov_queries_total{outcome="budget-spent"} 3\n');
  });

  it.each(['/articles', '/graphs?default', '/graph/new'])(
    'refuses whoever tries again and again to write at %s',
    async (path) => {
      await start({ errorsPerMinute: 3 });
      const write = async (client: string) => {
        const headers = { 'X-Forwarded-For': client, Authorization: 'Bearer guessed', 'Content-Type': 'text/turtle' };
        return (await server.get(path, '*/*', { method: 'POST', body: '', headers })).status;
      };
      const statuses: number[] = [];
      for (let times = 0; times < 8; times += 1) statuses.push(await write('192.0.2.1'));
      expect(statuses).toEqual([403, 403, 403, 403, 403, 403, 429, 429]);
      expect(await write('192.0.2.2')).toBe(403);
    },
  );

  it('does not count links of pages that lead nowhere', async () => {
    await start({ errorsPerMinute: 3 });
    for (let times = 0; times < 20; times += 1) expect((await server.get(`/id/none-${times}`)).status).toBe(404);
    expect(await statusAs('192.0.2.1', 'ASK {}')).toBe(200);
  });

  it('does not hold against a client that others fill the queue', async () => {
    await start({ errorsPerMinute: 1 }, { workers: 1, queue: 0, limits: { timeoutMs: 600, maxTimeoutMs: 600 } });
    const others = Promise.all([askAs('192.0.2.1', ENDLESS), askAs('192.0.2.2', ENDLESS)]);
    await expect.poll(async () => (await askAs('192.0.2.3', fresh())).status).toBe(503);
    for (let times = 0; times < 5; times += 1) {
      const refused = await askAs('192.0.2.3', fresh());
      if (refused.status === 200) continue;
      expect(refused.status).toBe(503);
      expect(refused.headers.get('Retry-After')).toMatch(/^\d+$/);
    }
    await others;
    await expect.poll(() => statusAs('192.0.2.3', fresh()), { timeout: 5000 }).toBe(200);
  });
});

describe('Without a budget', () => {
  it('nobody is refused, and nothing is declared', async () => {
    await start({}, { limits: { timeoutMs: 100, maxTimeoutMs: 100 } });
    for (let times = 0; times < 40; times += 1) expect(await statusAs('192.0.2.1', 'nonsense')).toBe(400);
    const { headers, status } = await askAs('192.0.2.1', fresh());
    expect([status, headers.get('RateLimit')]).toEqual([200, null]);
  });
});
