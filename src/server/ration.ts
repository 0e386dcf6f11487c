import { Failure } from '../errors.ts';
import { type Buckets, createBuckets } from './buckets.ts';

/** One thing that each client has so much of. */
export interface Ration {
  readonly name: string;
  /** What it is called in a sentence: `seconds of query time`. */
  readonly what: string;
  readonly size: number;
  readonly windowSeconds: number;
  readonly buckets: Buckets;
}

/** How a ration is called and how much of it there is. */
export interface RationOptions {
  readonly name: string;
  readonly what: string;
  readonly perMinute: number;
  readonly now: () => number;
}

/** Whoever was thrifty may use so many minutes' worth at once. */
const BURST_MINUTES = 2;
const CLIENTS = 10_000;

/** A ration, full for each client; none where there is no bound. */
export function createRation({ name, what, perMinute, now }: RationOptions): Ration | undefined {
  if (perMinute === 0) return undefined;
  const size = perMinute * BURST_MINUTES;
  const buckets = createBuckets({ perMinute, size, clients: CLIENTS, now });
  return { name, what, size, windowSeconds: BURST_MINUTES * 60, buckets };
}

/** Refuses a client that has no whole one left. */
export function refuseSpent({ buckets, size, what, windowSeconds }: Ration, client: string): void {
  const seconds = buckets.secondsUntil(client, 1);
  if (seconds > 0) throw new Failure('BUDGET_SPENT', { what: `${size} ${what} in ${windowSeconds} s`, seconds });
}

/** What is allowed and what is left, as the IETF's draft “RateLimit Header Fields for HTTP” writes it. */
export function rationHeaders(rations: readonly Ration[], client: string): Record<string, string> {
  const left = ({ name, size, buckets }: Ration) =>
    `"${name}";r=${Math.max(0, Math.floor(buckets.left(client)))};t=${buckets.secondsUntil(client, size)}`;
  const policy = ({ name, size, windowSeconds }: Ration) => `"${name}";q=${size};w=${windowSeconds}`;
  if (rations.length === 0) return {};
  return { RateLimit: rations.map(left).join(', '), 'RateLimit-Policy': rations.map(policy).join(', ') };
}
