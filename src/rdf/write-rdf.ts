import { RDF_FORMATS } from './media-types.ts';
import { writeNQuads } from './nquads.ts';
import { type Quad, quad } from './terms.ts';
import { writeTurtle } from './turtle.ts';
import { writeJsonLd } from './writing/json-ld.ts';
import { writeRdfXml } from './writing/rdf-xml.ts';

/** The form to write triples in. */
export interface Writing {
  readonly mediaType: string;
  readonly baseIri: string;
}

/** Triples as text, every literal in the form it has; graph names are left out. */
export function writeRdf(quads: Iterable<Quad>, { mediaType, baseIri }: Writing): string {
  const triples = Array.from(quads, ({ subject, predicate, object }) => quad(subject, predicate as never, object));
  switch (mediaType) {
    case RDF_FORMATS.ntriples.type:
    case RDF_FORMATS.nquads.type:
      return writeNQuads(triples);
    case RDF_FORMATS.jsonld.type:
      return writeJsonLd(triples);
    case RDF_FORMATS.rdfxml.type:
      return writeRdfXml(triples);
    default:
      // Turtle is TriG too.
      return writeTurtle(triples, baseIri);
  }
}
