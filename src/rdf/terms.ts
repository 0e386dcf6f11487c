import { DataFactory, Literal, type NamedNode, type Quad, type Quad_Object, type Quad_Subject } from 'n3';
import { Failure } from '../errors.ts';

export type { BlankNode, Literal, NamedNode, Quad, Quad_Object, Quad_Subject, Term } from 'n3';

/** What no IRI may hold: controls, space and the delimiters of Turtle; a lone surrogate has no UTF-8 form. */
const FORBIDDEN_IN_IRI = /[\p{Cc}\p{Cs} <>"{}|^`\\]/u;

/** Nearly all IRIs are of these characters, which a table tells faster than an expression does. */
const PLAIN_IN_IRI = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[!#-;=?-[\]_a-z~]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Says whether the text can stand between `<` and `>`, absolute or relative. */
export function isSafeIri(value: string): boolean {
  for (let at = 0; at < value.length; at++)
    if (PLAIN_IN_IRI[value.charCodeAt(at)] !== 1) return !FORBIDDEN_IN_IRI.test(value);
  return true;
}

/** An IRI, relative ones as they are; one that no file could hold is refused. */
export function iri(value: string): NamedNode {
  if (!isSafeIri(value)) throw new Failure('RDF_MALFORMED', { where: JSON.stringify(value), reason: 'not an IRI' });
  return DataFactory.namedNode(value);
}

/** The IRI of a stretch of a text by its offsets (RFC 5147): of a node that is an IRI it needs no check. */
export const excerptIri = (text: NamedNode, start: number, end: number): NamedNode =>
  DataFactory.namedNode(`${text.value}#char=${start},${end}`);

/** A literal: a plain string, one with a language tag, or one with a datatype. */
export function literal(value: string, languageOrDatatype?: string | NamedNode): Literal {
  if (typeof languageOrDatatype !== 'string') return DataFactory.literal(value, languageOrDatatype);
  // DataFactory.literal lower-cases the tag, `vi-VN` becomes `vi-vn`; the constructor keeps it.
  return new Literal(`"${value}"@${languageOrDatatype}`);
}

/** The language tag in the case it was given in (n3's `language` is lower-case), '' if the literal has none. */
export function languageOf(term: Literal): string {
  if (term.language === '' || typeof term.id !== 'string') return term.language;
  return term.id.slice(term.id.lastIndexOf('"') + 2);
}

/** A triple, or a quad if a graph is given. */
export function quad(
  subject: Quad_Subject,
  predicate: Quad['predicate'],
  object: Quad_Object,
  graph?: Quad['graph'],
): Quad {
  return DataFactory.quad(subject, predicate, object, graph);
}

/** A blank node with this label; converters mint none, foreign files may hold some. */
export const blankNode = (label: string) => DataFactory.blankNode(label);
