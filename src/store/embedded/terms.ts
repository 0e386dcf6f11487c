import type * as Oxigraph from 'oxigraph';
import { blankNode, iri, literal, type NamedNode, type Quad, quad, type Term } from '../../rdf/terms.ts';

/** A term of the engine as one of ours: the engine's live in its memory, ours outlive it. */
export function fromEngine(term: Oxigraph.Term): Term {
  switch (term.termType) {
    case 'NamedNode':
      return iri(term.value);
    case 'BlankNode':
      return blankNode(term.value);
    case 'Literal':
      return literal(term.value, term.language || iri(term.datatype.value));
    default:
      throw new TypeError(`A term of type ${term.termType} has no place in RDF 1.1.`);
  }
}

/** A triple of the engine as one of ours. */
export function tripleFromEngine({ subject, predicate, object }: Oxigraph.Quad): Quad {
  return quad(
    fromEngine(subject) as Quad['subject'],
    fromEngine(predicate) as NamedNode,
    fromEngine(object) as Quad['object'],
  );
}
