import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Fault, quarantine } from './faults.ts';
import { contentOf, namesIn, replaceFile } from './files.ts';
import { advanced, parseJournal } from './journal.ts';
import type { Layout } from './layout.ts';
import { isHeld } from './lock.ts';
import { EMPTY, type Manifest } from './manifest.ts';
import { manifestText, parseManifest } from './manifest-text.ts';
import { reconciled } from './reconciling.ts';
import { carriedOut, carryOut } from './redo.ts';

/** A manifest that agrees with the files, and what did not. */
export interface Recovered {
  readonly manifest: Manifest;
  readonly faults: readonly Fault[];
}

/** How a folder is looked at: only the holder of the lock changes it. */
export interface Look {
  readonly layout: Layout;
  readonly writable: boolean;
}

/** The manifest with what a writer had committed before it died; undefined if it is missing or broken. */
export async function settled({ layout, writable }: Look): Promise<Manifest | undefined> {
  const manifest = parseManifest(await textOf(layout.manifest));
  const journal = parseJournal(await textOf(layout.journal));
  if (!manifest || !journal) return manifest;
  if (writable) await carryOut(layout, journal);
  const done = advanced(manifest, await carriedOut(layout, journal));
  if (writable) {
    await replaceFile(layout.manifest, manifestText(done));
    await rm(layout.journal, { force: true });
  }
  return done;
}

/** Makes the folder whole: leftovers removed, strangers taken in or quarantined, the missing dropped. */
export async function recovered(look: Look): Promise<Recovered> {
  const { layout, writable } = look;
  const faults: Fault[] = [];
  const known = await settled(look);
  if (writable) await removeLeftovers(layout);
  if (known === undefined && (await contentOf(layout.manifest)) !== undefined) {
    if (writable) await quarantine(layout, layout.manifest, 'is broken');
    faults.push({ file: basename(layout.manifest), reason: 'is broken', done: 'rebuilt' });
  }
  const manifest = await reconciled(look, known ?? EMPTY, faults);
  if (writable && (known === undefined || manifestText(manifest) !== manifestText(known))) {
    await replaceFile(layout.manifest, manifestText(manifest));
    await rm(layout.journal, { force: true });
  }
  return { manifest, faults };
}

/** What a killed writer left; files of the lock only if nobody waits behind them. */
async function removeLeftovers(layout: Layout): Promise<void> {
  for (const dir of [layout.dir, layout.graphs, layout.named]) {
    for (const name of await namesIn(dir)) {
      const path = join(dir, name);
      const ofLock = name.startsWith(basename(layout.lock));
      if (name.endsWith('.tmp') && !(ofLock && (await isHeld(path)))) await rm(path, { force: true });
    }
  }
}

async function textOf(path: string): Promise<string> {
  return (await contentOf(path))?.toString('utf8') ?? '';
}
