import oxigraph, { type Store } from 'oxigraph';
import { writeNQuads } from '../../rdf/nquads.ts';
import { type Literal, languageOf, type Quad, quad, type Term } from '../../rdf/terms.ts';
import { fromEngine } from './terms.ts';

/** Adds triples to a graph, blank nodes under their own labels. */
export function loadGraph(
  store: Store,
  graph: oxigraph.DefaultGraph | oxigraph.NamedNode,
  triples: readonly Quad[],
): void {
  // The engine's parser gives blank nodes labels of its own, and then nobody could tell which is which.
  const isBlank = ({ subject, object }: Quad) => subject.termType === 'BlankNode' || object.termType === 'BlankNode';
  const plain = triples.filter((each) => !isBlank(each));
  const bytes = Buffer.from(
    writeNQuads(plain.map(({ subject, predicate, object }) => quad(subject, predicate, object))),
  );
  // The engine takes bytes, though its types ask for a class that only they know.
  store.load(bytes as unknown as string, { format: 'application/n-triples', to_graph_name: graph });
  for (const { subject, predicate, object } of triples.filter(isBlank)) {
    const [s, p, o] = [subject, predicate, object].map(toEngine) as [
      oxigraph.NamedNode,
      oxigraph.NamedNode,
      oxigraph.Term,
    ];
    store.add(oxigraph.quad(s, p, o as oxigraph.NamedNode, graph));
  }
}

/** A term of ours as one of the engine. */
function toEngine(term: Term): oxigraph.Term {
  if (term.termType === 'BlankNode') return oxigraph.blankNode(term.value);
  if (term.termType !== 'Literal') return oxigraph.namedNode(term.value);
  if (term.language !== '') return oxigraph.literal(term.value, languageOf(term));
  return oxigraph.literal(term.value, oxigraph.namedNode(term.datatype.value));
}

const SUBJECT = 'urn:literal:';

/** Literals as the engine keeps them, in the order given: `"1.50"` comes back as `"1.5"`, `@vi-VN` as `@vi-vn`. */
export function engineForms(terms: readonly Literal[]): Literal[] {
  const store = new oxigraph.Store();
  terms.forEach((term, index) => {
    const [subject, predicate] = [oxigraph.namedNode(`${SUBJECT}${index}`), oxigraph.namedNode(SUBJECT)];
    store.add(oxigraph.quad(subject, predicate, toEngine(term) as oxigraph.Literal));
  });
  const forms = new Map(store.match().map(({ subject, object }) => [subject.value, fromEngine(object) as Literal]));
  return terms.map((_, index) => forms.get(`${SUBJECT}${index}`)!);
}
