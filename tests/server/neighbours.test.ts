import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENDLESS, manyQuads } from '../store/fixture.ts';
import { type Served, serve } from './serve.ts';

const TIMEOUT_MS = 1000;
/** What a request for the health of the server may take, and how long the processor may work on; twice the bar, for machines that do other things. */
const HEALTH_MS = 100;
const REST_MS = 2000;
const LOOK_MS = 100;
/** Milliseconds of processor time in one look that count as rest. */
const RESTING_MS = 20;

let server: Served;
beforeAll(async () => {
  const limits = { timeoutMs: TIMEOUT_MS, maxTimeoutMs: TIMEOUT_MS };
  server = await serve({ quads: manyQuads(300), workers: 1, app: { trustProxy: 1 }, limits });
});
afterAll(() => server.close());

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const askAs = (client: string, query: string, signal?: AbortSignal) =>
  server.get(`/sparql?${new URLSearchParams({ query })}`, '*/*', {
    headers: { 'X-Forwarded-For': client },
    ...(signal ? { signal } : {}),
  });
const spentMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
/** Milliseconds until this process, the server in it, has rested for one look. */
async function restsAfter(): Promise<number> {
  const started = performance.now();
  for (;;) {
    const before = spentMs();
    await sleep(LOOK_MS);
    if (spentMs() - before < RESTING_MS) return performance.now() - started - LOOK_MS;
    expect(performance.now() - started).toBeLessThan(10_000);
  }
}

describe('While an endless query runs', () => {
  it('the server tells its health and answers others as ever', { retry: 3 }, async () => {
    const endless = askAs('192.0.2.1', ENDLESS);
    await sleep(50);
    const times: number[] = [];
    for (let count = 0; count < 100; count += 1) {
      const started = performance.now();
      expect((await server.get('/healthz')).status).toBe(200);
      times.push(performance.now() - started);
    }
    expect((await askAs('192.0.2.2', `ASK {} # ${times[0]}`)).status).toBe(200);
    expect(times.toSorted((a, b) => a - b)[98]).toBeLessThan(HEALTH_MS);
    expect((await endless).status).toBe(503);
  });
});

describe('After an endless query', () => {
  const isWhole = () =>
    expect.poll(async () => (await server.get('/metrics')).text(), { timeout: 15_000 }).toMatch(/engine_threads 2$/m);

  it('that was stopped at its limit, the processor rests', { retry: 3 }, async () => {
    await isWhole();
    const started = performance.now();
    expect((await askAs('192.0.2.1', ENDLESS)).status).toBe(503);
    expect(performance.now() - started).toBeLessThan(TIMEOUT_MS + 500);
    expect(await restsAfter()).toBeLessThan(REST_MS);
    await isWhole();
  });

  it('whose client has gone, the processor rests', { retry: 3 }, async () => {
    await isWhole();
    await askAs('192.0.2.1', ENDLESS, AbortSignal.timeout(200)).catch(() => undefined);
    expect(await restsAfter()).toBeLessThan(REST_MS);
    await isWhole();
  });
});
