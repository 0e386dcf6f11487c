import type { Quad, Term } from '../rdf/terms.ts';

/** Quads by subject, object and graph, and the parts of things; all IRIs are absolute. */
export interface QuadIndex {
  subject(iri: string): readonly Quad[];
  object(iri: string): readonly Quad[];
  /** The quads of a named graph, which may be empty; undefined if there is none. */
  graph(iri: string): readonly Quad[] | undefined;
  /** The IRIs `<thing>#…` of which something is said. */
  parts(iri: string): Iterable<string>;
  has(iri: string): boolean;
  /** The names of the graphs in place. */
  graphs(): Iterable<string>;
  /** How many quads have the IRI as object. */
  links(iri: string): number;
  add(quad: Quad): void;
  /** Puts a graph in place, empty unless quads are added. */
  make(graph: string): void;
  /** Takes out a graph with its quads. */
  drop(graph: string): void;
}

type Sets<T> = Map<string, Set<T>>;

/** An empty index. */
export function createQuadIndex(): QuadIndex {
  const subjects: Sets<Quad> = new Map();
  const objects: Sets<Quad> = new Map();
  const graphs: Sets<Quad> = new Map();
  const parts: Sets<string> = new Map();
  /** Whoever asks for a graph again, unchanged, gets the same list. */
  const lists = new Map<string, readonly Quad[]>();
  const list = (sets: Sets<Quad>, iri: string) => [...(sets.get(iri) ?? [])];
  const listOf = (iri: string) => {
    const known = lists.get(iri) ?? list(graphs, iri);
    lists.set(iri, known);
    return known;
  };
  return {
    subject: (iri) => list(subjects, iri),
    object: (iri) => list(objects, iri),
    graph: (iri) => (graphs.has(iri) ? listOf(iri) : undefined),
    parts: (iri) => parts.get(iri) ?? [],
    has: (iri) => subjects.has(iri) || objects.has(iri) || parts.has(iri),
    graphs: () => graphs.keys(),
    links: (iri) => objects.get(iri)?.size ?? 0,
    make: (graph) => void setAt(graphs, graph),
    add: (quad) => {
      const { subject, object, graph } = quad;
      setAt(subjects, subject.value).add(quad);
      if (isNamed(object)) setAt(objects, object.value).add(quad);
      if (isNamed(graph)) setAt(graphs, graph.value).add(quad);
      lists.delete(graph.value);
      const whole = wholeOf(subject.value);
      if (whole !== undefined) setAt(parts, whole).add(subject.value);
    },
    drop: (graph) => {
      for (const quad of graphs.get(graph) ?? []) {
        const { subject, object } = quad;
        remove(subjects, subject.value, quad);
        if (isNamed(object)) remove(objects, object.value, quad);
        const whole = wholeOf(subject.value);
        if (whole !== undefined && !subjects.has(subject.value)) remove(parts, whole, subject.value);
      }
      graphs.delete(graph);
      lists.delete(graph);
    },
  };
}

function setAt<T>(sets: Sets<T>, key: string): Set<T> {
  const known = sets.get(key);
  if (known) return known;
  const set = new Set<T>();
  sets.set(key, set);
  return set;
}

function remove<T>(sets: Sets<T>, key: string, member: T): void {
  const set = sets.get(key);
  set?.delete(member);
  if (set?.size === 0) sets.delete(key);
}

function isNamed({ termType }: Term): boolean {
  return termType !== 'Literal' && termType !== 'DefaultGraph';
}

/** `<article>#char=1,2` is described where the article is, because no server ever sees what follows the `#`. */
function wholeOf(iri: string): string | undefined {
  const cut = iri.indexOf('#');
  return cut < 0 ? undefined : iri.slice(0, cut);
}
