import { Piscina } from 'piscina';
import type { Rejected } from '../../../site/article/text.ts';
import { workerBeside } from '../../../worker-thread.ts';
import type { Asked } from './worker.ts';

/** Reads anew what an article's converter dropped; the graph holds only what was kept. */
export interface RejectionReader {
  /** What was dropped; undefined where the file holds another text. */
  of(path: string, sha256: string): Promise<readonly Rejected[] | undefined>;
  close(): Promise<void>;
}

/** Of waiting and reading together; the longest article takes a second. */
const DEADLINE_MS = 10_000;
const IDLE_MS = 300_000;
/** Questions that may wait; more are not answered, and the page says nothing of what was dropped. */
const MOST_WAITING = 16;
/** Answers that are kept, those that were asked for last. */
const KEPT = 200;

/** A reader with one thread of its own, which starts when somebody asks and ends when nobody does for a while. */
export function createRejectionReader(): RejectionReader {
  const kept = new Map<string, Promise<readonly Rejected[] | undefined>>();
  let pool: Piscina | undefined;
  const ask = (asked: Asked): Promise<readonly Rejected[] | undefined> => {
    pool ??= new Piscina({
      ...workerBeside(import.meta.url),
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: IDLE_MS,
      maxQueue: MOST_WAITING,
    });
    return pool.run(asked, { signal: AbortSignal.timeout(DEADLINE_MS) });
  };
  return {
    of: (path, sha256) => {
      const key = `${sha256} ${path}`;
      const answer = kept.get(key) ?? ask({ path, sha256 });
      kept.delete(key);
      kept.set(key, answer);
      answer.catch(() => kept.delete(key));
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return answer;
    },
    close: async () => pool?.destroy(),
  };
}
