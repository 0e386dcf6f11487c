import { DataFactory } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import environment from 'rdf-validate-shacl/src/defaultEnv.js';
import type { ValidationFunction } from 'rdf-validate-shacl/src/validation-engine.js';
import type { Quad, Term } from '../rdf/terms.ts';
import { sh } from '../vocabulary/index.ts';
import { closedTest } from './closed.ts';

import { pointerTo } from './pointer.ts';
import { QUICK } from './tests.ts';
import { type Triples, triplesOf } from './triples.ts';
import { withShortWalks } from './walks.ts';

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
  validator.ns = remembering(validator.ns);
  withShortWalks(validator.shapesGraph, known);
  return async (quads) => {
    const { results } = await validator.validate(pointerTo(triplesOf(quads)));
    return results.map(resultOf);
  };
}

type ForeignResult = Awaited<ReturnType<SHACLValidator['validate']>>['results'][number];

/** The package's own environment, with n3's terms and our triples in place of its terms and datasets. */
const LIGHT: typeof environment = Object.assign(Object.create(environment), DataFactory, { dataset: triplesOf });

/** The environment with our own tests in the table of the package's. */
function withTests(closed: ReturnType<typeof closedTest>): typeof environment {
  const termMap = (...entries: Parameters<typeof environment.termMap>) => {
    const map = environment.termMap(...entries);
    if (!map.has(sh.ClosedConstraintComponent as never)) return map;
    map.set(sh.ClosedConstraintComponent as never, closed as never);
    for (const [component, quick] of QUICK) map.set(component as never, quickened(map.get(component as never), quick));
    return map;
  };
  return Object.assign(Object.create(LIGHT), { termMap });
}

/** A constraint's entry in the table, with a quick test before each of its tests. */
function quickened(entry: object | undefined, quick: (usual: ValidationFunction) => ValidationFunction): never {
  const parts = Object.entries(entry ?? {}).map(([name, part]) => [
    name,
    typeof part === 'function' ? quick(part) : part,
  ]);
  return Object.fromEntries(parts) as never;
}

type Namespaces = SHACLValidator['ns'];

/** The package's namespaces build a new term each time that one is named, a tenth of a run; these keep it. */
function remembering(namespaces: Namespaces): Namespaces {
  const kept = Object.entries(namespaces).map(([prefix, terms]) => [prefix, Object.create(new Proxy(terms, KEEPING))]);
  return Object.fromEntries(kept);
}

/** Asked for a name that the namespace's object does not have yet: from then on it has. */
const KEEPING: ProxyHandler<Namespaces[keyof Namespaces]> = {
  get(terms, name, object) {
    const term: unknown = Reflect.get(terms, name);
    Object.defineProperty(object, name, { value: term });
    return term;
  },
};

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
