import type { Dataset, NewGraph } from '../../dataset/dataset.ts';
import { Failure } from '../../errors.ts';
import type { Progress } from '../progress.ts';
import type { Outcome, Published } from './article-builder.ts';
import { createBuilderPool } from './pool.ts';

interface Work {
  /** The files by the key of their article. */
  readonly files: ReadonlyMap<string, string>;
  readonly dataset: Dataset;
  readonly fingerprint: string;
  readonly progress: Progress;
}

// Many graphs at a time are cheaper to publish, few at a time are sooner there.
const BATCH = 64;

/** Converts and publishes all files, and counts what became of them. */
export async function convertAll(work: Work): Promise<Record<Outcome['kind'], number>> {
  const { files, dataset, fingerprint, progress } = work;
  const pool = createBuilderPool(publishedBy(dataset, fingerprint), files.size);
  const counts = { converted: 0, unchanged: 0, refused: 0 };
  const batch: NewGraph[] = [];
  const settle = (outcome: Outcome) => {
    counts[outcome.kind] += 1;
    if (outcome.kind === 'refused') progress.say(`hgov: ${new Failure(outcome.code, outcome.slots).message}`);
    if (outcome.kind === 'converted') batch.push({ ...outcome.graph, fingerprint });
  };
  const queue = files.entries();
  let isOver = false;
  /** Several of these share one queue, so that no more than the pool can hold is ever under way. */
  const takeTurns = async () => {
    for (const [slug, path] of queue) {
      const outcome = await pool.build(path);
      if (isOver) return;
      settle(outcome);
      progress.advance(slug);
      if (batch.length >= BATCH) await dataset.publish(batch.splice(0));
    }
  };
  try {
    await Promise.all(Array.from({ length: pool.width }, takeTurns));
    await dataset.publish(batch);
    return counts;
  } finally {
    isOver = true;
    await pool.close();
  }
}

function publishedBy(dataset: Dataset, fingerprint: string): Published {
  const current = [...dataset.manifest().graphs.values()].filter((entry) => entry.fingerprint === fingerprint);
  return Object.fromEntries(current.map(({ slug, textSha256 }) => [slug, textSha256]));
}
