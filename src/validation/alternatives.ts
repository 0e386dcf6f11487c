import type { ValidationFunction } from 'rdf-validate-shacl/src/validation-engine.js';
import type { Term } from '../rdf/terms.ts';
import { rdf, sh } from '../vocabulary/index.ts';
import type { Triples } from './triples.ts';

type Context = Parameters<ValidationFunction>[0];
type Constraint = Parameters<ValidationFunction>[3];
type Shape = Constraint['shape'];
type Node = Parameters<ValidationFunction>[1];

/**
 * The test of sh:or. The package makes an engine for each alternative, which writes a report on it that nobody reads;
 * which alternatives there are it asks the shapes anew.
 */
export const meetsOne: ValidationFunction = (context, _, value, constraint) =>
  shapesIn(context, constraint).some((shape) => conforms(context, value, shape));

const known = new WeakMap<Constraint, readonly Shape[]>();

function shapesIn(context: Context, constraint: Constraint): readonly Shape[] {
  const shapes =
    known.get(constraint) ??
    members(context.$shapes.dataset as unknown as Triples, constraint.paramValue as Term).map((node) =>
      context.shapesGraph.getShape(node as Node),
    );
  known.set(constraint, shapes);
  return shapes;
}

function members(shapes: Triples, list: Term): Term[] {
  const [first] = shapes.find(list, rdf.first);
  const [rest] = shapes.find(list, rdf.rest);
  return first && rest ? [first.object, ...members(shapes, rest.object)] : [];
}

/** Whether a node breaks no constraint of a shape. */
function conforms(context: Context, node: Node, shape: Shape): boolean {
  if (shape.deactivated) return true;
  const values = shape.getValueNodes(node, context.$data);
  return shape.constraints.every((constraint) => meets(context, { node, values }, constraint));
}

interface Asked {
  readonly node: Node;
  readonly values: readonly Node[];
}

function meets(context: Context, { node, values }: Asked, constraint: Constraint): boolean {
  if (constraint.component.node.value === sh.PropertyConstraintComponent.value) {
    const property = context.shapesGraph.getShape(constraint.paramValue);
    return values.every((value) => conforms(context, value, property));
  }
  if (!constraint.validate) throw new Error(`There is no test of ${constraint.component.node.value}.`);
  // A test of all values at once is given none.
  const asked = constraint.isValidationFunctionGeneric ? values : [null as unknown as Node];
  return asked.every((value) => isClean(constraint.validate(node, value)));
}

/** A test answers with true or nothing where all is well, else with false, a message, what is wrong, or a list of these. */
const isClean = (answer: ReturnType<ValidationFunction>): boolean =>
  Array.isArray(answer) ? answer.length === 0 : answer !== false && typeof answer !== 'string';
