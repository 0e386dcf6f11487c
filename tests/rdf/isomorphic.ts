import { canonize } from 'rdf-canonize';
import { writeNQuads } from '../../src/rdf/nquads.ts';
import type { Quad } from '../../src/rdf/terms.ts';
import { parseRdf } from '../../src/rdf/turtle.ts';

/** One text for all graphs that say the same, blank nodes by RDFC-1.0; two graphs are isomorphic if theirs are equal. */
export async function canonical(quads: Iterable<Quad>): Promise<string> {
  return canonize(writeNQuads(quads), {
    algorithm: 'RDFC-1.0',
    inputFormat: 'application/n-quads',
    format: 'application/n-quads',
    // Small graphs of blank nodes alone are much work too.
    maxWorkFactor: Infinity,
  });
}

/** The canonical text of a Turtle document. */
export function canonicalTurtle(text: string): Promise<string> {
  return canonical(parseRdf(text, { mediaType: 'text/turtle', where: 'a graph', base: 'http://www.example/' }));
}
