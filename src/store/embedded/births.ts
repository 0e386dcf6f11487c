import type { Worker } from 'node:worker_threads';

/** Who hears of threads: of each that is ready, and of each that is gone, with whether it ever was ready. */
export interface Births {
  readonly born: () => void;
  readonly died: (wasBorn: boolean) => void;
}

/** The part of a pool that is watched. */
export interface WatchedPool {
  readonly threads: readonly Worker[];
  on(event: 'workerCreate' | 'workerDestroy', listener: (thread: { readonly id: number }) => void): unknown;
}

/** Watches the threads of a pool come and go. */
export function watchBirths(pool: WatchedPool, { born, died }: Births): void {
  const ready = new Set<Worker>();
  /** A thread that has ended has no number of its own any more: any that has ended is as good. */
  const withId = (among: Iterable<Worker>, id: number) => [...among].find(({ threadId }) => threadId === id);
  // The first one is announced as well, after the pool has been made.
  pool.on('workerCreate', ({ id }) => {
    const thread = withId(pool.threads, id);
    if (thread) ready.add(thread);
    born();
  });
  pool.on('workerDestroy', ({ id }) => {
    const thread = withId(ready, id);
    died(thread !== undefined && ready.delete(thread));
  });
}
