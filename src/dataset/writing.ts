import { mkdir, rename, rm } from 'node:fs/promises';
import { replaceFile, sha256, syncFolder, writeBeside } from './files.ts';
import { graphFile, isSlug, type Layout } from './layout.ts';
import type { Held } from './lock.ts';
import { type DerivedEntry, EMPTY, type GraphEntry, type Manifest, manifestText } from './manifest.ts';

/** A graph to be published. */
export interface NewGraph extends Omit<GraphEntry, 'sha256'> {
  readonly turtle: string;
}

/** The derived graph to be published, and the version of the articles' graphs that it was derived from. */
export interface NewDerived extends Omit<DerivedEntry, 'sha256'> {
  readonly turtle: string;
}

/** What a writer works on: the folder, what is in it, and the lock it holds. */
export interface Desk {
  readonly layout: Layout;
  readonly manifest: Manifest;
  readonly held: Held;
}

interface Put {
  readonly path: string;
  readonly turtle: string;
}

/** Puts graphs in place of those with the same key; all are in the folder afterwards, or a kill shows some of them whole. */
export async function putGraphs(desk: Desk, graphs: readonly NewGraph[]): Promise<Manifest> {
  const fresh = graphs.map(({ turtle, ...entry }) => ({ entry: { ...entry, sha256: sha256(turtle) }, turtle }));
  const wrong = graphs.find(({ slug }) => !isSlug(slug));
  if (wrong) throw new TypeError(`${JSON.stringify(wrong.slug)} is no slug`);
  const { manifest, layout } = desk;
  const changed = fresh.filter(({ entry }) => !sameEntry(manifest.graphs.get(entry.slug), entry));
  const puts = changed
    .filter(({ entry }) => manifest.graphs.get(entry.slug)?.sha256 !== entry.sha256)
    .map(({ entry, turtle }): Put => ({ path: graphFile(layout, entry.slug), turtle }));
  const entries = new Map(changed.map(({ entry }) => [entry.slug, entry]));
  if (changed.length === 0) return manifest;
  const next = { ...manifest, graphs: new Map([...manifest.graphs, ...entries]) };
  return put(desk, { puts, journal: { ...EMPTY, graphs: entries }, next });
}

/** Puts the derived graph in place. */
export async function putDerived(desk: Desk, { turtle, ...entry }: NewDerived): Promise<Manifest> {
  const derived = { ...entry, sha256: sha256(turtle) };
  const next = { ...desk.manifest, derived };
  if (manifestText(next) === manifestText(desk.manifest)) return desk.manifest;
  return put(desk, { puts: [{ path: desk.layout.derived, turtle }], journal: { ...EMPTY, derived }, next });
}

/** Takes graphs out of the folder; a kill on the way leaves files out that the manifest still lists, which opening drops. */
export async function takeGraphs({ layout, manifest, held }: Desk, slugs: readonly string[]): Promise<Manifest> {
  const known = new Set(slugs.filter((slug) => manifest.graphs.has(slug)));
  if (known.size === 0) return manifest;
  await held.check();
  for (const slug of known) await rm(graphFile(layout, slug), { force: true });
  await syncFolder(layout.graphs);
  const next = { ...manifest, graphs: new Map([...manifest.graphs].filter(([slug]) => !known.has(slug))) };
  await replaceFile(layout.manifest, manifestText(next));
  return next;
}

/**
 * New files beside the old, the journal, the renames, the manifest. Killed before the journal, nothing has happened;
 * killed after it, opening asks of each file whether it is the old one or the new one.
 */
async function put(
  { layout, held }: Desk,
  plan: { puts: readonly Put[]; journal: Manifest; next: Manifest },
): Promise<Manifest> {
  await mkdir(layout.graphs, { recursive: true });
  const beside: { from: string; to: string }[] = [];
  try {
    for (const { path, turtle } of plan.puts) beside.push({ from: await writeBeside(path, turtle), to: path });
    await held.check();
    await replaceFile(layout.journal, manifestText(plan.journal));
    for (const { from, to } of beside) await rename(from, to);
    await syncFolder(layout.graphs);
    await replaceFile(layout.manifest, manifestText(plan.next));
    await rm(layout.journal, { force: true });
    return plan.next;
  } catch (cause) {
    for (const { from } of beside) await rm(from, { force: true }).catch(() => undefined);
    throw cause;
  }
}

function sameEntry(a: GraphEntry | undefined, b: GraphEntry): boolean {
  return (
    a !== undefined &&
    a.sha256 === b.sha256 &&
    a.textSha256 === b.textSha256 &&
    a.fingerprint === b.fingerprint &&
    a.quads === b.quads &&
    a.language === b.language
  );
}
