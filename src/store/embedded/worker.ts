// The entry of a worker thread: it acts on import, because a thread that starts has nothing else to do.
import './bounded.ts';
import { getHeapStatistics } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { move, transferableSymbol, valueSymbol } from 'piscina';
import { Failure } from '../../errors.ts';
import { isTrap } from './engine.ts';
import type { LastWords, Reply, Seed, Task } from './messages.ts';
import { createReplica } from './replica.ts';
import { answerText } from './serialise.ts';

const seed = workerData as Seed;
const replica = createReplica(seed.defaultGraph);
try {
  replica.catchUp(seed.segments);
} catch (cause) {
  // A dataset that does not load fails each query with its reason; the thread itself is sound.
  if (isTrap(cause)) throw cause;
}
const allowedBytes = getHeapStatistics().external_memory + seed.memoryBytes;

/** Answers one query; a thread whose memory is spoilt or too large says so and ends. Without a task there is nothing to do but to be there. */
export default function run(task: Task | undefined): unknown {
  if (!task) return undefined;
  Atomics.store(task.begun, 0, 1);
  const reply = replyTo(task);
  if (reply === 'spoilt') return end(task, { kind: 'failure', code: 'QUERY_CRASHED', slots: {} });
  if (getHeapStatistics().external_memory > allowedBytes + transferred(reply)) return end(task, reply);
  const moved = reply.kind === 'answer' ? [reply.body.buffer] : [];
  return move({ [transferableSymbol]: moved, [valueSymbol]: reply } as never);
}

function replyTo(task: Task): Reply | 'spoilt' {
  const started = performance.now();
  try {
    replica.catchUp(task.segments);
    const text = answerText(replica.engine, task);
    if (text.length > task.resultBytes) return tooLarge(task);
    const body = new TextEncoder().encode(text);
    if (body.length > task.resultBytes) return tooLarge(task);
    const engineBytes = getHeapStatistics().external_memory;
    return { kind: 'answer', body, ranMs: performance.now() - started, engineBytes };
  } catch (cause) {
    if (cause instanceof Failure) return { kind: 'failure', code: cause.code, slots: cause.slots };
    if (isTrap(cause)) return 'spoilt';
    throw cause;
  }
}

function tooLarge({ resultBytes }: Task): Reply {
  return { kind: 'failure', code: 'RESULT_TOO_LARGE', slots: { limit: resultBytes } };
}

function transferred(reply: Reply): number {
  return reply.kind === 'answer' ? reply.body.length : 0;
}

/** While the task is still its own, no other can be given to a thread; so it ends within the task. */
function end({ id }: Task, reply: Reply): never {
  const words: LastWords = { lastWordsOn: id, reply };
  parentPort!.postMessage(words, reply.kind === 'answer' ? [reply.body.buffer] : []);
  process.exit(0);
}
