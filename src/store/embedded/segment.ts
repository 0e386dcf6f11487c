import { writeNQuads } from '../../rdf/nquads.ts';
import { type Quad, quad } from '../../rdf/terms.ts';
import { resolveQuad } from '../base.ts';

/** N-Quads in memory that all threads share, and what they take the place of. */
export interface Segment {
  /** Grows with each segment; a worker that has loaded up to one needs those after it. */
  readonly sequence: number;
  /** The graph to take out before the text is loaded, '' for the engine's default graph, or `all`. */
  readonly replaces: string;
  readonly text: SharedArrayBuffer;
}

/** What the names in a segment stand for. */
export interface Naming {
  readonly baseIri: string;
  /** The graph whose triples are those of the engine's default graph, where that is no union. */
  readonly ownDefault?: string | undefined;
}

/** The quads as N-Quads in shared memory, their relative IRIs resolved against the base. */
export function sharedText(quads: Iterable<Quad>, { baseIri, ownDefault }: Naming): SharedArrayBuffer {
  const placed = ({ subject, predicate, object, graph }: Quad) =>
    graph.value === ownDefault ? quad(subject, predicate, object) : quad(subject, predicate, object, graph);
  const text = writeNQuads(Array.from(quads, (each) => placed(resolveQuad(each, baseIri))));
  const shared = new SharedArrayBuffer(Buffer.byteLength(text));
  new TextEncoder().encodeInto(text, new Uint8Array(shared));
  return shared;
}
