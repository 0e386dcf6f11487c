import type { ValidationFunction } from 'rdf-validate-shacl/src/validation-engine.js';
import { PREFIXES } from '../rdf/prefixes.ts';
import type { Literal, Quad, Term } from '../rdf/terms.ts';
import { rdf, rdfs, vocabulary, xsd } from '../vocabulary/index.ts';
import { meetsOne } from './alternatives.ts';
import type { Triples } from './triples.ts';

const component = vocabulary(PREFIXES.sh, [
  'ClassConstraintComponent',
  'DatatypeConstraintComponent',
  'HasValueConstraintComponent',
  'InConstraintComponent',
  'MaxCountConstraintComponent',
  'MinCountConstraintComponent',
  'OrConstraintComponent',
  'PatternConstraintComponent',
]);
const { flags, pattern } = vocabulary(PREFIXES.sh, ['flags', 'pattern']);

type Context = Parameters<ValidationFunction>[0];
type Constraint = Parameters<ValidationFunction>[3];

/** A test that decides the usual case at a glance and leaves the others to the package's own. */
type Quick = (usual: ValidationFunction) => ValidationFunction;

const dataOf = ({ $data }: Context): Triples => $data.dataset as unknown as Triples;
const wanted = ({ paramValue }: Constraint): Term => paramValue as Term;

/** The statements with a property's values, where its path is one predicate. */
function statements(
  context: Context,
  focus: unknown,
  { shape: { pathObject } }: Constraint,
): readonly Quad[] | undefined {
  if (!pathObject || !('termType' in pathObject)) return undefined;
  return dataOf(context).find(focus as Term, pathObject as Term);
}

/** What is the same for every node that a constraint is asked of. */
function once<Answer>(make: (constraint: Constraint) => Answer): (constraint: Constraint) => Answer {
  const known = new WeakMap<Constraint, { readonly answer: Answer }>();
  return (constraint) => {
    const entry = known.get(constraint) ?? { answer: make(constraint) };
    known.set(constraint, entry);
    return entry.answer;
  };
}

/** Of several values the package tells which are the same. */
function counting(holds: (count: number, limit: number) => boolean): Quick {
  const limitOf = once((constraint) => Number(wanted(constraint).value));
  return (usual) => (context, focus, value, constraint) => {
    const count = statements(context, focus, constraint)?.length ?? Number.NaN;
    return count <= 1 ? holds(count, limitOf(constraint)) : usual(context, focus, value, constraint);
  };
}

/** A graph that defines no classes has no subclasses to walk. */
const ofClass: Quick = (usual) => (context, focus, value, constraint) => {
  const data = dataOf(context);
  if (data.find(null, rdfs.subClassOf).length > 0) return usual(context, focus, value, constraint);
  return data.find(value as Term, rdf.type).some(({ object }) => object.equals(wanted(constraint)));
};

const hasValue: Quick = (usual) => (context, focus, value, constraint) =>
  statements(context, focus, constraint)?.some(({ object }) => object.equals(wanted(constraint))) ??
  usual(context, focus, value, constraint);

/** Every text is a good string. */
const ofDatatype: Quick = (usual) => (context, focus, value, constraint) =>
  value.termType === 'Literal' && (value as Literal).datatypeString === xsd.string.value
    ? wanted(constraint).value === xsd.string.value
    : usual(context, focus, value, constraint);

const isAmong: Quick = (usual) => {
  const allowed = once(({ nodeSet }) => {
    const nodes = [...(nodeSet as unknown as Iterable<Term>)];
    return new Set(nodes.filter(({ termType }) => termType === 'NamedNode').map(({ value }) => value));
  });
  return (context, focus, value, constraint) =>
    value.termType === 'NamedNode' ? allowed(constraint).has(value.value) : usual(context, focus, value, constraint);
};

/** The package compiles the pattern for every value. */
const matches: Quick = (usual) => {
  const compiled = once((constraint) =>
    constraint.getParameterValue(flags as never)
      ? undefined
      : new RegExp(constraint.getParameterValue(pattern as never).value),
  );
  return (context, focus, value, constraint) => {
    const expression = value.termType === 'BlankNode' ? undefined : compiled(constraint);
    return expression ? expression.test(value.value) : usual(context, focus, value, constraint);
  };
};

/** The tests that most of a run is made of, by constraint component. */
export const QUICK: ReadonlyMap<Term, Quick> = new Map<Term, Quick>([
  [component.MinCountConstraintComponent, counting((count, least) => count >= least)],
  [component.MaxCountConstraintComponent, counting((count, most) => count <= most)],
  [component.ClassConstraintComponent, ofClass],
  [component.HasValueConstraintComponent, hasValue],
  [component.DatatypeConstraintComponent, ofDatatype],
  [component.InConstraintComponent, isAmong],
  [component.PatternConstraintComponent, matches],
  [component.OrConstraintComponent, () => meetsOne],
]);
