import type { Quad } from '../rdf/terms.ts';
import { createResources, type Resources, type ResourcesOptions } from './resources.ts';

/** Resources whose dataset can be exchanged; whoever looks something up sees the old or the new, never a mixture. */
export interface LiveResources extends Resources {
  replace(quads: Iterable<Quad>, version: string): void;
}

/** The things of a dataset that may change while it is served. */
export function createLiveResources(options: ResourcesOptions): LiveResources {
  let current = createResources(options);
  return {
    get version() {
      return current.version;
    },
    has: (iri) => current.has(iri),
    describe: (iri) => current.describe(iri),
    graph: (iri) => current.graph(iri),
    replace: (quads, version) => {
      current = createResources({ ...options, quads, version });
    },
  };
}
