import { type Literal, type Term, type Triple, XSD } from './terms.ts';

const NO_IRI = /[\0-\x20<>"{}|^`\\\p{Cs}]/u;
const LANGUAGE = /^[A-Za-z]{1,8}(?:-[A-Za-z\d]{1,8})*$/;
const LABEL = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_-])?$/u;

/** A term as SPARQL and N-Triples write it; what cannot be written is a TypeError, never other text. */
export function written(term: Term): string {
  if (term.termType === 'NamedNode') return writtenIri(term.value);
  if (term.termType === 'Literal') return writtenLiteral(term);
  if (term.termType === 'Quad') return `<<( ${writtenThree(term)} )>>`;
  if (!LABEL.test(term.value)) throw new TypeError(`“${term.value}” is not the label of a blank node.`);
  return `_:${term.value}`;
}

/** Triples as N-Triples. */
export function writtenTriples(triples: Iterable<Triple>): string {
  return Array.from(triples, (each) => `${writtenThree(each)} .\n`).join('');
}

/** An IRI in its brackets. */
export function writtenIri(value: string): string {
  if (NO_IRI.test(value)) throw new TypeError(`“${value.slice(0, 200)}” is not an IRI.`);
  return `<${value}>`;
}

/** Text in its quotes. */
export function writtenText(value: string): string {
  if (/\p{Cs}/u.test(value)) throw new TypeError('The text holds half a character (a lone surrogate).');
  return `"${value.replace(/["\n\r\t\b\f]|\\[uU]?/g, escaped)}"`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
  // SPARQL 1.1 §19.2 replaces code points before it looks at backslashes: `\\u0022` might become a quote.
  '\\u': '\\\\\\u0075',
  '\\U': '\\\\\\u0055',
};

const escaped = (sign: string): string => ESCAPES[sign] ?? sign;

function writtenLiteral({ value, language, direction, datatype }: Literal): string {
  const text = writtenText(value);
  if (language === '') return datatype.value === `${XSD}string` ? text : `${text}^^${writtenIri(datatype.value)}`;
  if (!LANGUAGE.test(language)) throw new TypeError(`“${language.slice(0, 40)}” is not a language tag.`);
  return direction ? `${text}@${language}--${direction}` : `${text}@${language}`;
}

function writtenThree({ subject, predicate, object }: Triple): string {
  return [subject, predicate, object].map(written).join(' ');
}
