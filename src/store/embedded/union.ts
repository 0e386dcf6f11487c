import type { Store } from 'oxigraph';
import type { Effect } from './update-engine.ts';

/** Keeps the engine's default graph the union of all named graphs, each triple once. */
export interface Union {
  /** Takes out what only this graph states; to be called before the graph goes. */
  forget(graph: string): void;
  /** Takes in what this graph states. */
  add(graph: string): void;
  /** Follows after graphs have changed; the engine's default graph, '', is no concern of others. */
  renew(graphs: ReadonlyMap<string, Effect>): void;
}

/** The union over a store. */
export function createUnion(store: Store): Union {
  const add = (graph: string) => store.update(`INSERT { ?s ?p ?o } WHERE { GRAPH <${graph}> { ?s ?p ?o } }`);
  return {
    add,
    forget: (graph) => {
      const elsewhere = `GRAPH ?other { ?s ?p ?o } FILTER(?other != <${graph}>)`;
      const only = `GRAPH <${graph}> { ?s ?p ?o } FILTER NOT EXISTS { ${elsewhere} }`;
      store.update(`DELETE { ?s ?p ?o } WHERE { ${only} }`);
    },
    renew: (graphs) => {
      if (graphs.size === 0) return;
      store.update('DELETE { ?s ?p ?o } WHERE { ?s ?p ?o FILTER NOT EXISTS { GRAPH ?g { ?s ?p ?o } } }');
      for (const [graph, effect] of graphs) if (effect === 'changed' && graph !== '') add(graph);
    },
  };
}
