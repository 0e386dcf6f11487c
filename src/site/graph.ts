import type { Quad } from '../rdf/terms.ts';

/** The graph as views walk along it; all IRIs are absolute, and what several articles state comes several times. */
export interface Graph {
  /** The triples with the IRI as subject. */
  subject(iri: string): readonly Quad[];
  /** The triples with the IRI as object. */
  object(iri: string): readonly Quad[];
}

/** A graph of these triples alone. */
export function graphOf(quads: Iterable<Quad>): Graph {
  const all = [...quads];
  const subjects = grouped(all, ({ subject }) => subject.value);
  const objects = grouped(all, ({ object }) => object.value);
  return {
    subject: (iri) => subjects.get(iri) ?? [],
    object: (iri) => (objects.get(iri) ?? []).filter(({ object }) => object.termType !== 'Literal'),
  };
}

/** The members of a list by a key, in the order in which the keys come. */
export function grouped<T>(members: Iterable<T>, keyOf: (member: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const member of members) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return groups;
}

/** The same graph, remembering what it was asked: a page asks for the same things many times. */
export function remembering(graph: Graph): Graph {
  const remembered = (ask: Graph['subject']): Graph['subject'] => {
    const known = new Map<string, readonly Quad[]>();
    return (iri) => {
      const quads = known.get(iri) ?? ask(iri);
      known.set(iri, quads);
      return quads;
    };
  };
  return { subject: remembered(graph.subject), object: remembered(graph.object) };
}
