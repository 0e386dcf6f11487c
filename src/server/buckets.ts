import { LRUCache } from 'lru-cache';

/** How a bucket fills, and how many are kept. */
export interface BucketOptions {
  /** What flows in each minute, up to the size. */
  readonly perMinute: number;
  readonly size: number;
  /** The least recently seen clients are forgotten, so that strangers cannot fill the memory. */
  readonly clients: number;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

/** A token bucket for each client, charged when the cost is known: it may go below zero, and has to be filled again. */
export interface Buckets {
  readonly remembered: number;
  /** What is left; a new client has a full one. */
  left(client: string): number;
  spend(client: string, amount: number): void;
  /** Seconds until so much is in it. */
  secondsUntil(client: string, amount: number): number;
}

const MINUTE_MS = 60_000;

/** Buckets that are all full. */
export function createBuckets({ perMinute, size, clients, now }: BucketOptions): Buckets {
  const known = new LRUCache<string, { readonly level: number; readonly at: number }>({ max: clients });
  const left = (client: string) => {
    const seen = known.get(client);
    return seen ? Math.min(size, seen.level + ((now() - seen.at) * perMinute) / MINUTE_MS) : size;
  };
  return {
    get remembered() {
      return known.size;
    },
    left,
    spend: (client, amount) => {
      known.set(client, { level: left(client) - amount, at: now() });
    },
    secondsUntil: (client, amount) =>
      Math.max(0, Math.ceil(((Math.min(amount, size) - left(client)) * MINUTE_MS) / perMinute / 1000)),
  };
}
