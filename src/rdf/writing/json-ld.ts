import { rdf, xsd } from '../../vocabulary/index.ts';
import { PREFIXES } from '../prefixes.ts';
import { languageOf, type Quad, type Term } from '../terms.ts';

type Value = string | { readonly [keyword: string]: string };
type Node = Record<string, string | Value[]>;

const SPACES: readonly (readonly [string, string])[] = Object.entries(PREFIXES).filter(([, space]) =>
  space.includes('://'),
);

/** Triples as JSON-LD: one object a subject, properties by prefixed name, the prefixes in its context. */
export function writeJsonLd(quads: Iterable<Quad>): string {
  const nodes = new Map<string, Node>();
  const used = new Map<string, string>();
  const compact = (iri: string): string => {
    const known = SPACES.find(([, space]) => iri.startsWith(space) && /^[\w-]+$/.test(iri.slice(space.length)));
    if (!known) return iri;
    used.set(...(known as [string, string]));
    return `${known[0]}:${iri.slice(known[1].length)}`;
  };
  for (const { subject, predicate, object } of quads) {
    const id = idOf(subject);
    const node = nodes.get(id) ?? { '@id': id };
    nodes.set(id, node);
    const isType = predicate.equals(rdf.type) && object.termType === 'NamedNode';
    const key = isType ? '@type' : compact(predicate.value);
    const values = (node[key] ?? []) as Value[];
    values.push(isType ? compact(object.value) : toValue(object, compact));
    node[key] = values;
  }
  const context = Object.fromEntries([...used].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ '@context': context, '@graph': [...nodes.values()] }, undefined, 2)}\n`;
}

function toValue(term: Term, compact: (iri: string) => string): Value {
  if (term.termType !== 'Literal') return { '@id': idOf(term) };
  const language = languageOf(term);
  if (language !== '') return { '@value': term.value, '@language': language };
  if (term.datatype.equals(xsd.string)) return term.value;
  return { '@value': term.value, '@type': compact(term.datatype.value) };
}

function idOf(term: Term): string {
  return term.termType === 'BlankNode' ? `_:${term.value}` : term.value;
}
