import { PREFIXES } from '../rdf/prefixes.ts';
import { blankNode, iri, literal, type NamedNode, type Quad, type Quad_Object, quad } from '../rdf/terms.ts';
import type { Result } from './engine.ts';
import { pathTriples } from './path.ts';
import type { Triples } from './triples.ts';

const sh = (name: string): NamedNode => iri(PREFIXES.sh + name);
const TYPE = iri(`${PREFIXES.rdf}type`);
const BOOLEAN = iri(`${PREFIXES.xsd}boolean`);

/** The validation report of SHACL; its blank nodes are numbered in the order of the results. */
export function reportGraph(results: readonly Result[], shapes: Triples): Quad[] {
  const report = blankNode('report');
  return [
    quad(report, TYPE, sh('ValidationReport')),
    quad(report, sh('conforms'), literal(String(results.length === 0), BOOLEAN)),
    ...results.flatMap((result, index) => {
      const node = blankNode(`result-${index + 1}`);
      return [quad(report, sh('result'), node), ...describe(node, result, shapes)];
    }),
  ];
}

function describe(node: Quad['subject'], result: Result, shapes: Triples): Quad[] {
  const { focus, path, value, message, shape, constraint } = result;
  const say = (name: string, object: Quad['object']) => quad(node, sh(name), object as Quad_Object);
  return [
    quad(node, TYPE, sh('ValidationResult')),
    say('resultSeverity', sh('Violation')),
    say('focusNode', focus as Quad_Object),
    ...(path ? [say('resultPath', path as Quad_Object), ...pathTriples(path, shapes)] : []),
    ...(value ? [say('value', value as Quad_Object)] : []),
    say('resultMessage', literal(message, 'en')),
    say('sourceShape', shape as Quad_Object),
    say('sourceConstraintComponent', constraint as Quad_Object),
  ];
}
