import {
  blankNode,
  literal,
  type NamedNode,
  type Quad,
  type Quad_Object,
  type Quad_Subject,
  quad,
  type Term,
} from '../rdf/terms.ts';
import { rdf, sh, xsd } from '../vocabulary/index.ts';
import type { Result } from './engine.ts';
import { pathTriples } from './path.ts';
import type { Triples } from './triples.ts';

/** The validation report of SHACL; its blank nodes are numbered in the order of the results. */
export function reportGraph(results: readonly Result[], shapes: Triples): Quad[] {
  const report = blankNode('report');
  return [
    quad(report, rdf.type, sh.ValidationReport),
    quad(report, sh.conforms, literal(String(results.length === 0), xsd.boolean)),
    ...results.flatMap((result, index) => {
      const node = blankNode(`result-${index + 1}`);
      return [quad(report, sh.result, node), ...describe(node, result, shapes)];
    }),
  ];
}

function describe(node: Quad_Subject, result: Result, shapes: Triples): Quad[] {
  const { focus, path, value, message, shape, constraint, severity } = result;
  const say = (predicate: NamedNode, object: Term) => quad(node, predicate, object as Quad_Object);
  return [
    quad(node, rdf.type, sh.ValidationResult),
    say(sh.resultSeverity, severity),
    say(sh.focusNode, focus),
    ...(path ? [say(sh.resultPath, path), ...pathTriples(path, shapes)] : []),
    ...(value ? [say(sh.value, value)] : []),
    say(sh.resultMessage, literal(message, 'en')),
    say(sh.sourceShape, shape),
    say(sh.sourceConstraintComponent, constraint),
  ];
}
