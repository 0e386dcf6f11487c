import { Failure } from '../../errors.ts';
import { rdf, xsd } from '../../vocabulary/index.ts';
import { PREFIXES } from '../prefixes.ts';
import { type Literal, languageOf, type Quad, type Term } from '../terms.ts';

const RDF_SPACE = rdf.type.value.slice(0, -'type'.length);
/** Where an IRI can be cut so that what follows is a name in XML. */
const NAME = /[\p{L}_][\p{L}\p{M}\p{N}_.-]*$/u;

/** Triples as RDF/XML: one description a subject. */
export function writeRdfXml(quads: Iterable<Quad>): string {
  const spaces = new Map<string, string>([[RDF_SPACE, 'rdf']]);
  const subjects = new Map<string, string[]>();
  for (const { subject, predicate, object } of quads) {
    const key = nodeAttribute(subject, 'about');
    const lines = subjects.get(key) ?? [];
    subjects.set(key, lines);
    lines.push(property(elementName(predicate.value, spaces), object));
  }
  const declared = [...spaces].map(([space, prefix]) => `\n  xmlns:${prefix}="${escapeXml(space)}"`).join('');
  const descriptions = [...subjects].map(
    ([about, lines]) => `  <rdf:Description ${about}>\n${lines.join('')}  </rdf:Description>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${declared}>\n${descriptions.join('')}</rdf:RDF>\n`;
}

function property(name: string, object: Term): string {
  if (object.termType !== 'Literal') return `    <${name} ${nodeAttribute(object, 'resource')}/>\n`;
  return `    <${name}${literalAttribute(object)}>${escapeXml(object.value)}</${name}>\n`;
}

function literalAttribute(literal: Literal): string {
  const language = languageOf(literal);
  if (language !== '') return ` xml:lang="${escapeXml(language)}"`;
  return literal.datatype.equals(xsd.string) ? '' : ` rdf:datatype="${escapeXml(literal.datatype.value)}"`;
}

function nodeAttribute(term: Term, kind: 'about' | 'resource'): string {
  if (term.termType !== 'BlankNode') return `rdf:${kind}="${escapeXml(term.value)}"`;
  return `rdf:nodeID="b${Buffer.from(term.value).toString('hex')}"`;
}

function elementName(iri: string, spaces: Map<string, string>): string {
  const [local] = NAME.exec(iri) ?? [];
  if (local === undefined)
    throw new Failure('NOT_ACCEPTABLE', { available: 'text/turtle, application/n-triples, application/ld+json' });
  const space = iri.slice(0, -local.length);
  const known = Object.entries(PREFIXES).find(([, candidate]) => candidate === space)?.[0];
  const prefix = spaces.get(space) ?? known ?? `ns${spaces.size}`;
  spaces.set(space, prefix);
  return `${prefix}:${local}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** XML has no place for most control characters. */
function escapeXml(text: string): string {
  return text.replace(/[&<>"\ufffe\uffff]|(?![\t\n])\p{Cc}/gu, (sign) => ESCAPES[sign] ?? '\ufffd');
}
