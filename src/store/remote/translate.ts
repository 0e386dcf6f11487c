import { Failure } from '../../errors.ts';
import { readDocument, triplesOnly } from '../../rdf/documents.ts';
import { RDF_FORMATS, READ_TYPES } from '../../rdf/media-types.ts';
import { writeRdf } from '../../rdf/write-rdf.ts';
import type { QueryForm } from '../sparql/query.ts';
import { broken, readResults } from './results.ts';
import { TABLE_WRITERS } from './tables.ts';

/** An answer of the store, and what is wanted of it. */
export interface Translation {
  readonly form: QueryForm;
  /** What the store gave. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What is wanted. */
  readonly mediaType: string;
  readonly baseIri: string;
}

const JSON_TYPES = ['application/sparql-results+json', 'application/json'];
const { ntriples, turtle, rdfxml } = RDF_FORMATS;

/** The types to ask a store for, by the form of the query: what every store writes and whose end can be told. */
export function acceptFor(form: QueryForm): string {
  if (isTable(form)) return 'application/sparql-results+json, application/json;q=0.9';
  return `${ntriples.type}, ${turtle.type};q=0.9, ${rdfxml.type};q=0.5`;
}

/** The answer in the wanted form; one that is broken or cut off is STORE_BROKEN, never passed on. */
export async function translate(translation: Translation): Promise<Uint8Array<ArrayBuffer>> {
  const { form, type, bytes, mediaType, baseIri } = translation;
  const accepted = isTable(form) ? JSON_TYPES : READ_TYPES;
  if (!accepted.includes(type)) throw broken(`${type.slice(0, 60) || 'no media type'} in answer to ${form}`);
  if (isTable(form)) {
    const results = readResults(utf8(bytes));
    if ((results.kind === 'boolean') !== (form === 'ASK')) throw broken(`results of another form than ${form}`);
    const write = TABLE_WRITERS[mediaType];
    if (!write) throw new Failure('NOT_ACCEPTABLE', { available: Object.keys(TABLE_WRITERS).join(', ') });
    return new TextEncoder().encode(write(results));
  }
  const triples = await readTriples(translation);
  return new TextEncoder().encode(writeRdf(triples, { mediaType, baseIri }));
}

async function readTriples({ type, bytes, baseIri }: Translation) {
  try {
    return triplesOnly(await readDocument({ bytes, mediaType: type, baseIri }, 'The answer'), 'The answer');
  } catch (cause) {
    throw broken(`${type} that is cut off, malformed or not RDF 1.1`, cause);
  }
}

function isTable(form: QueryForm): boolean {
  return form === 'SELECT' || form === 'ASK';
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw broken('text that is not UTF-8', cause);
  }
}
