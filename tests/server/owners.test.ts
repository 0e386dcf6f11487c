import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BASE } from '../store/fixture.ts';
import { type Served, serve } from './serve.ts';

const TOKEN = 'a-token-of-some-length';
let open: Served;
let locked: Served;
beforeAll(async () => {
  [open, locked] = await Promise.all([serve(), serve({ app: { metricsToken: TOKEN } })]);
});
afterAll(() => Promise.all([open.close(), locked.close()]));

const statusOf = async (server: Served, headers: Record<string, string> = {}) =>
  (await server.get('/metrics', '*/*', { headers })).status;

describe('The metrics of a server without a token', () => {
  it('are for whoever asks from its machine', async () => expect(await statusOf(open)).toBe(200));

  it.each(['X-Forwarded-For', 'Forwarded', 'Via'])('are not for whom a proxy lets in, as %s tells', async (name) => {
    const response = await open.get('/metrics', '*/*', { headers: { [name]: '192.0.2.1' } });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ type: `${BASE}problem/metrics-private` });
  });
});

describe('The metrics of a server with a token', () => {
  it('are for whoever has it, from wherever', async () => {
    expect(await statusOf(locked, { Authorization: `Bearer ${TOKEN}` })).toBe(200);
    expect(await statusOf(locked, { Authorization: `bearer  ${TOKEN}`, Via: '1.1 proxy' })).toBe(200);
  });

  it.each(['', 'Bearer', 'Bearer ', `Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`, `Basic ${TOKEN}`, TOKEN])(
    'are for nobody who says %j',
    async (authorization) => expect(await statusOf(locked, { Authorization: authorization })).toBe(403),
  );
});
