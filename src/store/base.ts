import { iri, type NamedNode, type Quad, quad, type Term } from '../rdf/terms.ts';

const ABSOLUTE = /^[a-z][a-z0-9+.-]*:/i;

/** An IRI as it stands in the store: a relative one is appended to the base (which ends in a slash), an absolute one stays. */
export function resolveIri(value: string, base: string): string {
  return ABSOLUTE.test(value) ? value : `${base}${value}`;
}

/** A quad with each of its relative IRIs resolved against the base. */
export function resolveQuad(original: Quad, base: string): Quad {
  return mapIris(original, (value) => iri(resolveIri(value, base)));
}

/** Does the same with many quads, and makes each IRI once. */
export function* resolveQuads(quads: Iterable<Quad>, base: string): Generator<Quad> {
  const known = new Map<string, NamedNode>();
  const resolved = (value: string): NamedNode => {
    const node = known.get(value) ?? iri(resolveIri(value, base));
    known.set(value, node);
    return node;
  };
  for (const each of quads) yield mapIris(each, resolved);
}

/** A quad with each IRI below the base made relative again. */
export function relativeQuad(original: Quad, base: string): Quad {
  const isBelow = (value: string) => value.startsWith(base) && value.length > base.length;
  return mapIris(original, (value) => iri(isBelow(value) ? value.slice(base.length) : value));
}

function mapIris({ subject, predicate, object, graph }: Quad, change: (value: string) => NamedNode): Quad {
  const map = <T extends Term>(term: T): T =>
    term.termType === 'NamedNode' ? (change(term.value) as Term as T) : term;
  return quad(map(subject), map(predicate) as NamedNode, map(object), map(graph) as NamedNode);
}
