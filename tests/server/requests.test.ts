import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUADS } from '../store/fixture.ts';
import { digestOf, fuzzedRequest, isSound, statusOf } from './fuzzing.ts';
import { type Served, serve } from './serve.ts';

const COUNT = 600;
const AT_ONCE = 8;
let server: Served;
beforeAll(async () => {
  server = await serve({ quads: QUADS, workers: 2, limits: { timeoutMs: 300, maxTimeoutMs: 300 } });
});
afterAll(() => server.close());

describe('Whatever bytes are sent', () => {
  it('the server answers in its right mind, and nobody’s data is changed', { timeout: 120_000 }, async () => {
    const before = await digestOf(server.origin);
    const faults: string[] = [];
    let next = 0;
    const send = async () => {
      while (next < COUNT) {
        const bytes = fuzzedRequest(next++);
        const status = await statusOf(server.port, bytes);
        if (!isSound(status)) faults.push(`${status} for ${JSON.stringify(bytes.toString('latin1').slice(0, 300))}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, send));
    expect(faults).toEqual([]);
    expect(server.lines.filter(({ msg }) => msg === 'unexpected error')).toEqual([]);
    await expect.poll(() => digestOf(server.origin), { timeout: 5000 }).toBe(before);
  });

  it('is a mixture: much is answered, much refused, some not even HTTP', async () => {
    const kinds = new Map<string, number>();
    for (let number = 0; number < COUNT; number += 1) {
      const [first = ''] = fuzzedRequest(number).toString('latin1').split('\r\n', 1);
      const kind = /^[A-Z]+ \S+ HTTP\/1\.1$/.test(first) ? 'lawful' : 'odd';
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    expect(kinds.get('lawful')).toBeGreaterThan(COUNT / 2);
    expect(kinds.get('odd')).toBeGreaterThan(COUNT / 20);
  });
});
