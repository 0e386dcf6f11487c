import { Piscina } from 'piscina';
import { workerBeside } from '../../worker-thread.ts';
import type { LastWords, Reply, Seed, Task } from './messages.ts';

/** The threads: each runs one query at a time and dies with it when the signal aborts; another takes its place. */
export interface Pool {
  /** How many threads have died so far. */
  readonly restarts: number;
  /** Starts the threads that are missing; the first one is there from the beginning. */
  fill(): void;
  run(task: Task, signal: AbortSignal): Promise<Reply>;
  close(): Promise<void>;
}

/** How many threads, what they start with, and who hears of a thread that died without a task. */
export interface PoolOptions {
  readonly threads: number;
  /** Read again by each new thread, so that its owner may change it in place. */
  readonly seed: Seed;
  readonly report: (incident: Error) => void;
  /** Hears of each thread that died, and of each that is ready in place of one. */
  readonly lost: () => void;
  readonly restored: () => void;
}

/** Starts one thread: if all loaded at once, the first would be ready as late as the last. */
export function createPool({ threads, seed, report, lost, restored }: PoolOptions): Pool {
  const lastWords = new Map<number, Reply>();
  let restarts = 0;
  const pool = new Piscina<Task | undefined, Reply>({
    ...workerBeside(import.meta.url),
    workerData: seed,
    minThreads: 1,
    maxThreads: threads,
    // Whatever was started stays.
    idleTimeout: Number.POSITIVE_INFINITY,
    recordTiming: false,
    // The thread that speaks HTTP goes first, so that endless queries on all processors delay nobody's request.
    niceIncrement: 5,
    // A result may be half a gigabyte of text; one that is more ends its thread, not the process.
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
  pool.on('workerDestroy', () => {
    restarts += 1;
    lost();
  });
  // The first one is announced as well, after this function has returned.
  pool.on('workerCreate', restored);
  pool.on('error', report);
  pool.on('message', (message: LastWords) => lastWords.set(message.lastWordsOn, message.reply));
  return {
    get restarts() {
      return restarts;
    },
    fill: () => {
      // From now on a thread that dies is replaced unasked.
      pool.options.minThreads = threads;
      // Each task for which no thread is free starts one.
      for (let count = 0; count < threads; count++) pool.run(undefined).catch(() => undefined);
    },
    run: async (task, signal) => {
      try {
        return await pool.run(task, { signal });
      } catch (cause) {
        const reply = lastWords.get(task.id);
        if (reply) return reply;
        if (signal.aborted) throw signal.reason;
        report(cause instanceof Error ? cause : new Error(String(cause)));
        return { kind: 'failure', code: 'QUERY_CRASHED', slots: {} };
      } finally {
        lastWords.delete(task.id);
      }
    },
    close: () => pool.destroy(),
  };
}
