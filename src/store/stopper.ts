import { Failure } from '../errors.ts';

/** A signal that aborts with a `Failure` when a query has to stop. */
export interface Stopper {
  readonly signal: AbortSignal;
  stop(reason: Failure): void;
  /** To be called once the query has ended. */
  disarm(): void;
}

/**
 * Killing a thread costs more than most queries: a client that goes gets this many milliseconds of grace, in which
 * nearly every query ends by itself.
 */
const GRACE_MS = 200;

/** Stops at the deadline, and soon after the client's signal. */
export function createStopper(deadlineMs: number, client?: AbortSignal): Stopper {
  const controller = new AbortController();
  const stop = (reason: Failure) => controller.abort(reason);
  const deadline = setTimeout(() => stop(new Failure('QUERY_TIMEOUT', { timeoutMs: deadlineMs })), deadlineMs);
  let grace: NodeJS.Timeout | undefined;
  const leave = () => {
    grace ??= setTimeout(() => stop(new Failure('CLIENT_GONE')), GRACE_MS);
  };
  client?.addEventListener('abort', leave, { once: true });
  if (client?.aborted) leave();
  return {
    signal: controller.signal,
    stop,
    disarm: () => {
      clearTimeout(deadline);
      clearTimeout(grace);
      client?.removeEventListener('abort', leave);
    },
  };
}
