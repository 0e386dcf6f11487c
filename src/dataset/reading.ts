import { relative } from 'node:path';
import { type Fault, quarantine } from './faults.ts';
import { contentOf, sha256 } from './files.ts';
import { fileOf, type Layout } from './layout.ts';
import { filtered, hashesOf, type Manifest } from './manifest.ts';
import type { Look } from './recovery.ts';

/** A graph as it is published. */
export interface PublishedGraph {
  /** A relative IRI, `graph/article/<slug>` or `graph/derived`, or any that a client has written to. */
  readonly name: string;
  readonly turtle: string;
  /** SHA-256 of the Turtle; equal as long as the graph is. */
  readonly sha256: string;
}

/** A graph that the manifest lists. */
export interface Listed {
  readonly name: string;
  readonly path: string;
  readonly sha256: string;
}

/** So many files are open at a time. */
const AT_A_TIME = 16;

/** All graphs that the manifest lists, sorted by name. */
export function listed(layout: Layout, manifest: Manifest): Listed[] {
  return Array.from(hashesOf(manifest), ([name, hash]) => ({ name, path: fileOf(layout, name), sha256: hash }));
}

/** The graph of this name, if the manifest lists it. */
export function listedAs(layout: Layout, manifest: Manifest, name: string): Listed[] {
  const hash = hashesOf(manifest).get(name);
  return hash === undefined ? [] : [{ name, path: fileOf(layout, name), sha256: hash }];
}

/** Reads each graph; `doubtful` are those whose file is not what the manifest says. */
export async function readListed(graphs: readonly Listed[]): Promise<{ whole: PublishedGraph[]; doubtful: Listed[] }> {
  const whole: PublishedGraph[] = [];
  const doubtful: Listed[] = [];
  for (let at = 0; at < graphs.length; at += AT_A_TIME) {
    const some = graphs.slice(at, at + AT_A_TIME);
    const contents = await Promise.all(some.map(({ path }) => contentOf(path).catch(() => undefined)));
    some.forEach((graph, index) => {
      const content = contents[index];
      if (content && sha256(content) === graph.sha256) {
        whole.push({ name: graph.name, turtle: content.toString('utf8'), sha256: graph.sha256 });
      } else doubtful.push(graph);
    });
  }
  return { whole, doubtful };
}

/** Takes graphs out of the manifest whose files are not what it says, and the files out of the way. */
export async function excluded({ layout, writable }: Look, manifest: Manifest, doubtful: readonly Listed[]) {
  const faults: Fault[] = [];
  for (const { path } of doubtful) {
    const file = relative(layout.dir, path);
    const content = await contentOf(path).catch(() => undefined);
    const reason = content
      ? 'is not what was published (truncated, damaged or edited)'
      : 'is missing or cannot be read';
    if (content && writable) faults.push(await quarantine(layout, path, reason));
    else faults.push({ file, reason, done: content ? 'skipped' : 'dropped' });
  }
  const gone = new Set(doubtful.map(({ name }) => name));
  return { faults, manifest: filtered(manifest, (name) => !gone.has(name)) };
}
