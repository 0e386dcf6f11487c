import { Piscina } from 'piscina';
import { workerBeside } from '../../worker-thread.ts';
import { type Births, watchBirths } from './births.ts';
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

type Threads = Piscina<Task | undefined, Reply>;

/** After threads that died while they were born, so many milliseconds pass until others are tried; twice as many each time. */
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

/** Starts one thread: if all loaded at once, the first would be ready as late as the last. */
export function createPool({ threads, seed, report, lost, restored }: PoolOptions): Pool {
  const lastWords = new Map<number, Reply>();
  let restarts = 0;
  let isFilled = false;
  let pause = FIRST_PAUSE_MS;
  let waiting: NodeJS.Timeout | undefined;

  const start = (): Threads => {
    const pool: Threads = new Piscina({
      ...workerBeside(import.meta.url),
      workerData: seed,
      minThreads: isFilled ? 0 : 1,
      maxThreads: threads,
      // Whatever was started stays.
      idleTimeout: Number.POSITIVE_INFINITY,
      recordTiming: false,
      // The thread that speaks HTTP goes first, so that endless queries on all processors delay nobody's request.
      niceIncrement: 5,
      // A result may be half a gigabyte of text; one that is more ends its thread, not the process.
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    watchBirths(pool, {
      born: () => {
        pause = FIRST_PAUSE_MS;
        restored();
      },
      died: (wasBorn) => {
        restarts += 1;
        if (wasBorn) lost();
        // The package starts no thread in place of one that died while it was born, nor of any other from then on.
        setImmediate(() => isFilled && pool === current && pool.threads.length < threads && startAnewLater());
      },
    } satisfies Births);
    pool.on('error', report);
    pool.on('message', (message: LastWords) => lastWords.set(message.lastWordsOn, message.reply));
    return pool;
  };
  const fill = () => {
    // From now on a thread that dies is replaced unasked.
    isFilled = true;
    current.options.minThreads = threads;
    // Each task for which no thread is free starts one.
    for (let count = 0; count < threads; count++) current.run(undefined).catch(() => undefined);
  };
  const startAnewLater = () => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      const old = current;
      current = start();
      fill();
      // What it was asked is asked again of the new one.
      void old.destroy();
    }, pause).unref();
    pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
  };
  let current = start();

  const run = async (task: Task, signal: AbortSignal): Promise<Reply> => {
    const asked = current;
    try {
      return await asked.run(task, { signal });
    } catch (cause) {
      const reply = lastWords.get(task.id);
      if (reply) return reply;
      if (signal.aborted) throw signal.reason;
      if (asked !== current) return run(task, signal);
      report(cause instanceof Error ? cause : new Error(String(cause)));
      return { kind: 'failure', code: 'QUERY_CRASHED', slots: {} };
    } finally {
      lastWords.delete(task.id);
    }
  };

  return {
    get restarts() {
      return restarts;
    },
    fill,
    run,
    close: () => {
      clearTimeout(waiting);
      isFilled = false;
      return current.destroy();
    },
  };
}
