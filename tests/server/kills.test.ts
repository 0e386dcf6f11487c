import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manyQuads } from '../store/fixture.ts';
import { killsUnderLoad } from './killing.ts';
import { type Served, serve } from './serve.ts';

const KILLS = 12;
let server: Served;
beforeAll(async () => {
  server = await serve({ quads: manyQuads(300), workers: 2, app: { trustProxy: 1 }, limits: { cacheBytes: 0 } });
});
afterAll(() => server.close());

describe('A client whose neighbours’ threads are killed', () => {
  it('gets a whole answer or an error, never a part', { timeout: 120_000 }, async () => {
    const { whole, torn } = await killsUnderLoad(server.origin, KILLS);
    expect(torn).toEqual([]);
    expect(whole).toBeGreaterThan(KILLS);
    expect((await server.get('/readyz')).status).toBe(200);
  });
});
