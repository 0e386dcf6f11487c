import { relative } from 'node:path';
import { reasonOf } from '../errors.ts';
import { byCodePoint } from '../rdf/order.ts';
import { derivedEntryOf, graphEntryOf, namedEntryOf } from './adoption.ts';
import { type Fault, quarantine } from './faults.ts';
import { contentOf, namesIn } from './files.ts';
import { DERIVED, fileOf, graphName, nameOfFile, slugOfFileName, slugOfGraph } from './layout.ts';
import { filtered, hashesOf, type Manifest } from './manifest.ts';
import type { Look } from './recovery.ts';
import { stillGone } from './withdrawals.ts';

/** The manifest that agrees with the files: the missing dropped, strangers taken in, or quarantined if they are broken. */
export async function reconciled(look: Look, before: Manifest, faults: Fault[]): Promise<Manifest> {
  const present = await namesPresent(look);
  for (const name of hashesOf(before).keys()) {
    if (!present.has(name)) faults.push({ file: fileIn(look, name), reason: 'is missing', done: 'dropped' });
  }
  const kept = filtered(before, (name) => present.has(name));
  const known = hashesOf(kept);
  const graphs = new Map(kept.graphs);
  const named = new Map(kept.named);
  let { derived } = kept;
  for (const name of [...present].filter((each) => !known.has(each))) {
    const slug = slugOfGraph(name);
    if (slug !== undefined) put(graphs, slug, await adopted(look, name, faults, graphEntryOf(slug)));
    else if (name === DERIVED) derived = await adopted(look, name, faults, derivedEntryOf);
    else put(named, name, await adopted(look, name, faults, namedEntryOf(name)));
  }
  return { graphs, named, derived, withdrawn: stillGone(kept.withdrawn.values(), graphs) };
}

/** The names of all graphs that have a file, sorted. */
async function namesPresent({ layout }: Look): Promise<Set<string>> {
  const slugs = (await namesIn(layout.graphs)).flatMap((file) => slugOfFileName(file) ?? []);
  const others = (await namesIn(layout.named)).flatMap((file) => nameOfFile(file) ?? []);
  const derived = (await contentOf(layout.derived)) === undefined ? [] : [DERIVED];
  return new Set([...slugs.map(graphName), ...others, ...derived].sort(byCodePoint));
}

function put<T>(entries: Map<string, T>, key: string, entry: T | undefined): void {
  if (entry !== undefined) entries.set(key, entry);
}

/** Takes a file in that the manifest does not list, if it is whole. */
async function adopted<T>(
  look: Look,
  name: string,
  faults: Fault[],
  entryOf: (turtle: Buffer) => T,
): Promise<T | undefined> {
  const path = fileOf(look.layout, name);
  const file = fileIn(look, name);
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

function fileIn({ layout }: Look, name: string): string {
  return relative(layout.dir, fileOf(layout, name));
}
