import { Failure } from '../errors.ts';

/** How wide a gate is. */
export interface GateOptions {
  /** Threads behind the gate when all are alive. */
  readonly threads: number;
  /** Threads that one client alone may have; below `threads`, so that another finds one. */
  readonly width: number;
  /** Queries that may wait. */
  readonly queue: number;
}

/** Lets as many queries through as there are threads; the rest wait, the client with the fewest inside is next. */
export interface Gate {
  readonly waiting: number;
  readonly inside: number;
  /** Threads behind it that live. */
  readonly alive: number;
  /** Resolves with the way out, which must be taken once; rejects when the queue is full or the signal aborts. */
  enter(signal: AbortSignal, client?: string): Promise<Leave>;
  /** A thread has died. */
  lost(): void;
  /** A thread has taken the place of one that died. */
  restored(): void;
}

/** The way out; a client whose query cost a thread gets no last one until all are back. */
export type Leave = (hasKilled?: boolean) => void;

interface Waiter {
  readonly client: string;
  readonly pass: () => void;
}

/** Of the queue this share is for clients that do not fill the rest of it. */
const KEPT = 0.25;

/** A gate before so many threads. */
export function createGate({ threads, width, queue }: GateOptions): Gate {
  const waiting = new Set<Waiter>();
  const held = new Map<string, number>();
  const killers = new Set<string>();
  let inside = 0;
  let alive = threads;

  // Of two threads one must go on working after a kill, or each would be followed by a wait.
  const least = threads > 2 ? 0 : 1;
  const holds = (client: string) => held.get(client) ?? 0;
  /** The last thread is for somebody who has none: no client shuts the others out, whatever it asks. */
  const mayEnter = (client: string) => {
    if (inside >= alive) return false;
    if (holds(client) === 0 && !killers.has(client)) return true;
    return inside < Math.max(least, Math.min(width, alive - 1));
  };
  const count = (client: string, change: 1 | -1) => {
    inside += change;
    if (holds(client) + change > 0) held.set(client, holds(client) + change);
    else held.delete(client);
  };
  const take = (client: string): Leave => {
    count(client, 1);
    return (hasKilled = false) => {
      if (hasKilled) killers.add(client);
      count(client, -1);
      admit();
    };
  };
  const admit = () => {
    for (;;) {
      const next = [...waiting].filter(({ client }) => mayEnter(client)).reduce(fewest, undefined);
      if (!next) return;
      waiting.delete(next);
      next.pass();
    }
  };
  const fewest = (best: Waiter | undefined, other: Waiter) =>
    best && holds(best.client) <= holds(other.client) ? best : other;

  const wait = (signal: AbortSignal, client: string) =>
    new Promise<Leave>((resolve, reject) => {
      const waiter: Waiter = {
        client,
        pass: () => {
          signal.removeEventListener('abort', giveUp);
          resolve(take(client));
        },
      };
      const giveUp = () => {
        waiting.delete(waiter);
        reject(signal.reason);
      };
      signal.addEventListener('abort', giveUp, { once: true });
      waiting.add(waiter);
    });

  const isFull = (client: string) => {
    const own = [...waiting].filter((waiter) => waiter.client === client).length;
    return waiting.size >= queue || own >= queue - Math.floor(queue * KEPT);
  };

  return {
    get waiting() {
      return waiting.size;
    },
    get inside() {
      return inside;
    },
    get alive() {
      return alive;
    },
    enter: async (signal, client = '') => {
      signal.throwIfAborted();
      if (mayEnter(client)) return take(client);
      if (isFull(client)) throw new Failure('OVERLOADED', { seconds: 1 });
      return wait(signal, client);
    },
    lost: () => {
      alive -= 1;
    },
    restored: () => {
      alive = Math.min(threads, alive + 1);
      if (alive === threads) killers.clear();
      admit();
    },
  };
}
