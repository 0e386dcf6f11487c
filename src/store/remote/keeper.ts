import { Failure } from '../../errors.ts';
import type { Sync, Synced } from './sync.ts';
import type { Wanted } from './wanted.ts';

/** Keeps a store in step with what it is to hold, and says whether it is. */
export interface Keeper {
  /** Whether every later query sees what was last wanted. */
  readonly isCurrent: boolean;
  /** Grows when a change begins and when it ends: an answer that both stand around is of one state. */
  readonly epoch: number;
  /** Brings the store to this state; rejects if it cannot, and then `settle` tries again. */
  want(wanted: Wanted): Promise<Synced>;
  /** Resolves when the store is in step; one that has just failed fails the same way at once. */
  settle(): Promise<void>;
  /** Something has gone wrong: the store is looked at before it is asked again. */
  doubt(): void;
}

/** After a failure nothing is tried for so long: a store that is down is not helped by many who knock. */
const PAUSE_MS = 500;

/** A keeper that begins with this state. */
export function createKeeper(sync: Sync, first: Wanted): Keeper {
  let wanted = first;
  let isCurrent = false;
  let epoch = 0;
  let running: Promise<Synced> | undefined;
  let failed: { readonly cause: unknown; readonly at: number } | undefined;

  const work = async (): Promise<Synced> => {
    let synced: Synced = { sent: 0, removed: 0, unchanged: 0 };
    epoch += 1;
    try {
      // What is wanted may change while it is being sent.
      for (let done: Wanted | undefined; done !== wanted; ) {
        done = wanted;
        synced = await sync.run(done);
      }
      isCurrent = true;
      failed = undefined;
      return synced;
    } catch (cause) {
      failed = { cause, at: performance.now() };
      throw cause;
    } finally {
      epoch += 1;
      running = undefined;
    }
  };
  const start = () => {
    running ??= work();
    return running;
  };

  return {
    get isCurrent() {
      return isCurrent;
    },
    get epoch() {
      return epoch;
    },
    want: (next) => {
      wanted = next;
      isCurrent = false;
      return start();
    },
    settle: async () => {
      if (isCurrent) return;
      if (!running && failed && performance.now() - failed.at < PAUSE_MS) throw again(failed.cause);
      await start();
    },
    doubt: () => {
      isCurrent = false;
    },
  };
}

/** The same failure, but thrown here. */
function again(cause: unknown): unknown {
  return cause instanceof Failure ? new Failure(cause.code, cause.slots, cause) : cause;
}
