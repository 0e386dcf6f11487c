import { assertOpen, joined } from './template.ts';
import { type BlankNode, type Literal, literal, type NamedNode, namedNode, type Triple } from './terms.ts';
import { written, writtenIri, writtenText } from './written.ts';

/** Text of SPARQL whose values were put in safely. */
export interface Sparql {
  readonly sparql: string;
  toString(): string;
}

/** What may stand in a hole of the template: values become terms, and a list its members, as `VALUES` takes them. */
export type Hole =
  | Sparql
  | string
  | number
  | bigint
  | boolean
  | Date
  | NamedNode
  | BlankNode
  | Literal
  | Triple
  | readonly Hole[];

/**
 * A template of SPARQL: sparql`SELECT ?s WHERE { ?s rdfs:label ${label} }`. Whatever a value holds, it stays one term;
 * a hole within quotes, `<…>` or a comment is a TypeError.
 */
export function sparql(parts: TemplateStringsArray, ...holes: readonly Hole[]): Sparql {
  assertOpen(parts.raw);
  // A comment at the end would swallow what a template around this one has after it.
  const ends = parts.raw.at(-1)?.includes('#') ? ['\n'] : [];
  const texts = parts.raw.flatMap((part, index) => (index === 0 ? [part] : [holeText(holes[index - 1] as Hole), part]));
  return fragment(joined([...texts, ...ends]));
}

/** An IRI for a query, absolute or relative to the base of the server; a TypeError if it is none. */
export function iri(value: string): NamedNode {
  writtenIri(value);
  return namedNode(value);
}

/** Text in a language. */
export function inLanguage(value: string, language: string): Literal {
  return literal(value, { language });
}

/** A literal of any datatype. */
export function typed(value: string, datatype: string | NamedNode): Literal {
  return literal(value, { datatype: typeof datatype === 'string' ? datatype : datatype.value });
}

/** A variable whose name is not known when the query is written. */
export function variable(name: string): Sparql {
  if (!/^[\p{L}\p{N}_]+$/u.test(name)) throw new TypeError(`“${name}” is not the name of a variable.`);
  return fragment(`?${name}`);
}

function fragment(text: string): Sparql {
  return Object.freeze({ [MADE_HERE]: true, sparql: text, toString: () => text });
}

/** Text from elsewhere, from JSON say, cannot pass itself off as safe. */
const MADE_HERE = Symbol('sparql');

function holeText(hole: Hole): string {
  if (typeof hole === 'string') return writtenText(hole);
  if (typeof hole === 'number') return numberText(hole);
  if (typeof hole === 'bigint' || typeof hole === 'boolean') return String(hole);
  if (hole instanceof Date) return `"${hole.toISOString()}"^^<http://www.w3.org/2001/XMLSchema#dateTime>`;
  if (isList(hole)) return hole.map(holeText).join(' ');
  if (hole !== null && typeof hole === 'object') {
    if ('termType' in hole) return written(hole);
    if (MADE_HERE in hole) return hole.sparql;
  }
  throw new TypeError(`${String(hole)} cannot be put into a query.`);
}

const isList = (hole: Hole): hole is readonly Hole[] => Array.isArray(hole);

/** A whole number is an integer, another a decimal, or a double where it is too large or small to write out. */
function numberText(value: number): string {
  if (Number.isFinite(value)) return String(value);
  const text = Number.isNaN(value) ? 'NaN' : value > 0 ? 'INF' : '-INF';
  return `"${text}"^^<http://www.w3.org/2001/XMLSchema#double>`;
}
