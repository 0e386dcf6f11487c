import { Failure } from '../../errors.ts';

/** Lets a few through at a time; the rest wait in the order they came. */
export interface Gate {
  readonly waiting: number;
  readonly inside: number;
  /** Resolves with the way out, which must be taken once; rejects when the queue is full or the signal aborts. */
  enter(signal: AbortSignal): Promise<() => void>;
}

/** A gate of this width, before which at most so many wait. */
export function createGate({ width, queue }: { readonly width: number; readonly queue: number }): Gate {
  const waiting = new Set<() => void>();
  let inside = 0;

  const leave = () => {
    const [next] = waiting;
    if (!next) inside -= 1;
    else {
      waiting.delete(next);
      next();
    }
  };

  const wait = (signal: AbortSignal) =>
    new Promise<() => void>((resolve, reject) => {
      const giveUp = () => {
        waiting.delete(pass);
        reject(signal.reason);
      };
      const pass = () => {
        signal.removeEventListener('abort', giveUp);
        resolve(leave);
      };
      signal.addEventListener('abort', giveUp, { once: true });
      waiting.add(pass);
    });

  return {
    get waiting() {
      return waiting.size;
    },
    get inside() {
      return inside;
    },
    enter: async (signal) => {
      signal.throwIfAborted();
      if (inside < width) {
        inside += 1;
        return leave;
      }
      if (waiting.size >= queue) throw new Failure('OVERLOADED', { seconds: 1 });
      return wait(signal);
    },
  };
}
