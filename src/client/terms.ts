/** An IRI, in the shape of RDF/JS. */
export interface NamedNode {
  readonly termType: 'NamedNode';
  readonly value: string;
}

/** A node without a name; its label means something within one answer only. */
export interface BlankNode {
  readonly termType: 'BlankNode';
  readonly value: string;
}

/** A literal; `language` is `''` where there is none. */
export interface Literal {
  readonly termType: 'Literal';
  readonly value: string;
  readonly language: string;
  readonly direction?: 'ltr' | 'rtl';
  readonly datatype: NamedNode;
}

/** A triple, as a statement or, in RDF 1.2, as a term. */
export interface Triple {
  readonly termType: 'Quad';
  readonly value: '';
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
  readonly graph: DefaultGraph;
}

/** The graph without a name. */
export interface DefaultGraph {
  readonly termType: 'DefaultGraph';
  readonly value: '';
}

/** What a variable of a query is bound to. */
export type Term = NamedNode | BlankNode | Literal | Triple;

/** The namespace of the datatypes of XML Schema. */
export const XSD = 'http://www.w3.org/2001/XMLSchema#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** An IRI as it is; for one that goes into a query see `iri`. */
export function namedNode(value: string): NamedNode {
  return { termType: 'NamedNode', value };
}

/** A blank node with this label. */
export function blankNode(value: string): BlankNode {
  return { termType: 'BlankNode', value };
}

const STRING = namedNode(`${XSD}string`);
const LANG_STRING = namedNode(`${RDF}langString`);
const DIR_LANG_STRING = namedNode(`${RDF}dirLangString`);
const DEFAULT_GRAPH: DefaultGraph = { termType: 'DefaultGraph', value: '' };

/** What a literal may have besides its text. */
export interface LiteralParts {
  readonly language?: string | undefined;
  readonly direction?: 'ltr' | 'rtl' | undefined;
  readonly datatype?: string | undefined;
}

/** A literal: a plain string unless it has a language or a datatype. */
export function literal(value: string, { language = '', direction, datatype }: LiteralParts = {}): Literal {
  if (direction) return { termType: 'Literal', value, language, direction, datatype: DIR_LANG_STRING };
  if (language) return { termType: 'Literal', value, language, datatype: LANG_STRING };
  return { termType: 'Literal', value, language, datatype: datatype ? namedNode(datatype) : STRING };
}

/** A triple of the default graph. */
export function triple(subject: Term, predicate: Term, object: Term): Triple {
  return { termType: 'Quad', value: '', subject, predicate, object, graph: DEFAULT_GRAPH };
}
