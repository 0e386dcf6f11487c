import { DataFactory } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import environment from 'rdf-validate-shacl/src/defaultEnv.js';
import type { Quad, Term } from '../rdf/terms.ts';
import { sh } from '../vocabulary/index.ts';
import { closedTest } from './closed.ts';
import { pointerTo } from './pointer.ts';
import { type Triples, triplesOf } from './triples.ts';

/** One broken constraint. */
export interface Result {
  readonly focus: Term;
  readonly path?: Term;
  readonly value?: Term;
  readonly message: string;
  readonly shape: Term;
  readonly constraint: Term;
  readonly severity: Term;
}

/** Finds the constraints that a graph breaks. */
export type Engine = (quads: Iterable<Quad>) => Promise<readonly Result[]>;

/** Compiles shapes; the one door to rdf-validate-shacl. */
export function createEngine(shapes: Iterable<Quad>): Engine {
  // With maxNodeChecks it would count how often a node meets a shape, in keys of JSON, and let it pass after 50 times.
  const known = triplesOf(shapes);
  const options = { factory: withTests(closedTest(known)), maxNodeChecks: 0 };
  const validator = new SHACLValidator(dataset(known), options);
  return async (quads) => {
    const { results } = await validator.validate(pointerTo(triplesOf(quads)));
    return results.map(resultOf);
  };
}

type ForeignResult = Awaited<ReturnType<SHACLValidator['validate']>>['results'][number];

/** The package's own environment, with n3's terms and our triples in place of its terms and datasets. */
const LIGHT: typeof environment = Object.assign(Object.create(environment), DataFactory, { dataset: triplesOf });

/** The environment with our own test of closed shapes in the table of the package's tests. */
function withTests(closed: ReturnType<typeof closedTest>): typeof environment {
  const termMap = (...entries: Parameters<typeof environment.termMap>) => {
    const map = environment.termMap(...entries);
    if (map.has(sh.ClosedConstraintComponent as never)) map.set(sh.ClosedConstraintComponent as never, closed as never);
    return map;
  };
  return Object.assign(Object.create(LIGHT), { termMap });
}

/** The package declares a whole dataset but asks for the parts that ours has; the tests of all constraints hold that. */
function dataset(triples: Triples) {
  return triples as unknown as ConstructorParameters<typeof SHACLValidator>[0];
}

function resultOf(result: ForeignResult): Result {
  const { path, value } = result;
  return {
    focus: result.focusNode as Term,
    ...(path && { path: path as Term }),
    ...(value && { value: value as Term }),
    message: result.message.map((text) => text.value).join(' '),
    shape: result.sourceShape as Term,
    constraint: result.sourceConstraintComponent as Term,
    severity: (result.severity ?? sh.Violation) as Term,
  };
}
