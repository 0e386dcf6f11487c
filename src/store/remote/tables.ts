import { PREFIXES } from '../../rdf/prefixes.ts';
import { iri, literal } from '../../rdf/terms.ts';
import { blankToken, iriToken, literalToken } from '../../rdf/tokens.ts';
import type { Results, ResultTerm } from './results.ts';

type Rows = Extract<Results, { kind: 'rows' }>;

/** Writes results as SPARQL's JSON, XML, CSV or TSV, by media type. */
export const TABLE_WRITERS: Readonly<Record<string, (results: Results) => string>> = {
  'application/sparql-results+json': writeJson,
  'application/sparql-results+xml': writeXml,
  'text/csv': writeCsv,
  'text/tab-separated-values': writeTsv,
};

const XSD_STRING = `${PREFIXES.xsd}string`;

function writeJson(results: Results): string {
  if (results.kind === 'boolean') return JSON.stringify({ head: {}, boolean: results.value });
  const term = (each: ResultTerm) => {
    if (each.type !== 'literal') return each;
    const { language, datatype, ...plain } = each;
    if (language !== undefined) return { ...plain, 'xml:lang': language };
    return datatype === undefined || datatype === XSD_STRING ? plain : { ...plain, datatype };
  };
  const bindings = cellsOf(results).map((cells) =>
    Object.fromEntries(cells.flatMap(([name, each]) => (each ? [[name, term(each)]] : []))),
  );
  return JSON.stringify({ head: { vars: results.names }, results: { bindings } });
}

/** SPARQL Query Results XML Format (Second Edition). */
function writeXml(results: Results): string {
  const open = '<?xml version="1.0" encoding="UTF-8"?><sparql xmlns="http://www.w3.org/2005/sparql-results#">';
  if (results.kind === 'boolean') return `${open}<head></head><boolean>${results.value}</boolean></sparql>`;
  const head = results.names.map((name) => `<variable name="${escaped(name)}"/>`).join('');
  const rows = cellsOf(results).map((cells) => {
    const bindings = cells.map(([name, term]) =>
      term ? `<binding name="${escaped(name)}">${xmlTerm(term)}</binding>` : '',
    );
    return `<result>${bindings.join('')}</result>`;
  });
  return `${open}<head>${head}</head><results>${rows.join('')}</results></sparql>`;
}

function xmlTerm(term: ResultTerm): string {
  const value = escaped(term.value);
  if (term.type !== 'literal') return `<${term.type}>${value}</${term.type}>`;
  if (term.language !== undefined) return `<literal xml:lang="${escaped(term.language)}">${value}</literal>`;
  const { datatype = XSD_STRING } = term;
  return datatype === XSD_STRING
    ? `<literal>${value}</literal>`
    : `<literal datatype="${escaped(datatype)}">${value}</literal>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 knows most controls in no form; a tab or line break in an attribute would come back as a blank. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"]/g, (char) => ENTITIES[char]!)
    .replace(/[\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}

/** SPARQL 1.1 Query Results CSV and TSV Formats §3: the values alone. */
function writeCsv(results: Results): string {
  if (results.kind === 'boolean') return String(results.value);
  const value = (term?: ResultTerm) => {
    if (!term) return '';
    const text = term.type === 'bnode' ? `_:${term.value}` : term.value;
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const rows = cellsOf(results).map((cells) => cells.map(([, term]) => value(term)).join(','));
  return [results.names.join(','), ...rows].map((line) => `${line}\r\n`).join('');
}

/** §4: the terms as in Turtle, numbers and booleans bare. */
function writeTsv(results: Results): string {
  if (results.kind === 'boolean') return String(results.value);
  const rows = cellsOf(results).map((cells) => cells.map(([, term]) => (term ? token(term) : '')).join('\t'));
  return [results.names.map((name) => `?${name}`).join('\t'), ...rows].map((line) => `${line}\n`).join('');
}

const BARE: Readonly<Record<string, RegExp>> = {
  [`${PREFIXES.xsd}integer`]: /^[+-]?\d+$/,
  [`${PREFIXES.xsd}decimal`]: /^[+-]?\d*\.\d+$/,
  [`${PREFIXES.xsd}double`]: /^[+-]?(?:\d+\.?\d*|\.\d+)[eE][+-]?\d+$/,
  [`${PREFIXES.xsd}boolean`]: /^(?:true|false)$/,
};

function token(term: ResultTerm): string {
  if (term.type === 'uri') return iriToken(term.value);
  if (term.type === 'bnode') return blankToken(term.value);
  const { value, language, datatype = XSD_STRING } = term;
  if (BARE[datatype]?.test(value)) return value;
  return literalToken(literal(value, language ?? iri(datatype)), iriToken);
}

/** Each row in the order of the columns. */
function cellsOf({ names, rows }: Rows): (readonly [name: string, term: ResultTerm | undefined])[][] {
  return rows.map((row) => names.map((name) => [name, row[name]] as const));
}
