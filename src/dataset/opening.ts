import { mkdir } from 'node:fs/promises';
import { codeOf, contentOf, folderFailure } from './files.ts';
import type { Layout } from './layout.ts';
import { withLock } from './lock.ts';
import { recovered } from './recovery.ts';

/** Makes the folder, unless it is there and read-only: then it can still be served. */
export async function makeFolder(layout: Layout): Promise<void> {
  try {
    await mkdir(layout.graphs, { recursive: true });
  } catch (cause) {
    if (
      !['EROFS', 'EACCES', 'EPERM'].includes(codeOf(cause)) ||
      (await contentOf(layout.manifest).catch(() => undefined)) === undefined
    ) {
      throw folderFailure('DATA_UNWRITABLE', layout.dir, cause);
    }
  }
}

/** Without the lock, or where nothing can be written, the folder is taken as it is found. */
export async function recoveredHere(layout: Layout, lockWaitMs: number) {
  try {
    return await withLock(layout.lock, lockWaitMs, () => recovered({ layout, writable: true }));
  } catch (first) {
    const failure = folderFailure('DATA_UNREADABLE', layout.dir, first);
    try {
      return await recovered({ layout, writable: false });
    } catch {
      throw failure;
    }
  }
}
