import { createHash } from 'node:crypto';
import { writeNQuads } from '../../rdf/nquads.ts';
import { byCodePoint } from '../../rdf/order.ts';
import { type NamedNode, type Quad, quad } from '../../rdf/terms.ts';
import { resolveIri, resolveQuad } from '../base.ts';
import type { GraphChange } from '../store.ts';

/** A graph as it is to be in the store. */
export interface WantedGraph {
  /** N-Triples in UTF-8, sorted, all IRIs absolute. */
  readonly text: Uint8Array<ArrayBuffer>;
  readonly triples: number;
  /** SHA-256 of the text. */
  readonly hash: string;
}

/** What the store is to hold, by the IRI of the graph; an empty graph is none. */
export type Wanted = ReadonlyMap<string, WantedGraph>;

/** The graphs of a whole dataset. */
export function wantedOf(quads: Iterable<Quad>, baseIri: string): Wanted {
  const graphs = new Map<string, Quad[]>();
  for (const each of quads) {
    const own = graphs.get(each.graph.value);
    if (own) own.push(each);
    else graphs.set(each.graph.value, [each]);
  }
  return new Map(Array.from(graphs, ([name, own]) => [resolveIri(name, baseIri), wantedGraph(own, baseIri)]));
}

/** The dataset after changes. */
export function wantedAfter(wanted: Wanted, changes: readonly GraphChange[], baseIri: string): Wanted {
  const next = new Map(wanted);
  for (const { graph, quads } of changes) {
    const name = resolveIri(graph, baseIri);
    if (quads.length === 0) next.delete(name);
    else next.set(name, wantedGraph(quads, baseIri));
  }
  return next;
}

/** Names a whole dataset: the same on every machine, another after any change. */
export function markOf(hashes: ReadonlyMap<string, string>): string {
  const lines = [...hashes].sort(([a], [b]) => byCodePoint(a, b)).map(([graph, hash]) => `${graph} ${hash}\n`);
  return sha256(lines.join(''));
}

/** The hash of each graph. */
export function hashesOf(wanted: Wanted): Map<string, string> {
  return new Map(Array.from(wanted, ([graph, { hash }]) => [graph, hash]));
}

function wantedGraph(quads: readonly Quad[], baseIri: string): WantedGraph {
  const triples = quads.map((each) => {
    const { subject, predicate, object } = resolveQuad(each, baseIri);
    return quad(subject, predicate as NamedNode, object);
  });
  const text = new TextEncoder().encode(writeNQuads(triples));
  return { text, triples: linesIn(text), hash: sha256(text) };
}

function linesIn(text: Uint8Array): number {
  let lines = 0;
  for (let at = text.indexOf(10); at >= 0; at = text.indexOf(10, at + 1)) lines += 1;
  return lines;
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
