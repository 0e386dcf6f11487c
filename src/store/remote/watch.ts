import { Failure } from '../../errors.ts';
import type { Keeper } from './keeper.ts';
import type { Sync } from './sync.ts';

/** What is watched, and who hears of it. */
export interface Watched {
  readonly keeper: Keeper;
  readonly sync: Pick<Sync, 'isIntact'>;
  readonly report: (incident: Error) => void;
  readonly everyMs: number;
}

/** Looks at a store now and then. */
export interface Watcher {
  /** To be told of a failure that was met elsewhere. */
  readonly failed: (cause: unknown) => void;
  readonly stop: () => void;
}

/**
 * Looks whether the store still holds what it should, and brings it back where it does not: it may have been started
 * anew without its data, or somebody else has written to it. A failure is reported once, until there is another.
 */
export function watch({ keeper, sync, report, everyMs }: Watched): Watcher {
  let last = '';
  let looking = false;
  const failed = (cause: unknown) => {
    const message = String(cause);
    if (message !== last) report(cause instanceof Error ? cause : new Error(message));
    last = message;
  };
  const look = async () => {
    if (keeper.isCurrent && !(await sync.isIntact()) && keeper.isCurrent) {
      report(new Error('the store no longer holds what was sent there: it is sent again'));
      keeper.doubt();
    }
    const wasBehind = !keeper.isCurrent;
    await keeper.settle();
    if (wasBehind) report(new Error('the store is up to date'));
    last = '';
  };
  const timer = setInterval(() => {
    if (looking) return;
    looking = true;
    look()
      .catch((cause: unknown) => {
        if (cause instanceof Failure) keeper.doubt();
        failed(cause);
      })
      .finally(() => {
        looking = false;
      });
  }, everyMs);
  timer.unref();
  return { failed, stop: () => clearInterval(timer) };
}
