import { afterEach, describe, expect, it, vi } from 'vitest';
import { follow } from '../../../src/commands/serve/follow.ts';
import type { Dataset } from '../../../src/dataset/dataset.ts';

/** A folder that says of each look whether it changed. */
const folder = (looks: readonly (boolean | Error)[]) => {
  let at = 0;
  const refresh = async () => {
    const look = looks[at++] ?? false;
    if (look instanceof Error) throw look;
    return look;
  };
  return { refresh } as unknown as Dataset;
};

afterEach(() => vi.useRealTimers());

/** How often it was taken up and what was reported, look by look. */
async function taken(looks: readonly (boolean | Error)[], take = async () => {}) {
  vi.useFakeTimers();
  const reports: unknown[] = [];
  const spy = vi.fn(take);
  const stop = follow({ dataset: folder(looks), take: spy, report: (cause) => reports.push(cause) }, 10);
  const after: number[] = [];
  for (const _ of looks) {
    await vi.advanceTimersByTimeAsync(10);
    after.push(spy.mock.calls.length);
  }
  await stop();
  return { after, reports };
}

describe('Following a folder', () => {
  it('takes nothing up while nothing changes', async () =>
    expect((await taken([false, false, false])).after).toEqual([0, 0, 0]));

  it('takes a change up once it has been quiet for a look', async () =>
    expect((await taken([true, true, false, false])).after).toEqual([0, 0, 1, 1]));

  it('takes each later change up as well', async () =>
    expect((await taken([true, false, true, false])).after).toEqual([0, 1, 1, 2]));

  it('goes on after a look that failed, and after a taking that failed', async () => {
    const broken = new Error('unreadable');
    const looked = await taken([broken, true, false]);
    expect([looked.after, looked.reports]).toEqual([[0, 0, 1], [broken]]);
    const took = await taken([true, false, true, false], async () => {
      throw broken;
    });
    expect([took.after, took.reports]).toEqual([
      [0, 1, 1, 2],
      [broken, broken],
    ]);
  });
});
