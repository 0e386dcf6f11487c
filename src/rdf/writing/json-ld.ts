import { rdf, xsd } from '../../vocabulary/index.ts';
import { languageOf, type Quad, type Term } from '../terms.ts';
import { type Compaction, createCompaction, type Key } from './compaction.ts';

type Value = string | { readonly [keyword: string]: string };
type Node = Record<string, string | Value[]>;

/** Triples as JSON-LD: one object a subject, shortened by our context, of which it holds the part that it needs. */
export function writeJsonLd(quads: Iterable<Quad>): string {
  return `${JSON.stringify(jsonLdOf(quads), undefined, 2)}\n`;
}

/** The same as a value of JSON. */
export function jsonLdOf(quads: Iterable<Quad>): Readonly<Record<'@context' | '@graph', unknown>> {
  const nodes = new Map<string, Node>();
  const compaction = createCompaction();
  for (const { subject, predicate, object } of quads) {
    const id = idOf(subject, compaction);
    const node = nodes.get(id) ?? { id };
    nodes.set(id, node);
    const isType = predicate.equals(rdf.type) && object.termType === 'NamedNode';
    const key = isType ? { name: 'type' } : compaction.key(predicate.value);
    const values = (node[key.name] ?? []) as Value[];
    values.push(isType ? compaction.name(object.value) : toValue(object, key, compaction));
    node[key.name] = values;
  }
  return { '@context': compaction.context(), '@graph': [...nodes.values()] };
}

/** A value, bare where the context says what it is. */
function toValue(term: Term, { type }: Key, compaction: Compaction): Value {
  if (term.termType !== 'Literal') {
    const id = idOf(term, compaction);
    return type === '@id' ? id : { id };
  }
  const language = languageOf(term);
  if (language !== '') return { '@value': term.value, '@language': language };
  const { datatype } = term;
  if (datatype.value === type || (type === undefined && datatype.equals(xsd.string))) return term.value;
  if (datatype.equals(xsd.string)) return { '@value': term.value };
  return { '@value': term.value, '@type': compaction.name(datatype.value) };
}

function idOf(term: Term, { iri }: Compaction): string {
  return term.termType === 'BlankNode' ? `_:${term.value}` : iri(term.value);
}
