import { PREFIXES } from '../rdf/prefixes.ts';
import { iri, type Quad, type Term } from '../rdf/terms.ts';
import type { Triples } from './triples.ts';

const FIRST = iri(`${PREFIXES.rdf}first`);
const REST = iri(`${PREFIXES.rdf}rest`);
const INVERSE = iri(`${PREFIXES.sh}inversePath`);
const ALTERNATIVE = iri(`${PREFIXES.sh}alternativePath`);

/** A property path as SPARQL writes it, with whole IRIs: `p`, `^p`, `p/q`, `p|q`. */
export function pathText(path: Term, shapes: Triples): string {
  const follow = (predicate: Term) => shapes.find(path, predicate)[0]?.object;
  const [inverse, alternatives] = [follow(INVERSE), follow(ALTERNATIVE)];
  if (inverse) return `^${pathText(inverse, shapes)}`;
  if (alternatives) return listOf(alternatives, shapes).join('|');
  return follow(FIRST) ? listOf(path, shapes).join('/') : path.value;
}

/** The triples that describe a path, so that a report is whole without the shapes. */
export function pathTriples(path: Term, shapes: Triples): readonly Quad[] {
  if (path.termType !== 'BlankNode') return [];
  return shapes.find(path).flatMap((quad) => [quad, ...pathTriples(quad.object, shapes)]);
}

function listOf(head: Term, shapes: Triples): string[] {
  const first = shapes.find(head, FIRST)[0]?.object;
  const rest = shapes.find(head, REST)[0]?.object;
  return first && rest ? [pathText(first, shapes), ...listOf(rest, shapes)] : [];
}
