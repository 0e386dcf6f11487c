import oxigraph from 'oxigraph';
import { Failure, reasonOf } from '../../errors.ts';
import { reserve } from './reserve.ts';

/** How one query is to be run; graph IRIs are absolute. */
export interface EngineRequest {
  readonly sparql: string;
  readonly baseIri: string;
  /** The media type of the answer's text. */
  readonly mediaType: string;
  /** The graphs that make the default graph and the named ones; without either, the query's own FROM or the union of all. */
  readonly defaultGraphs?: readonly string[];
  readonly namedGraphs?: readonly string[];
}

/** What a query gives as terms: a boolean, rows or triples. */
export type Evaluation = boolean | (Map<string, oxigraph.Term> | oxigraph.Quad)[];

/**
 * One copy of the data in this thread's memory; each call blocks the thread until it is done. Its default graph is
 * the union of all graphs, each triple once: the engine's own union would give a triple as often as graphs state it.
 */
export interface Engine {
  /** Adds N-Quads; where they are all of one graph, naming it spares a walk over all others. */
  load(nquads: Uint8Array, graph?: string): void;
  /** Takes one graph out, and from the union what no other graph states. */
  drop(graph: string): void;
  clear(): void;
  /** The answer as text of the wanted media type. */
  answer(request: EngineRequest): string;
  /** The answer as terms. */
  evaluate(sparql: string, baseIri: string): Evaluation;
}

const unite = (graph: string) => `INSERT { ?s ?p ?o } WHERE { GRAPH ${graph} { ?s ?p ?o } }`;

/** What the default graph of queries is: the union of all graphs, or what was written to no named one. */
export type DefaultGraph = 'union' | 'own';

/** A new, empty engine. */
export function createEngine(defaultGraph: DefaultGraph = 'union'): Engine {
  const store = new oxigraph.Store();
  const isUnion = defaultGraph === 'union';
  return {
    load: (nquads, graph) => {
      try {
        if (store.size === 0) reserve(nquads.byteLength);
        // The engine takes bytes, though its types ask for a class that only they know.
        store.load(nquads as unknown as string, { format: 'application/n-quads' });
      } catch (cause) {
        if (isTrap(cause)) throw cause;
        throw new Failure('RDF_MALFORMED', { where: 'The dataset', reason: reasonOf(cause) }, cause);
      }
      if (isUnion) store.update(unite(graph === undefined ? '?g' : `<${graph}>`));
    },
    drop: (graph) => {
      if (!isUnion) {
        store.update(graph === '' ? 'CLEAR DEFAULT' : `DROP SILENT GRAPH <${graph}>`);
        return;
      }
      const elsewhere = `GRAPH ?other { ?s ?p ?o } FILTER(?other != <${graph}>)`;
      const only = `GRAPH <${graph}> { ?s ?p ?o } FILTER NOT EXISTS { ${elsewhere} }`;
      store.update(`DELETE { ?s ?p ?o } WHERE { ${only} } ; DROP SILENT GRAPH <${graph}>`);
    },
    clear: () => store.update('DROP ALL'),
    answer: (request) => store.query(request.sparql, optionsOf(request)) as string,
    evaluate: (sparql, baseIri) => store.query(sparql, { base_iri: baseIri }) as Evaluation,
  };
}

/** Whether an error says that the engine's memory is spoilt, so that its thread must go. */
export function isTrap(cause: unknown): boolean {
  return cause instanceof Error && (cause.name === 'RuntimeError' || cause instanceof RangeError);
}

function optionsOf({ baseIri, mediaType, defaultGraphs, namedGraphs }: EngineRequest) {
  const common = { base_iri: baseIri, results_format: mediaType };
  const graphs = (iris: readonly string[] = []) => iris.map((value) => oxigraph.namedNode(value));
  if (!defaultGraphs && !namedGraphs) return common;
  // The protocol's graphs win over FROM; naming only one kind leaves the other empty.
  return { ...common, default_graph: graphs(defaultGraphs), named_graphs: graphs(namedGraphs) };
}
