import oxigraph from 'oxigraph';
import { Failure, reasonOf } from '../../errors.ts';
import type { Quad } from '../../rdf/terms.ts';
import type { UpdateOperation } from '../sparql/update.ts';
import { isTrap } from './engine.ts';
import { loadGraph } from './loading.ts';
import { createSnapshots } from './snapshots.ts';
import { tripleFromEngine } from './terms.ts';
import { createUnion } from './union.ts';

/** What an update made of a graph: other triples, or no graph any more. */
export type Effect = 'changed' | 'gone';

/** How a copy of the data that changes is kept. */
export interface UpdateEngineOptions {
  /**
   * The graph that stands for the default one where that is the union of all; without it the engine's default graph is
   * a graph as any other.
   */
  readonly ownDefault?: string | undefined;
}

/** A copy of the data in this thread that updates change; '' names the default graph, all other graphs are absolute IRIs. */
export interface UpdateEngine {
  /** Puts triples in place of what the graph held; without any it is an empty graph. */
  put(graph: string, triples: readonly Quad[]): void;
  remove(graph: string): void;
  /** Runs operations one after the other, and tells what became of the graphs; one that fails leaves those before it done. */
  run(operations: readonly UpdateOperation[], baseIri: string): ReadonlyMap<string, Effect>;
  /** The triples of a graph in the engine's lexical forms. */
  triples(graph: string): Quad[];
  /** The triples of a CONSTRUCT. */
  construct(sparql: string, baseIri: string): Quad[];
}

/** An empty copy. */
export function createUpdateEngine({ ownDefault }: UpdateEngineOptions = {}): UpdateEngine {
  const store = new oxigraph.Store();
  const union = ownDefault === undefined ? undefined : createUnion(store);
  const nameOf = (graph: string) => (graph === '' ? (ownDefault ?? '') : graph);
  const termOf = (graph: string) => {
    const name = nameOf(graph);
    return name === '' ? oxigraph.defaultGraph() : oxigraph.namedNode(name);
  };
  const ofGraph = (name: string) => (name === ownDefault ? '' : name);

  const execute = (text: string, baseIri: string) => {
    try {
      store.update(text, { base_iri: baseIri });
    } catch (cause) {
      if (isTrap(cause)) throw new Failure('WRITE_CRASHED', {}, cause);
      throw new Failure('UPDATE_FAILED', { reason: reasonOf(cause) }, cause);
    }
  };
  const drop = (graph: string) => {
    const name = nameOf(graph);
    union?.forget(name);
    store.update(name === '' ? 'CLEAR DEFAULT' : `DROP SILENT GRAPH <${name}>`);
  };

  return {
    put: (graph, triples) => {
      drop(graph);
      const name = nameOf(graph);
      if (name !== '') store.update(`CREATE SILENT GRAPH <${name}>`);
      loadGraph(store, termOf(graph), triples);
      union?.add(name);
    },
    remove: drop,
    run: (operations, baseIri) => {
      const snapshots = createSnapshots({ store, hasDefault: union === undefined });
      try {
        for (const { text, touches } of operations) {
          // What an operation says of the default graph it says of this one, which may not be there yet.
          if (ownDefault !== undefined) store.update(`CREATE SILENT GRAPH <${ownDefault}>`);
          snapshots.take(touches === 'all' ? 'all' : touches.map(nameOf));
          execute(text, baseIri);
          union?.renew(snapshots.changed());
        }
      } catch (cause) {
        union?.renew(snapshots.changed());
        throw cause;
      }
      const effects = Array.from(snapshots.changed(), ([name, effect]) => [ofGraph(name), effect] as const);
      return new Map(effects);
    },
    triples: (graph) => store.match(null, null, null, termOf(graph)).map(tripleFromEngine),
    construct: (sparql, baseIri) =>
      (store.query(sparql, { base_iri: baseIri }) as oxigraph.Quad[]).map(tripleFromEngine),
  };
}
