import type { Dataset } from '../../dataset/dataset.ts';

/** How often the folder is looked at, in milliseconds. */
const LOOK_MS = 1000;

/** What to do with a folder that another process has changed. */
export interface Follower {
  readonly dataset: Dataset;
  /** Takes up what the folder holds now. */
  readonly take: () => Promise<void>;
  /** Hears of a look or a taking that failed; the next one may do better. */
  readonly report: (cause: unknown) => void;
}

/**
 * Looks at a folder until it is told to stop, and takes up what another process has published there. A build publishes
 * several times in a row: the change is taken when it has been quiet for one look.
 */
export function follow({ dataset, take, report }: Follower, everyMs = LOOK_MS): () => Promise<void> {
  let isPending = false;
  let looking: Promise<void> = Promise.resolve();
  const look = async (): Promise<void> => {
    const isChanged = await dataset.refresh();
    if (isPending && !isChanged) {
      // Before it is taken: a change that comes meanwhile is pending again.
      isPending = false;
      await take();
    } else if (isChanged) isPending = true;
  };
  const timer = setInterval(() => {
    looking = looking.then(look).catch(report);
  }, everyMs);
  return () => {
    clearInterval(timer);
    return looking;
  };
}
