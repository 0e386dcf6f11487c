import { isUtf8 } from 'node:buffer';
import { Failure, reasonOf } from '../errors.ts';
import { mediaTypeOf, PARSED_TYPES, RDF_FORMATS, READ_TYPES } from './media-types.ts';
import { oneLine, parseRdf } from './parse.ts';
import { readJsonLd } from './reading/json-ld.ts';
import { readRdfXml } from './reading/rdf-xml.ts';
import { standardApart } from './reading/standard-apart.ts';
import type { Quad } from './terms.ts';

/** RDF as somebody sent it. */
export interface RdfDocument {
  readonly bytes: Uint8Array;
  /** One of `READ_TYPES`; parameters are ignored. */
  readonly mediaType: string;
  /** What its relative IRIs are resolved against; an absolute IRI. */
  readonly baseIri: string;
}

/** Line-based formats know no relative IRIs. */
const ABSOLUTE_ONLY: readonly string[] = [RDF_FORMATS.ntriples.type, RDF_FORMATS.nquads.type];

/**
 * The quads of a foreign document: UTF-8, each IRI absolute and well-formed, its blank nodes no other document's. What
 * is broken is RDF_MALFORMED with the line where that is known; nothing is ever fetched.
 */
export async function readDocument(document: RdfDocument, where: string): Promise<Quad[]> {
  const { bytes, mediaType, baseIri } = document;
  const type = mediaTypeOf(mediaType);
  if (!READ_TYPES.includes(type))
    throw new Failure('MEDIA_TYPE_UNSUPPORTED', { type: mediaType, accepted: READ_TYPES.join(', ') });
  try {
    const text = textOf(bytes);
    return standardApart(await quadsOf(text, { type, baseIri, where }));
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure('RDF_MALFORMED', { where, reason: oneLine(reasonFor(cause)) }, cause);
  }
}

/** The quads, if all of them are triples: a document that names graphs is refused where a single graph is meant. */
export function triplesOnly(quads: readonly Quad[], where: string): readonly Quad[] {
  const named = quads.find(({ graph }) => graph.termType !== 'DefaultGraph');
  if (!named) return quads;
  const reason = `it holds the named graph ${named.graph.value.slice(0, 200)}, where the triples of one graph are expected`;
  throw new Failure('RDF_MALFORMED', { where, reason });
}

interface Reading {
  readonly type: string;
  readonly baseIri: string;
  readonly where: string;
}

function quadsOf(text: string, { type, baseIri, where }: Reading): Quad[] | Promise<Quad[]> {
  if (PARSED_TYPES.includes(type))
    return parseRdf(text, { mediaType: type, where, ...(ABSOLUTE_ONLY.includes(type) ? {} : { base: baseIri }) });
  if (type === RDF_FORMATS.rdfxml.type) return readRdfXml(text, baseIri);
  return readJsonLd(text, baseIri);
}

function textOf(bytes: Uint8Array): string {
  if (!isUtf8(bytes)) throw new Error(`it is not UTF-8 on line ${badLine(bytes)}`);
  return new TextDecoder().decode(bytes);
}

/** The first line that is not UTF-8; no character but the line feed holds its byte. */
function badLine(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(10, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}

function reasonFor(cause: unknown): string {
  return cause instanceof RangeError ? 'it is too large or too deeply nested' : reasonOf(cause);
}
