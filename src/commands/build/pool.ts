import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { reasonOf } from '../../errors.ts';
import { workerBeside } from '../../worker-thread.ts';
import { type ArticleBuilder, createArticleBuilder, type Published } from './article-builder.ts';

/** A builder that must be closed. */
export interface BuilderPool {
  readonly build: ArticleBuilder;
  readonly width: number;
  readonly close: () => Promise<void>;
}

// A worker takes as long to start as some articles take to convert.
const HANDFUL = 8;
/** Of waiting and converting together; the longest article takes a second. */
const DEADLINE_MS = 60_000;

/** One builder in this thread for a handful of articles, one in each of several threads for more. */
export function createBuilderPool(published: Published, articles: number): BuilderPool {
  if (articles <= HANDFUL || availableParallelism() === 1) {
    return { build: createArticleBuilder(published), width: 1, close: async () => undefined };
  }
  const threads = Math.min(availableParallelism(), Math.ceil(articles / HANDFUL));
  const pool = new Piscina({
    ...workerBeside(import.meta.url),
    workerData: published,
    minThreads: threads,
    maxThreads: threads,
  });
  const build: ArticleBuilder = async (path) => {
    try {
      return await pool.run(path, { signal: AbortSignal.timeout(DEADLINE_MS) });
    } catch (cause) {
      // The thread is gone: it took too long or ran out of memory. The pool starts another one.
      return { kind: 'refused', code: 'CONVERSION_FAILED', slots: { where: path, reason: reasonOf(cause) } };
    }
  };
  return { build, width: threads * 2, close: () => pool.destroy() };
}
