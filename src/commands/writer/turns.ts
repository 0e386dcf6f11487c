import { Failure } from '../../errors.ts';

/** Does work one piece after the other, in the order it came. */
export interface Turns {
  /** Rejects at once with OVERLOADED where too many wait. */
  take<T>(work: () => Promise<T>): Promise<T>;
}

/** So many may wait; one more is refused. */
export function createTurns(most: number): Turns {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    take: async (work) => {
      if (waiting >= most) throw new Failure('OVERLOADED', { seconds: 5 });
      waiting += 1;
      const turn = last.then(work);
      last = turn.catch(() => undefined);
      try {
        return await turn;
      } finally {
        waiting -= 1;
      }
    },
  };
}
