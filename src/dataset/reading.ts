import { relative } from 'node:path';
import { byCodePoint } from '../rdf/order.ts';
import { type Fault, quarantine } from './faults.ts';
import { contentOf, sha256 } from './files.ts';
import { DERIVED, graphFile, graphName, type Layout, slugOfGraph } from './layout.ts';
import type { Manifest } from './manifest.ts';
import type { Look } from './recovery.ts';

/** A graph as it is published. */
export interface PublishedGraph {
  /** A relative IRI: `graph/article/<slug>` or `graph/derived`. */
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
  /** The article's key, undefined for the derived graph. */
  readonly slug?: string;
}

/** So many files are open at a time. */
const AT_A_TIME = 16;

/** All graphs that the manifest lists, sorted by name. */
export function listed(layout: Layout, { graphs, derived }: Manifest): Listed[] {
  const ofArticles = [...graphs.values()].map(({ slug, sha256: hash }) => ({
    name: graphName(slug),
    path: graphFile(layout, slug),
    sha256: hash,
    slug,
  }));
  const all: Listed[] = derived
    ? [...ofArticles, { name: DERIVED, path: layout.derived, sha256: derived.sha256 }]
    : ofArticles;
  return all.sort((a, b) => byCodePoint(a.name, b.name));
}

/** The one graph of this name that the manifest lists. */
export function listedAs(layout: Layout, { graphs, derived }: Manifest, name: string): Listed[] {
  const entry = graphs.get(slugOfGraph(name) ?? '');
  const one: Manifest = {
    graphs: new Map(entry ? [[entry.slug, entry]] : []),
    derived: name === DERIVED ? derived : undefined,
  };
  return listed(layout, one);
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
  const gone = new Set(doubtful.map(({ slug }) => slug));
  const graphs = new Map([...manifest.graphs].filter(([slug]) => !gone.has(slug)));
  return {
    faults,
    manifest: { graphs, derived: gone.has(undefined) ? undefined : manifest.derived } satisfies Manifest,
  };
}
