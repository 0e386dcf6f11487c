import { afterEach, describe, expect, it } from 'vitest';
import type { Seed, Task } from '../../../src/store/embedded/messages.ts';
import { createPool, type Pool } from '../../../src/store/embedded/pool.ts';
import { sharedText } from '../../../src/store/embedded/segment.ts';
import { BASE, ENDLESS, manyQuads } from '../fixture.ts';

const THREADS = 2;
const MIB = 1024 * 1024;
const sound = (): Seed => ({
  segments: [{ sequence: 1, replaces: 'all', text: sharedText(manyQuads(300), { baseIri: BASE }) }],
  defaultGraph: 'union',
  memoryBytes: 64 * MIB,
});

let pool: Pool;
let alive: number;
const incidents: Error[] = [];
afterEach(() => pool.close());

function start(seed: Seed): void {
  alive = THREADS;
  incidents.length = 0;
  pool = createPool({
    threads: THREADS,
    seed,
    report: (incident) => incidents.push(incident),
    lost: () => {
      alive -= 1;
    },
    restored: () => {
      alive = Math.min(THREADS, alive + 1);
    },
  });
}

let lastId = 0;
async function ask(seed: Seed, sparql = 'ASK {}', signal = AbortSignal.timeout(20_000)): Promise<string> {
  lastId += 1;
  const { segments } = seed;
  const begun = new Int32Array(new SharedArrayBuffer(4));
  const form = sparql.startsWith('ASK') ? 'ASK' : 'SELECT';
  const common = { id: lastId, form, sparql, segments, begun, resultBytes: MIB, baseIri: BASE } as const;
  const task: Task = { ...common, mediaType: 'application/sparql-results+json' };
  const reply = await pool.run(task, signal);
  return reply.kind === 'answer' ? Buffer.from(reply.body).toString() : reply.code;
}
const kill = (seed: Seed) => expect(ask(seed, ENDLESS, AbortSignal.timeout(300))).rejects.toThrow();

describe('A pool of threads', () => {
  it('puts others in the place of threads that died while they were born', async () => {
    const seed = sound();
    start(seed);
    expect(await ask(seed)).toContain('true');
    pool.fill();
    const { segments } = seed;
    // Whatever is born now dies of it, in no way that it could catch.
    seed.segments = undefined as never;
    await Promise.all([kill({ ...seed, segments }), kill({ ...seed, segments })]);
    await expect.poll(() => incidents.length, { timeout: 20_000 }).toBeGreaterThan(1);
    seed.segments = segments;
    expect(await ask(seed)).toContain('true');
    await expect.poll(() => alive, { timeout: 20_000 }).toBe(THREADS);
  });

  it('counts only those threads as lost that were there', async () => {
    const seed = sound();
    start(seed);
    await ask(seed);
    pool.fill();
    const { segments } = seed;
    await expect.poll(() => ask(seed)).toContain('true');
    seed.segments = undefined as never;
    await kill({ ...seed, segments });
    // Several more die in its place meanwhile.
    await expect.poll(() => incidents.length, { timeout: 20_000 }).toBeGreaterThan(1);
    expect(alive).toBeGreaterThanOrEqual(0);
    seed.segments = segments;
    await expect.poll(() => alive, { timeout: 20_000 }).toBe(THREADS);
  });
});
