import type { Quad } from '../rdf/terms.ts';
import { resolveIri, resolveQuads } from './base.ts';
import { createQuadIndex } from './quad-index.ts';
import { type Resources, type ResourcesOptions, resourcesIn } from './resources.ts';
import type { GraphChange } from './store.ts';

/** Resources whose dataset can change; whoever looks something up sees the old or the new, never a mixture. */
export interface LiveResources extends Resources {
  replace(quads: Iterable<Quad>, version: string, graphs?: Iterable<string>): void;
  /** Takes up changed graphs, all at once. */
  take(changes: readonly GraphChange[], version: string): void;
}

/** The things of a dataset that may change while it is served. */
export function createLiveResources({ quads, version: first, baseIri, graphs = [] }: ResourcesOptions): LiveResources {
  let index = createQuadIndex();
  let version = first;
  const fill = (all: Iterable<Quad>, names: Iterable<string>) => {
    const fresh = createQuadIndex();
    for (const name of names) fresh.make(resolveIri(name, baseIri));
    for (const quad of resolveQuads(all, baseIri)) fresh.add(quad);
    index = fresh;
  };
  fill(quads, graphs);
  const now = () => resourcesIn(index, () => version);
  let resources = now();
  return {
    get version() {
      return version;
    },
    has: (iri) => resources.has(iri),
    describe: (iri) => resources.describe(iri),
    graph: (iri) => resources.graph(iri),
    graphs: () => resources.graphs(),
    subject: (iri) => resources.subject(iri),
    object: (iri) => resources.object(iri),
    links: (iri) => resources.links(iri),
    replace: (all, next, names = []) => {
      fill(all, names);
      version = next;
      resources = now();
    },
    take: (changes, next) => {
      for (const { graph, quads: fresh, isGone = false } of changes) {
        const name = resolveIri(graph, baseIri);
        index.drop(name);
        if (!isGone) index.make(name);
        for (const quad of resolveQuads(fresh, baseIri)) index.add(quad);
      }
      version = next;
    },
  };
}
