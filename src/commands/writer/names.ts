import { DERIVED } from '../../dataset/dataset.ts';
import { Failure } from '../../errors.ts';
import { DEFAULT_GRAPH, OWN_GRAPHS, RECORD_GRAPH } from '../../rdf/graph-names.ts';
import { resolveIri } from '../../store/base.ts';

const MADE = new Set<string>([DERIVED, RECORD_GRAPH, ...Object.values(OWN_GRAPHS)]);

/** The name of a graph in the folder: relative below the base; without an IRI it is that of the default graph. */
export function nameOf(graph: string | undefined, base: string): string {
  if (graph === undefined) return DEFAULT_GRAPH;
  return graph.startsWith(base) && graph.length > base.length ? graph.slice(base.length) : graph;
}

/** The IRI of a graph in the engine, where '' is the default graph. */
export function engineName(name: string, base: string): string {
  return name === DEFAULT_GRAPH ? '' : resolveIri(name, base);
}

/** What is made from everything else is nobody's to change. */
export function isMade(name: string): boolean {
  return MADE.has(name);
}

/** Refuses a change of a graph that is made from everything else. */
export function checkChangeable(name: string, base: string): void {
  if (isMade(name)) throw new Failure('GRAPH_PROTECTED', { iri: resolveIri(name, base) });
}
