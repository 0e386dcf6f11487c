import { afterAll, describe, expect, it } from 'vitest';
import { workspace } from '../workspace.ts';
import { life } from './killing.ts';

const { path, remove } = workspace();
afterAll(remove);

const LIVES = 4;

describe('A server that is killed under writes', () => {
  it('holds all that it acknowledged, and no half of a change, each time it starts again', {
    timeout: 240_000,
  }, async () => {
    const account = { pair: 0, put: 0 };
    // Scattered over the steps of a change.
    for (let index = 0; index < LIVES; index += 1) await life(path('data'), account, 1 + ((index * 37) % 60) * 5);
    const found = await life(path('data'), account, 0);
    expect(found.left).toBeGreaterThan(0);
    expect(found.put).toBeGreaterThan(0);
  });
});
