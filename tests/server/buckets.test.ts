import { describe, expect, it } from 'vitest';
import { createBuckets } from '../../src/server/buckets.ts';

/** Buckets of 120 that 60 a minute flow into, and a clock that is moved by hand. */
function filled(clients = 100) {
  const clock = { ms: 0 };
  const buckets = createBuckets({ perMinute: 60, size: 120, clients, now: () => clock.ms });
  return { buckets, clock };
}

describe('A token bucket', () => {
  it('is full for a client that nobody has seen', () => expect(filled().buckets.left('new')).toBe(120));

  it('is filled again at its rate, and never beyond its size', () => {
    const { buckets, clock } = filled();
    buckets.spend('a', 90);
    expect(buckets.left('a')).toBe(30);
    clock.ms = 60_000;
    expect(buckets.left('a')).toBe(90);
    clock.ms = 3_600_000;
    expect(buckets.left('a')).toBe(120);
  });

  it('goes below zero when the cost is known too late, and says how long that lasts', () => {
    const { buckets, clock } = filled();
    buckets.spend('a', 150);
    expect(buckets.left('a')).toBe(-30);
    expect(buckets.secondsUntil('a', 1)).toBe(31);
    clock.ms = 31_000;
    expect(buckets.secondsUntil('a', 1)).toBe(0);
  });

  it('is each client’s own', () => {
    const { buckets } = filled();
    buckets.spend('a', 120);
    expect([buckets.left('a'), buckets.left('b')]).toEqual([0, 120]);
  });

  it('is forgotten for the one seen longest ago when there are too many', () => {
    const { buckets } = filled(3);
    for (const client of ['a', 'b', 'c', 'd']) buckets.spend(client, 100);
    expect(buckets.remembered).toBe(3);
    expect(['a', 'b', 'c', 'd'].map(buckets.left)).toEqual([120, 20, 20, 20]);
  });
});
