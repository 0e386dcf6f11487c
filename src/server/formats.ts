import { RDF_FORMATS } from '../rdf/media-types.ts';
import type { QueryForm } from '../store/sparql/query.ts';

/** One way to write an answer: the type a client asks for, and the names it may use in `?format=`. */
export interface Format {
  readonly type: string;
  /** The type that the store writes; `application/json` is asked for when SPARQL's own is meant. */
  readonly storeType: string;
  readonly names: readonly string[];
}

const RESULTS_JSON = 'application/sparql-results+json';
const RESULTS_XML = 'application/sparql-results+xml';

/** For a browser: the answer as a page. */
export const HTML: Format = { type: 'text/html', storeType: RESULTS_JSON, names: ['html'] };

const TABLES: readonly Format[] = [
  { type: RESULTS_JSON, storeType: RESULTS_JSON, names: ['json', 'srj'] },
  { type: RESULTS_XML, storeType: RESULTS_XML, names: ['xml', 'srx'] },
  { type: 'text/csv', storeType: 'text/csv', names: ['csv'] },
  { type: 'text/tab-separated-values', storeType: 'text/tab-separated-values', names: ['tsv'] },
  // What clients ask for who do not know SPARQL's types.
  { type: 'application/json', storeType: RESULTS_JSON, names: [] },
  { type: 'application/xml', storeType: RESULTS_XML, names: [] },
];

/** Triples in every form, the most readable first. */
export const TRIPLES: readonly Format[] = [
  rdf(RDF_FORMATS.turtle, ['turtle']),
  rdf(RDF_FORMATS.ntriples, ['ntriples']),
  rdf(RDF_FORMATS.jsonld, ['json-ld']),
  rdf(RDF_FORMATS.rdfxml, ['rdfxml']),
  rdf(RDF_FORMATS.trig, []),
  rdf(RDF_FORMATS.nquads, []),
  { type: 'application/json', storeType: RDF_FORMATS.jsonld.type, names: ['json'] },
  { type: 'text/plain', storeType: RDF_FORMATS.ntriples.type, names: [] },
  { type: 'application/xml', storeType: RDF_FORMATS.rdfxml.type, names: ['xml'] },
];

/** What a form of query can be answered in; the first is for those who take anything. */
export function formatsFor(form: QueryForm): readonly Format[] {
  if (form === 'SELECT' || form === 'ASK') return [...TABLES, HTML];
  return [...TRIPLES, { ...HTML, storeType: RDF_FORMATS.turtle.type }];
}

function rdf(
  { type, extension }: { readonly type: string; readonly extension: string },
  names: readonly string[],
): Format {
  return { type, storeType: type, names: [extension, ...names] };
}
