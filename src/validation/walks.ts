import { termToId } from 'n3';
import type SHACLValidator from 'rdf-validate-shacl';
import { PREFIXES } from '../rdf/prefixes.ts';
import type { Term } from '../rdf/terms.ts';
import { rdf, rdfs, vocabulary } from '../vocabulary/index.ts';
import type { Triples } from './triples.ts';

type ShapesGraph = SHACLValidator['shapesGraph'];
type Shape = ReturnType<ShapesGraph['getShape']>;
type Walk = (triples: Triples, focus: Term) => readonly Term[];

const is = vocabulary(PREFIXES.sh, [
  'NodeShape',
  'PropertyShape',
  'targetClass',
  'targetNode',
  'targetObjectsOf',
  'targetSubjectsOf',
]);
/** What a shape is that is no class as well, whose instances it would aim at. */
const PLAIN: readonly Term[] = [is.NodeShape, is.PropertyShape];

/**
 * The ways from shapes to the nodes that they are about. The package works the targets of a shape out of the shapes anew for
 * every graph and gathers all answers in sets of N-Triples terms, which took half of a run.
 */
export function withShortWalks(graph: ShapesGraph, shapes: Triples): void {
  const usual = graph.getShape.bind(graph);
  const known = new WeakSet<Shape>();
  graph.getShape = (node) => {
    const shape = usual(node);
    if (known.has(shape)) return shape;
    known.add(shape);
    return withShortTargets(withShortPath(shape), shapes);
  };
}

/** SHACL section 2.3.1: a path that is a predicate, its inverse, or one of several such. */
function withShortPath(shape: Shape): Shape {
  const walk = walkOf(shape.pathObject);
  if (walk)
    shape.getValueNodes = (focus, { dataset }) => distinct(walk(dataset as unknown as Triples, focus as Term)) as never;
  return shape;
}

function walkOf(path: Shape['pathObject']): Walk | undefined {
  if (!path || Array.isArray(path)) return undefined;
  if ('termType' in path) return (triples, focus) => triples.find(focus, path as Term).map(({ object }) => object);
  if ('inverse' in path) {
    const { inverse } = path;
    if (!('termType' in inverse)) return undefined;
    return (triples, focus) => triples.find(null, inverse as Term, focus).map(({ subject }) => subject);
  }
  if (!('or' in path)) return undefined;
  const walks = path.or.map(walkOf);
  if (!walks.every((walk) => walk !== undefined)) return undefined;
  return (triples, focus) => walks.flatMap((walk) => walk(triples, focus));
}

/** SHACL section 2.1.3: a graph that defines no classes has no subclasses to walk. */
function withShortTargets(shape: Shape, shapes: Triples): Shape {
  const node = shape.shapeNode as Term;
  const isPlain = shapes.find(node, rdf.type).every(({ object }) => PLAIN.some((plain) => plain.equals(object)));
  if (!isPlain) return shape;
  const objects = (predicate: Term): Term[] => shapes.find(node, predicate).map(({ object }) => object);
  const classes = objects(is.targetClass);
  const nodes = objects(is.targetNode);
  const subjectsOf = objects(is.targetSubjectsOf);
  const objectsOf = objects(is.targetObjectsOf);
  const usual = shape.getTargetNodes.bind(shape);
  shape.getTargetNodes = (data) => {
    const triples = data.dataset as unknown as Triples;
    if (classes.length > 0 && triples.find(null, rdfs.subClassOf).length > 0) return usual(data);
    return distinct([
      ...classes.flatMap((one) => triples.find(null, rdf.type, one).map(({ subject }) => subject)),
      ...nodes,
      ...subjectsOf.flatMap((predicate) => triples.find(null, predicate).map(({ subject }) => subject)),
      ...objectsOf.flatMap((predicate) => triples.find(null, predicate).map(({ object }) => object)),
    ]) as never;
  };
  return shape;
}

function distinct(terms: readonly Term[]): readonly Term[] {
  return terms.length <= 1 ? terms : [...new Map(terms.map((term) => [termToId(term), term])).values()];
}
