import { Piscina } from 'piscina';
import { Failure, reasonOf } from '../../errors.ts';
import { workerBeside } from '../../worker-thread.ts';
import type { DeskSettings, Plan, Task } from './messages.ts';

/** The thread in which changes are worked out, one at a time; a change that breaks it is refused, and the next has a new one. */
export interface WriterThread {
  /** Starts before there is a task, so that the first one need not wait. */
  warm(): void;
  /** The plan for a task; whatever else it comes to is a failure. */
  plan(task: Task, deadlineMs: number): Promise<Plan>;
  close(): Promise<void>;
}

/** A thread that starts with its first task. */
export function createWriterThread(settings: DeskSettings): WriterThread {
  let pool: Piscina | undefined;
  const start = () =>
    new Piscina({ ...workerBeside(import.meta.url), workerData: settings, minThreads: 1, maxThreads: 1 });
  const stop = async () => {
    const old = pool;
    pool = undefined;
    await old?.destroy();
  };
  return {
    warm: () => {
      pool ??= start();
    },
    plan: async (task, deadlineMs) => {
      pool ??= start();
      const signal = AbortSignal.timeout(Math.max(1, deadlineMs));
      const reply = await (pool.run(task, { signal }) as ReturnType<import('./desk.ts').Desk>).catch(async (cause) => {
        await stop();
        if (signal.aborted) throw new Failure('WRITE_TIMEOUT', { timeoutMs: deadlineMs }, cause);
        throw new Failure('WRITE_CRASHED', { reason: reasonOf(cause) }, cause);
      });
      if (reply.kind === 'plan') return reply;
      // An engine whose memory is spoilt answers nothing any more.
      if (reply.code === 'WRITE_CRASHED') await stop();
      throw new Failure(reply.code, reply.slots, undefined, reply.details);
    },
    close: stop,
  };
}
