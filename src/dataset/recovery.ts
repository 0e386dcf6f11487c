import { rm } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { reasonOf } from '../errors.ts';
import { byCodePoint } from '../rdf/order.ts';
import { derivedEntryOf, graphEntryOf } from './adoption.ts';
import { type Fault, quarantine } from './faults.ts';
import { contentOf, namesIn, replaceFile, sha256 } from './files.ts';
import { graphFile, type Layout, slugOfFileName } from './layout.ts';
import { isHeld } from './lock.ts';
import { type DerivedEntry, EMPTY, type GraphEntry, type Manifest, manifestText, parseManifest } from './manifest.ts';

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

/**
 * The manifest with what the journal says was put in place before a writer died; undefined if it is missing or broken.
 */
export async function settled({ layout, writable }: Look): Promise<Manifest | undefined> {
  const manifest = await manifestIn(layout.manifest);
  const journal = manifest && (await manifestIn(layout.journal));
  if (!manifest || !journal) return manifest;
  const done = await finished(layout, manifest, journal);
  if (writable) {
    await replaceFile(layout.manifest, manifestText(done));
    await rm(layout.journal, { force: true });
  }
  return done;
}

/** Makes the folder whole: leftovers removed, strangers taken in or quarantined, the missing dropped. */
export async function recovered(look: Look): Promise<Recovered> {
  const { layout, writable } = look;
  if (writable) await removeLeftovers(layout);
  const faults: Fault[] = [];
  const known = await settled(look);
  if (known === undefined && (await contentOf(layout.manifest)) !== undefined) {
    if (writable) await quarantine(layout, layout.manifest, 'is broken');
    faults.push({ file: basename(layout.manifest), reason: 'is broken', done: 'rebuilt' });
  }
  const before = known ?? EMPTY;
  const graphs = await reconciled(look, before, faults);
  const derived = await reconciledDerived(look, before, faults);
  const manifest: Manifest = { graphs, derived };
  if (writable && (known === undefined || manifestText(manifest) !== manifestText(known))) {
    await replaceFile(layout.manifest, manifestText(manifest));
    await rm(layout.journal, { force: true });
  }
  return { manifest, faults };
}

async function finished(layout: Layout, manifest: Manifest, journal: Manifest): Promise<Manifest> {
  const graphs = new Map(manifest.graphs);
  for (const [slug, entry] of journal.graphs) {
    if ((await hashOf(graphFile(layout, slug))) === entry.sha256) graphs.set(slug, entry);
  }
  const derived =
    journal.derived && (await hashOf(layout.derived)) === journal.derived.sha256 ? journal.derived : manifest.derived;
  return { graphs, derived };
}

async function reconciled(look: Look, { graphs }: Manifest, faults: Fault[]): Promise<Map<string, GraphEntry>> {
  const { layout } = look;
  const present = new Set(
    (await namesIn(layout.graphs)).sort(byCodePoint).flatMap((name) => slugOfFileName(name) ?? []),
  );
  const kept = new Map([...graphs].filter(([slug]) => present.has(slug)));
  for (const slug of graphs.keys()) {
    if (!present.has(slug))
      faults.push({ file: relative(layout.dir, graphFile(layout, slug)), reason: 'is missing', done: 'dropped' });
  }
  for (const slug of present) {
    const entry = graphs.has(slug)
      ? undefined
      : await adopted(look, graphFile(layout, slug), faults, graphEntryOf(slug));
    if (entry) kept.set(slug, entry);
  }
  return kept;
}

async function reconciledDerived(
  look: Look,
  { derived }: Manifest,
  faults: Fault[],
): Promise<DerivedEntry | undefined> {
  const { layout } = look;
  const present = (await contentOf(layout.derived)) !== undefined;
  if (derived && !present) faults.push({ file: basename(layout.derived), reason: 'is missing', done: 'dropped' });
  return derived || !present ? (present ? derived : undefined) : adopted(look, layout.derived, faults, derivedEntryOf);
}

/** Takes a file in that the manifest does not list, if it is whole. */
async function adopted<T>(
  look: Look,
  path: string,
  faults: Fault[],
  entryOf: (turtle: Buffer) => T,
): Promise<T | undefined> {
  const file = relative(look.layout.dir, path);
  try {
    const entry = entryOf((await contentOf(path)) ?? Buffer.alloc(0));
    faults.push({ file, reason: 'is in no manifest', done: 'adopted' });
    return entry;
  } catch (cause) {
    const reason = `cannot be read (${reasonOf(cause).replace(/\.$/, '')})`;
    faults.push(look.writable ? await quarantine(look.layout, path, reason) : { file, reason, done: 'skipped' });
    return undefined;
  }
}

/** What a killed writer left; files of the lock only if nobody waits behind them. */
async function removeLeftovers(layout: Layout): Promise<void> {
  for (const dir of [layout.dir, layout.graphs]) {
    for (const name of await namesIn(dir)) {
      const path = join(dir, name);
      const ofLock = name.startsWith(basename(layout.lock));
      if (name.endsWith('.tmp') && !(ofLock && (await isHeld(path)))) await rm(path, { force: true });
    }
  }
}

async function manifestIn(path: string): Promise<Manifest | undefined> {
  return parseManifest((await contentOf(path))?.toString('utf8') ?? '');
}

async function hashOf(path: string): Promise<string | undefined> {
  const content = await contentOf(path);
  return content && sha256(content);
}
