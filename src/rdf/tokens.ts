import { Failure } from '../errors.ts';
import { isSafeIri, type Literal, languageOf, type Term } from './terms.ts';

const XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string';
const LANGUAGE_TAG = /^[a-z]+(?:-[a-z0-9]+)*$/i;
const BLANK_LABEL = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?$/;
const DOT_SEGMENT = /(?:^|\/)\.\.?(?:[/?#]|$)/;
const ABSOLUTE = /^[a-z][a-z0-9+.-]*:/i;
const LONE_SURROGATE = /\p{Cs}/u;
// Beyond what Turtle demands: what an editor would show as a line break, swallow, or turn into another encoding.
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is escaped
const ESCAPED = /["\\\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

/** `<…>`; refuses what would not come back as the same IRI. */
export function iriToken(value: string): string {
  if (!isSafeIri(value)) throw refused(value, 'an IRI holds a character that is not allowed in one');
  if (!ABSOLUTE.test(value) && hasDotSegment(value)) throw refused(value, 'a relative IRI has a dot segment');
  return `<${value}>`;
}

/** Says whether a relative IRI would come back as another one, because `.` or `..` stands in its path. */
export function hasDotSegment(value: string): boolean {
  return DOT_SEGMENT.test(value);
}

/** `_:label`. */
export function blankToken(label: string): string {
  if (!BLANK_LABEL.test(label)) throw refused(label, 'a blank node has a label that cannot be written');
  return `_:${label}`;
}

/** `"…"` with tag or datatype, the datatype written by the given function. */
export function literalToken(term: Literal, datatypeToken: (iri: string) => string): string {
  const words = quoted(term.value);
  const language = languageOf(term);
  if (language !== '') {
    if (!LANGUAGE_TAG.test(language)) throw refused(language, 'a literal has a malformed language tag');
    return `${words}@${language}`;
  }
  const datatype = term.datatype.value;
  return datatype === XSD_STRING ? words : `${words}^^${datatypeToken(datatype)}`;
}

/** The failure for a term that no RDF 1.1 file can hold in this place. */
export function misplaced(term: Term | { readonly termType: string; readonly value: string }): Failure {
  return refused(term.value, `a ${term.termType} stands where RDF 1.1 allows none`);
}

/** Says whether the text has a UTF-8 form: no half of a character stands alone in it. */
export function isWellFormed(value: string): boolean {
  return !LONE_SURROGATE.test(value);
}

function quoted(value: string): string {
  if (!isWellFormed(value)) throw refused(value, 'a literal ends or begins inside a character');
  return `"${value.replace(ESCAPED, (char) => SHORT_ESCAPES[char] ?? `\\u${hex(char)}`)}"`;
}

function hex(char: string): string {
  return char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}

function refused(value: string, reason: string): Failure {
  return new Failure('RDF_MALFORMED', { where: JSON.stringify(value.slice(0, 200)), reason });
}
