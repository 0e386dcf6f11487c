import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUERY_LIMITS } from '../../src/store/sparql/limits.ts';
import { manyQuads, QUADS } from '../store/fixture.ts';
import { DEADLY_FORMS, ENDLESS_WORK } from './killers.ts';
import { type Served, serve } from './serve.ts';

const LOOSE = { ...QUERY_LIMITS, tokens: 1e6, nesting: 1e6, patterns: 1e6, branches: 1e6, operators: 1e6, bytes: 1e6 };
const TIMEOUT_MS = 700;
/** Each third of the forms: enough to see that it is not the limits alone that hold. */
const SOME = Object.entries(DEADLY_FORMS).filter((_, index) => index % 3 === 0);
/** What an answer right after a deadly query may take. */
const NEXT_MS = 200;

let server: Served;
const start = async (query = QUERY_LIMITS) => {
  const limits = { query, timeoutMs: TIMEOUT_MS, maxTimeoutMs: TIMEOUT_MS };
  server = await serve({ quads: [...QUADS, ...manyQuads(300)], workers: 2, limits });
};

/** Resolves when all threads stand ready: how fast they are replaced is the machine's matter. */
const whole = () =>
  expect
    .poll(async () => (await server.get('/metrics')).text(), { timeout: 15_000 })
    .toMatch(/^hgov_engine_threads 3$/m);

/** Asks a deadly query and, at once, a harmless one. */
async function survive(sparql: string) {
  await whole();
  const body = new URLSearchParams({ query: sparql });
  const deadly = await fetch(`${server.origin}/sparql`, { method: 'POST', body });
  const type = deadly.headers.get('Content-Type');
  await deadly.arrayBuffer();
  const started = performance.now();
  const next = await server.query(`ASK {} # ${started}`);
  expect(await next.json()).toEqual({ head: {}, boolean: true });
  expect(performance.now() - started).toBeLessThan(NEXT_MS);
  return { status: deadly.status, type };
}

describe('The public endpoint', () => {
  beforeAll(() => start());
  afterAll(() => server.close());

  it.each(Object.entries(DEADLY_FORMS))(
    'refuses %s, and answers the next at once',
    { retry: 2, timeout: 30_000 },
    async (_, sparql) => {
      const { status, type } = await survive(sparql);
      expect([400, 413]).toContain(status);
      expect(type).toContain('application/problem+json');
    },
  );

  it.each(Object.entries(ENDLESS_WORK))(
    'stops %s, and answers the next at once',
    { retry: 2, timeout: 30_000 },
    async (_, sparql) => {
      const { status, type } = await survive(sparql);
      expect([422, 503]).toContain(status);
      expect(type).toContain('application/problem+json');
    },
  );

  it('has seen forty generators and more', () => {
    const sizes = [DEADLY_FORMS, ENDLESS_WORK].map((corpus) => Object.keys(corpus).length);
    expect(sizes[0]! + sizes[1]!).toBeGreaterThanOrEqual(40);
  });
});

describe('An endpoint whose limits let nearly all through', () => {
  beforeAll(() => start(LOOSE));
  afterAll(() => server.close());

  it.each(SOME)('survives %s, and answers the next at once', { retry: 2, timeout: 30_000 }, async (_, sparql) => {
    // Some are harmless to this engine; those who are not must be refused as what they are.
    const { status, type } = await survive(sparql);
    expect([200, 400, 413, 422, 503]).toContain(status);
    if (status !== 200) expect(type).toContain('application/problem+json');
  });
});
