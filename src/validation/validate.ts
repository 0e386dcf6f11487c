import { reasonOf } from '../errors.ts';
import { byCodePoint } from '../rdf/order.ts';
import { iri, languageOf, type Quad, type Term } from '../rdf/terms.ts';
import { sh, xsd } from '../vocabulary/index.ts';
import { createEngine, type Result } from './engine.ts';
import { pathText } from './path.ts';
import { reportGraph } from './report-graph.ts';
import { type Triples, triplesOf } from './triples.ts';

/** One broken constraint, told to a curator: which node, what of it, which value, and what to do. */
export interface Complaint {
  /** An IRI, `_:label` of a blank node, or the literal that stands where a node should. */
  readonly focus: string;
  /** As SPARQL writes it, with whole IRIs. */
  readonly path?: string;
  readonly value?: string;
  readonly message: string;
  /** The IRI of the named shape, such as `https://w3id.org/hgov/shapes#Commitment-action`. */
  readonly shape: string;
  /** The IRI of SHACL's constraint component. */
  readonly constraint: string;
}

/** What a graph is worth; never an exception. */
export interface Verdict {
  readonly conforms: boolean;
  /** Sorted, so that the same graph gives the same list. */
  readonly complaints: readonly Complaint[];
  /** The SHACL validation report. */
  readonly report: readonly Quad[];
}

/** The gate: nothing enters the store without its consent. */
export interface Validator {
  readonly validate: (quads: Iterable<Quad>) => Promise<Verdict>;
}

/** The namespace of the shapes. */
export const SHAPES = 'https://w3id.org/hgov/shapes#';
/** Stands for the shape where the engine gave up. */
const UNCHECKED = iri(`${SHAPES}unchecked`);

/** Compiles the shapes once for all graphs. */
export function createValidator(shapes: readonly Quad[]): Validator {
  const known = triplesOf(shapes);
  let engine = createEngine(shapes);
  let turn: Promise<unknown> = Promise.resolve();

  const judge = async (quads: Iterable<Quad>): Promise<Verdict> => {
    try {
      return verdictOf(await engine(quads), known);
    } catch (cause) {
      // The engine counts its nesting and an exception leaves the count wrong: from then on it would let all pass.
      engine = createEngine(shapes);
      return verdictOf([unchecked(cause)], known);
    }
  };
  return {
    // One after the other: a graph that waits must not meet an engine that another has just broken.
    validate(quads) {
      const verdict = turn.then(() => judge(quads));
      turn = verdict;
      return verdict;
    },
  };
}

/** What cannot be checked does not conform. */
function unchecked(cause: unknown): Result {
  const message = `The graph could not be checked (${reasonOf(cause)}): look for classes that are their own subclasses.`;
  return { focus: UNCHECKED, message, shape: UNCHECKED, constraint: UNCHECKED, severity: sh.Violation };
}

function verdictOf(results: readonly Result[], shapes: Triples): Verdict {
  const told = results.map((result) => ({ result, complaint: complaintOf(result, shapes) }));
  told.sort((a, b) => byCodePoint(keyOf(a.complaint), keyOf(b.complaint)));
  return {
    conforms: results.length === 0,
    complaints: told.map(({ complaint }) => complaint),
    report: reportGraph(
      told.map(({ result }) => result),
      shapes,
    ),
  };
}

function complaintOf({ focus, path, value, message, shape, constraint }: Result, shapes: Triples): Complaint {
  return {
    focus: nameOf(focus),
    ...(path && { path: pathText(path, shapes) }),
    ...(value && { value: nameOf(value) }),
    message,
    shape: shape.value,
    constraint: constraint.value,
  };
}

function keyOf({ focus, shape, path = '', value = '', constraint }: Complaint): string {
  return [focus, shape, path, value, constraint].join('\n');
}

/** An IRI as it is, `_:label`, `"words"@en`, `"1.5"^^<datatype>`. */
function nameOf(term: Term): string {
  if (term.termType === 'BlankNode') return `_:${term.value}`;
  if (term.termType !== 'Literal') return term.value;
  if (term.language !== '') return `"${term.value}"@${languageOf(term)}`;
  return term.datatype.equals(xsd.string) ? `"${term.value}"` : `"${term.value}"^^<${term.datatype.value}>`;
}
