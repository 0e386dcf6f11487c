import { NoAnswerError } from './errors.ts';

/** Watches how long the server lets one wait, and whether anybody still does. */
export interface Deadline {
  /** Aborted with the reason that ends the exchange. */
  readonly signal: AbortSignal;
  /** Waits for the server: at most as long as the deadline says, however long the caller takes in between. */
  wait<T>(promise: Promise<T>): Promise<T>;
  /** Ends the exchange. */
  stop(reason?: unknown): void;
}

/** A deadline for each wait of an exchange, in milliseconds; the caller's signals end it too. */
export function createDeadline(waitMs: number | undefined, signals: readonly (AbortSignal | undefined)[]): Deadline {
  const controller = new AbortController();
  const signal = AbortSignal.any([controller.signal, ...signals.filter((each) => each !== undefined)]);
  return {
    signal,
    stop: (reason) => controller.abort(reason),
    wait: async (promise) => {
      if (waitMs === undefined) return promise;
      const timer = setTimeout(() => controller.abort(new NoAnswerError(waitMs)), waitMs);
      try {
        return await promise;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

/** Waits so many milliseconds, unless the signal ends it. */
export function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
