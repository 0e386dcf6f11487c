import { PREFIXES } from '../rdf/prefixes.ts';
import type { Quad, Term } from '../rdf/terms.ts';
import { rdf, vocabulary } from '../vocabulary/index.ts';
import type { Triples } from './triples.ts';

const { alternativePath, inversePath } = vocabulary(PREFIXES.sh, ['alternativePath', 'inversePath']);

/** A property path as SPARQL writes it, with whole IRIs: `p`, `^p`, `p/q`, `p|q`. */
export function pathText(path: Term, shapes: Triples): string {
  const follow = (predicate: Term) => shapes.find(path, predicate)[0]?.object;
  const [inverse, alternatives] = [follow(inversePath), follow(alternativePath)];
  if (inverse) return `^${pathText(inverse, shapes)}`;
  if (alternatives) return listOf(alternatives, shapes).join('|');
  return follow(rdf.first) ? listOf(path, shapes).join('/') : path.value;
}

/** The triples that describe a path, so that a report is whole without the shapes. */
export function pathTriples(path: Term, shapes: Triples): readonly Quad[] {
  if (path.termType !== 'BlankNode') return [];
  return shapes.find(path).flatMap((quad) => [quad, ...pathTriples(quad.object, shapes)]);
}

function listOf(head: Term, shapes: Triples): string[] {
  const first = shapes.find(head, rdf.first)[0]?.object;
  const rest = shapes.find(head, rdf.rest)[0]?.object;
  return first && rest ? [pathText(first, shapes), ...listOf(rest, shapes)] : [];
}
