import { excerptIri, iri, literal, type NamedNode, type Quad, quad, type Term } from '../../rdf/terms.ts';
import { HGOV, hgov, oa, rdf, xsd } from '../../vocabulary/index.ts';
import type { Basis, Quote } from '../facts.ts';
import type { Reading } from '../reading.ts';

type Value = Parameters<typeof quad>[2] | string | undefined;

/** Collects the quads of one article, each once, and mints one evidence node per distinct span. */
export interface GraphBuilder {
  readonly slug: string;
  readonly article: NamedNode;
  /** Adds a statement for every value that is there; a string value is an IRI. */
  add(subject: string, properties: readonly (readonly [NamedNode, Value | readonly Value[]])[]): void;
  /** Type, evidence, rule and doubts of a fact. */
  addBasis(subject: string, type: NamedNode, basis: Basis): void;
  /** A subject of its own: the same, or with a number if something else has it already. */
  own(subject: string): string;
  /** Whether something is said of a subject. */
  describes(subject: string): boolean;
  evidence(quote: Quote): NamedNode;
  quads(): Quad[];
}

/** An empty graph of an article, which knows the article's own node and offsets. */
export function createGraph({ article, toSource }: Reading): GraphBuilder {
  const quads: Quad[] = [];
  const nodes = new Map<string, NamedNode>();
  /** What is said of each subject: the same is said once. */
  const said = new Map<string, Subject>();
  const nodeOf = (value: string): NamedNode => {
    const known = nodes.get(value);
    if (known) return known;
    const made = iri(value);
    nodes.set(value, made);
    return made;
  };
  const node = nodeOf(`id/article/${article.slug}`);
  const subjectOf = (subject: string): Subject => {
    const known = said.get(subject);
    if (known) return known;
    const made = { node: nodeOf(subject), said: new Map() };
    said.set(subject, made);
    return made;
  };
  const put = (subject: Subject, predicate: NamedNode, value: Exclude<Value, undefined>): void => {
    const object = typeof value === 'string' ? nodeOf(value) : value;
    if (isSaid(subject.said, predicate, (object as Term & { id?: string }).id ?? object.value)) return;
    quads.push(quad(subject.node, predicate, object));
  };
  const builder: GraphBuilder = {
    slug: article.slug,
    article: node,
    add(subject, properties) {
      // Looked up once for all properties: only a subject of which something is said is one.
      let known: Subject | undefined;
      const putOne = (predicate: NamedNode, value: Value): void => {
        if (value === undefined) return;
        known ??= subjectOf(subject);
        put(known, predicate, value);
      };
      for (const [predicate, values] of properties)
        if (Array.isArray(values)) for (const value of values) putOne(predicate, value);
        else putOne(predicate, values as Value);
    },
    own(subject) {
      let unused = subject;
      for (let n = 2; said.has(unused); n++) unused = `${subject}-${n}`;
      return unused;
    },
    describes: (subject) => said.has(subject),
    evidence(quote) {
      const [start, end] = [toSource(quote.start), toSource(quote.end)];
      const evidence = excerptIri(node, start, end);
      const known = nodes.get(evidence.value);
      if (known) return known;
      // Its statements differ from each other, so that none is looked for among what is said.
      nodes.set(evidence.value, evidence);
      quads.push(
        quad(evidence, rdf.type, hgov.Evidence),
        quad(evidence, oa.hasSource, node),
        quad(evidence, oa.hasSelector, evidence),
        quad(evidence, oa.start, literal(String(start), xsd.nonNegativeInteger)),
        quad(evidence, oa.end, literal(String(end), xsd.nonNegativeInteger)),
        quad(evidence, oa.exact, literal(article.text.slice(start, end))),
      );
      return evidence;
    },
    addBasis(subject, type, { evidence, rule, inferred }) {
      builder.add(subject, [
        [rdf.type, type],
        [hgov.evidence, evidence.map(builder.evidence)],
        [hgov.rule, literal(rule)],
        [hgov.inferred, inferred.map((mark) => `${HGOV}${mark}`)],
      ]);
    },
    quads: () => quads,
  };
  return builder;
}

/** The values that each property of a subject has, by their names; most have one. */
type Said = Map<string, string | Set<string>>;

/** What something is said of. */
interface Subject {
  readonly node: NamedNode;
  readonly said: Said;
}

/** Whether a property has a value already; from now on it has. */
function isSaid(said: Said, { value: property }: NamedNode, value: string): boolean {
  const known = said.get(property);
  if (known === undefined) said.set(property, value);
  else if (typeof known !== 'string') {
    if (known.has(value)) return true;
    known.add(value);
  } else if (known === value) return true;
  else said.set(property, new Set([known, value]));
  return false;
}
