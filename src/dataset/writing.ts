import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Failure } from '../errors.ts';
import { replaceFile, sha256, syncFolder, writeBeside } from './files.ts';
import { advanced, type Journal, journalText } from './journal.ts';
import { DERIVED, fileOf, graphName, isFileable, isSlug, type Layout, slugOfGraph } from './layout.ts';
import type { Held } from './lock.ts';
import { type DerivedEntry, type GraphEntry, hashesOf, type Manifest, type NamedEntry } from './manifest.ts';
import { manifestText } from './manifest-text.ts';
import { type Withdrawal, withdrawalOf } from './withdrawals.ts';

/** A graph to be published. */
export interface NewGraph extends Omit<GraphEntry, 'sha256'> {
  readonly turtle: string;
}

/** A graph of no article to be published, under a name that the folder can hold. */
export interface NewNamed extends Omit<NamedEntry, 'sha256'> {
  readonly turtle: string;
}

/** The derived graph to be published, and the version of the articles' graphs that it was derived from. */
export interface NewDerived extends Omit<DerivedEntry, 'sha256'> {
  readonly turtle: string;
}

/** Changes that happen together or not at all; what is put takes the place of a graph of the same name. */
export interface Commit {
  readonly graphs?: readonly NewGraph[];
  readonly named?: readonly NewNamed[];
  readonly derived?: NewDerived;
  /** Names of graphs that go; unknown ones are no fault. */
  readonly removed?: readonly string[];
}

/** What a writer works on: the folder, what is in it, the lock it holds, and the clock. */
export interface Desk {
  readonly layout: Layout;
  readonly manifest: Manifest;
  readonly held: Held;
  readonly now: () => Date;
}

/**
 * New files beside the old, the journal, the renames and removals, the manifest. Killed before the journal is on the
 * disk, nothing has happened; killed after it, whoever opens the folder next does what is left.
 */
export async function commit(desk: Desk, wish: Commit): Promise<Manifest> {
  const { layout, manifest, held } = desk;
  checkNames(wish);
  const { turtles, ...planned } = plan(manifest, wish);
  const journal = await withWithdrawals(planned.journal, desk);
  const next = advanced(manifest, journal);
  if (manifestText(next) === manifestText(manifest)) return manifest;
  const beside: { from: string; to: string }[] = [];
  try {
    for (const [name, turtle] of turtles) {
      const to = fileOf(layout, name);
      await mkdir(dirname(to), { recursive: true });
      beside.push({ from: await writeBeside(to, turtle), to });
    }
    await held.check();
    await replaceFile(layout.journal, journalText(journal));
  } catch (cause) {
    for (const { from } of beside) await rm(from, { force: true }).catch(() => undefined);
    throw cause;
  }
  for (const { from, to } of beside) await rename(from, to);
  const gone = journal.removed.map((name) => fileOf(layout, name));
  for (const path of gone) await rm(path, { force: true });
  for (const folder of new Set([...beside.map(({ to }) => to), ...gone].map(dirname))) await syncFolder(folder);
  await replaceFile(layout.manifest, manifestText(next));
  await rm(layout.journal, { force: true });
  return next;
}

/** What has to be written, which is nothing for a graph that is there already. */
function plan(manifest: Manifest, { graphs = [], named = [], derived, removed = [] }: Commit) {
  const known = hashesOf(manifest);
  const turtles = new Map<string, string>();
  const entryOf = <T extends { readonly turtle: string }>(name: string, { turtle, ...rest }: T) => {
    const hash = sha256(turtle);
    if (known.get(name) !== hash) turtles.set(name, turtle);
    return { ...rest, sha256: hash };
  };
  const put: Manifest = {
    graphs: new Map(graphs.map((each) => [each.slug, entryOf(graphName(each.slug), each) as GraphEntry])),
    named: new Map(named.map((each) => [each.name, entryOf(each.name, each) as NamedEntry])),
    derived: derived && (entryOf(DERIVED, derived) as DerivedEntry),
    withdrawn: new Map(),
  };
  const journal: Journal = { put, removed: removed.filter((name) => known.has(name) && !hashesOf(put).has(name)) };
  return { journal, turtles };
}

/** The journal with what is kept of each article that goes, read before its file does. */
async function withWithdrawals(journal: Journal, { layout, manifest, now }: Desk): Promise<Journal> {
  const going = journal.removed.flatMap((name) => manifest.graphs.get(slugOfGraph(name) ?? '') ?? []);
  const withdrawn = new Map<string, Withdrawal>();
  for (const entry of going) withdrawn.set(entry.slug, await withdrawalOf(layout, entry, now()));
  return { ...journal, put: { ...journal.put, withdrawn } };
}

function checkNames({ graphs = [], named = [] }: Commit): void {
  const wrong = graphs.find(({ slug }) => !isSlug(slug));
  if (wrong) throw new TypeError(`${JSON.stringify(wrong.slug)} is no slug`);
  const long = named.find(({ name }) => !isFileable(name));
  if (long) throw new Failure('GRAPH_NAME_UNFIT', { iri: long.name.slice(0, 200) });
}
