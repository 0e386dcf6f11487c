import { Failure } from '../errors.ts';
import type { Fault } from './faults.ts';
import { contentOf, folderFailure, replaceFile } from './files.ts';
import { graphName, layoutOf } from './layout.ts';
import { withLock } from './lock.ts';
import { hashesOf, type Manifest, versionOf } from './manifest.ts';
import { manifestText, parseManifest } from './manifest-text.ts';
import { makeFolder, recoveredHere } from './opening.ts';
import { excluded, type Listed, listed, listedAs, type PublishedGraph, readListed } from './reading.ts';
import { recovered, settled } from './recovery.ts';
import { type Commit, commit, type Desk, type NewDerived, type NewGraph } from './writing.ts';

export type { Fault } from './faults.ts';
export { faultLine } from './faults.ts';
export { DEFAULT_GRAPH, DERIVED, graphName, slugOfGraph } from './layout.ts';
export type { DerivedEntry, GraphEntry, Manifest, NamedEntry } from './manifest.ts';
export type { PublishedGraph } from './reading.ts';
export type { Withdrawal } from './withdrawals.ts';
export type { Commit, NewDerived, NewGraph, NewNamed } from './writing.ts';

/** The folder of graphs, which is the database: every change is whole or has not happened. */
export interface Dataset {
  readonly dir: string;
  /** What opening found wrong, and what became of it. */
  readonly faults: readonly Fault[];
  /** What the folder holds, as last seen by this process. */
  readonly manifest: () => Manifest;
  /** A name for the content of all graphs. */
  readonly version: () => string;
  /** A name for the content of all graphs but the derived one, which follows from them. */
  readonly sourcesVersion: () => string;
  /** The hash of every graph by its name: what a store compares to see what changed. */
  readonly hashes: () => ReadonlyMap<string, string>;
  /** Every graph whose file is what was published; the others are quarantined and reported. */
  readonly readGraphs: () => Promise<{ readonly graphs: readonly PublishedGraph[]; readonly faults: readonly Fault[] }>;
  /** One graph by its name; undefined if there is none, or not what was published. */
  readonly readGraph: (name: string) => Promise<PublishedGraph | undefined>;
  /** Publishes graphs, in place of those with the same key; many at a time are cheaper than one by one. */
  readonly publish: (graphs: readonly NewGraph[]) => Promise<void>;
  readonly publishDerived: (derived: NewDerived) => Promise<void>;
  /** Takes out the graphs of articles; the manifest says from now on that they were withdrawn. */
  readonly remove: (slugs: readonly string[]) => Promise<void>;
  /** Does several changes at once: a kill at any moment leaves all of them or none. */
  readonly commit: (changes: Commit, conditions?: CommitConditions) => Promise<void>;
  /** Every graph with its file. */
  readonly listed: () => readonly Listed[];
  /** Looks at what another process has published meanwhile; says whether anything changed. */
  readonly refresh: () => Promise<boolean>;
}

/** When a commit may happen. */
export interface CommitConditions {
  /** The version that the changes were worked out for; DATA_CHANGED if the folder has another by now. */
  readonly expected?: string;
}

/** How long to wait for another writer, in milliseconds, and the clock that dates withdrawals. */
export interface DatasetOptions {
  readonly lockWaitMs?: number;
  readonly now?: () => Date;
}

/** Opens a data folder, making it if need be, and makes it whole first if a writer died in it. */
export async function openDataset(dir: string, options: DatasetOptions = {}): Promise<Dataset> {
  const { lockWaitMs = 10_000, now = () => new Date() } = options;
  const layout = layoutOf(dir);
  await makeFolder(layout);
  const look = { layout, writable: true };
  const opened = await recoveredHere(layout, lockWaitMs);
  let manifest = opened.manifest;
  let last: Promise<unknown> = Promise.resolve();

  /** Writers of this process stand in line; those of others are kept off by the lock. */
  const write = (change: (desk: Desk) => Promise<Manifest>): Promise<void> => {
    const turn = last.then(() =>
      withLock(layout.lock, lockWaitMs, async (held) => {
        const current = (await settled(look)) ?? (await recovered(look)).manifest;
        manifest = await change({ layout, manifest: current, held, now });
      }),
    );
    last = turn.catch(() => undefined);
    return turn.catch((cause: unknown) => {
      throw folderFailure('DATA_UNWRITABLE', dir, cause);
    });
  };

  const readGraphs = async () => {
    const { whole, doubtful } = await readListed(listed(layout, manifest));
    if (doubtful.length === 0) return { graphs: whole, faults: [] };
    const faults: Fault[] = [];
    let graphs = whole;
    const judge = async (current: Manifest, writable: boolean) => {
      const again = await readListed(listed(layout, current));
      const rest = await excluded({ ...look, writable }, current, again.doubtful);
      faults.push(...rest.faults);
      graphs = again.whole;
      manifest = rest.manifest;
      if (writable && again.doubtful.length > 0) await replaceFile(layout.manifest, manifestText(manifest));
      return manifest;
    };
    // With the lock in hand a doubtful file is not one that another process is just replacing.
    await write((desk) => judge(desk.manifest, true)).catch(() => judge(manifest, false));
    return { graphs, faults };
  };

  return {
    dir,
    faults: opened.faults,
    manifest: () => manifest,
    version: () => versionOf(manifest),
    sourcesVersion: () => versionOf(sourcesOf(manifest)),
    hashes: () => hashesOf(manifest),
    readGraphs,
    readGraph: async (name) => (await readListed(listedAs(layout, manifest, name))).whole[0],
    publish: (graphs) => write((desk) => commit(desk, { graphs })),
    publishDerived: (derived) => write((desk) => commit(desk, { derived })),
    remove: (slugs) => write((desk) => commit(desk, { removed: slugs.map(graphName) })),
    commit: (changes, { expected } = {}) =>
      write((desk) => {
        // Another process may have been first while this one waited for the lock.
        if (expected !== undefined && versionOf(desk.manifest) !== expected) throw new Failure('DATA_CHANGED');
        return commit(desk, changes);
      }),
    listed: () => listed(layout, manifest),
    refresh: async () => {
      const before = versionOf(manifest);
      const text = await contentOf(layout.manifest);
      manifest = (text && parseManifest(text.toString('utf8'))) ?? manifest;
      return versionOf(manifest) !== before;
    },
  };
}

function sourcesOf(manifest: Manifest): Manifest {
  return { ...manifest, derived: undefined };
}
