import { nquadsPieces } from '../../rdf/nquads.ts';
import type { Quad } from '../../rdf/terms.ts';
import { resolveIri } from '../base.ts';

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
  const naming = { resolve: (value: string) => resolveIri(value, baseIri), ownDefault };
  const pieces = Array.from(nquadsPieces(quads, naming), (piece) => Buffer.from(piece));
  const shared = new SharedArrayBuffer(pieces.reduce((sum, { length }) => sum + length, 0));
  const bytes = new Uint8Array(shared);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return shared;
}
