import { mkdir, rename } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { contentOf, sha256 } from './files.ts';
import type { Layout } from './layout.ts';

/** What was wrong in the folder, and what became of it; the rest is served. */
export interface Fault {
  /** The file, seen from the folder. */
  readonly file: string;
  readonly reason: string;
  readonly done: 'quarantined' | 'skipped' | 'adopted' | 'dropped' | 'rebuilt';
}

/** A fault as one line for people. */
export function faultLine({ file, reason, done }: Fault): string {
  const outcome: Record<Fault['done'], string> = {
    quarantined: 'It was moved to quarantine/; build the article again.',
    skipped: 'It is left out; move it away and build the article again.',
    adopted: 'It was taken in as it stands.',
    dropped: 'It is no longer listed; build the article again.',
    rebuilt: 'It was made anew from the graphs.',
  };
  return `${file} ${reason}. ${outcome[done]}`;
}

/** Moves a file out of the way, under a name that tells its content; where that fails it is left out. */
export async function quarantine(layout: Layout, path: string, reason: string): Promise<Fault> {
  const file = relative(layout.dir, path);
  try {
    const content = (await contentOf(path)) ?? '';
    await mkdir(layout.quarantine, { recursive: true });
    await rename(path, join(layout.quarantine, `${basename(path)}.${sha256(content).slice(0, 12)}`));
    return { file, reason, done: 'quarantined' };
  } catch {
    return { file, reason, done: 'skipped' };
  }
}
