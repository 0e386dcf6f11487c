import { iri, type Quad, quad } from '../../src/rdf/terms.ts';
import { parseRdf } from '../../src/rdf/turtle.ts';

const PREFIXES = `
@prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix hgov: <https://w3id.org/hgov#> . @prefix org: <http://www.w3.org/ns/org#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix schema: <http://schema.org/> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix oa: <http://www.w3.org/ns/oa#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
`;

/** The quads of a graph in Turtle, relative IRIs as they are. */
export function graphOf(turtle: string, graph = 'graph/article/a'): Quad[] {
  return parseRdf(PREFIXES + turtle, { mediaType: 'text/turtle', where: graph }).map(({ subject, predicate, object }) =>
    quad(subject, predicate as never, object, iri(graph)),
  );
}
