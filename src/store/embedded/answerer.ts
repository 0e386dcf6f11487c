import { Failure } from '../../errors.ts';
import type { Gate } from '../gate.ts';
import { createStopper, type Stopper } from '../stopper.ts';
import type { Answer, QueryRequest } from '../store.ts';
import type { Reply, Task } from './messages.ts';
import type { Pool } from './pool.ts';
import type { Segment } from './segment.ts';

/** Takes queries through the gate to the pool. */
export interface Answerer {
  answer(question: Question): Promise<Answer>;
  /** Bytes that the engine of the thread held that answered last. */
  readonly engineBytes: number;
  /** Stops the query that has run longest, for the sake of all others. */
  stopOldest(): void;
}

/** A query and the state of the dataset it is to be answered from. */
export interface Question {
  readonly request: QueryRequest;
  readonly segments: readonly Segment[];
  readonly version: string;
}

/** What an answerer works with. */
export interface AnswererOptions {
  readonly pool: Pool;
  readonly gate: Gate;
  readonly resultBytes: number;
}

/** A query that has not run for so long is not the one that filled the memory. */
const INNOCENT_MS = 300;

/** What it costs to put another thread in the place of one that was killed, in milliseconds of its work. */
const KILL_MS = 500;

/** An answerer over this gate and pool. */
export function createAnswerer({ pool, gate, resultBytes }: AnswererOptions): Answerer {
  const running = new Map<Stopper, Running>();
  let lastId = 0;
  let engineBytes = 0;

  const run = async (task: Task, stopper: Stopper) => {
    running.set(stopper, { begun: task.begun, since: performance.now() });
    try {
      return await pool.run(task, stopper.signal);
    } finally {
      running.delete(stopper);
    }
  };

  return {
    get engineBytes() {
      return engineBytes;
    },
    answer: async ({ request, segments, version }) => {
      const { deadlineMs, signal, client, spent, ...asked } = request;
      const begun = new Int32Array(new SharedArrayBuffer(4));
      const stopper = createStopper(deadlineMs, signal);
      const started = performance.now();
      try {
        const leave = await gate.enter(stopper.signal, client);
        const waitedMs = performance.now() - started;
        lastId += 1;
        const task = { ...asked, id: lastId, segments, resultBytes, begun };
        const reply = await run(task, stopper).finally(() => {
          const isKilled = stopper.signal.aborted;
          leave(isKilled);
          // A thread that is still being born works for nobody yet.
          if (Atomics.load(begun, 0) === 1) spent?.(performance.now() - started - waitedMs + (isKilled ? KILL_MS : 0));
        });
        if (reply.kind === 'answer') engineBytes = reply.engineBytes;
        return { ...contentOf(reply), mediaType: request.mediaType, version, waitedMs };
      } catch (cause) {
        const isSlow = Atomics.load(begun, 0) === 1;
        if (isSlow || !(cause instanceof Failure && cause.code === 'QUERY_TIMEOUT')) throw cause;
        throw new Failure('OVERLOADED', { seconds: Math.ceil(deadlineMs / 1000) }, cause);
      } finally {
        stopper.disarm();
      }
    },
    stopOldest: () => {
      const mayStop = ({ begun, since }: Running) =>
        Atomics.load(begun, 0) === 1 && performance.now() - since > INNOCENT_MS;
      const oldest = [...running].find(([, query]) => mayStop(query));
      oldest?.[0].stop(new Failure('QUERY_CRASHED'));
    },
  };
}

interface Running {
  readonly begun: Int32Array;
  readonly since: number;
}

function contentOf(reply: Reply): { readonly body: Uint8Array; readonly ranMs: number } {
  if (reply.kind === 'failure') throw new Failure(reply.code, reply.slots);
  return { body: reply.body, ranMs: reply.ranMs };
}
