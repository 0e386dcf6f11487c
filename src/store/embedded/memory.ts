import { totalmem } from 'node:os';

/** How much the process may hold, and what is called when it holds more. */
export interface MemoryWatch {
  readonly bytes?: number;
  readonly relieve: () => void;
}

const INTERVAL_MS = 200;

/**
 * Watches the memory of the process, because a thread that fills it answers to nobody until it is done, and the
 * system kills the whole process then. Gives the call that ends the watch.
 */
export function watchMemory({ bytes = ours(), relieve }: MemoryWatch): () => void {
  const look = () => {
    if (process.memoryUsage.rss() > bytes) relieve();
  };
  const timer = setInterval(look, INTERVAL_MS).unref();
  return () => clearInterval(timer);
}

/** Three quarters of what the container allows or the machine has. */
function ours(): number {
  // Without a limit the system reports none, or a number beyond any machine.
  const allowed = process.constrainedMemory() || Number.POSITIVE_INFINITY;
  return Math.min(allowed, totalmem()) * 0.75;
}
