import { writeNQuads } from '../../rdf/nquads.ts';
import type { Quad } from '../../rdf/terms.ts';
import { resolveQuad } from '../base.ts';

/** N-Quads in memory that all threads share, and what they take the place of. */
export interface Segment {
  /** Grows with each segment; a worker that has loaded up to one needs those after it. */
  readonly sequence: number;
  /** The graph to take out before the text is loaded, or `all`. */
  readonly replaces: string;
  readonly text: SharedArrayBuffer;
}

/** The quads as N-Quads in shared memory, their relative IRIs resolved against the base. */
export function sharedText(quads: Iterable<Quad>, baseIri: string): SharedArrayBuffer {
  const text = writeNQuads(Array.from(quads, (quad) => resolveQuad(quad, baseIri)));
  const shared = new SharedArrayBuffer(Buffer.byteLength(text));
  new TextEncoder().encodeInto(text, new Uint8Array(shared));
  return shared;
}
