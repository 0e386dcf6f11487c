import { type Request, type RequestHandler, raw } from 'express';
import { Failure } from '../errors.ts';
import { mediaTypeOf } from '../rdf/media-types.ts';
import { resolveIri } from '../store/base.ts';
import { parametersOf } from './request.ts';

/** A request of the SPARQL 1.1 Protocol; without a query it asks for the service itself. */
export interface SparqlRequest {
  readonly query: string | undefined;
  readonly defaultGraphs: readonly string[];
  readonly namedGraphs: readonly string[];
  readonly format: string | undefined;
  /** Milliseconds the client grants the query. */
  readonly timeoutMs: number | undefined;
  /** CSV is to start with a byte order mark, which spreadsheets need to see UTF-8. */
  readonly wantsMark: boolean;
}

const FORM = 'application/x-www-form-urlencoded';
const QUERY = 'application/sparql-query';
const UPDATE = 'application/sparql-update';

/** Reads the body of a POST as bytes, up to the limit. */
export function readBody(limit: number): RequestHandler {
  return raw({ type: () => true, limit });
}

/** What a request over HTTP asks for, by GET, POST of a form, or POST of the query itself. */
export function sparqlRequest(request: Request, baseIri: string): SparqlRequest {
  const parameters = parametersOf(request);
  const isBodied = request.method === 'POST' || request.method === 'QUERY';
  const queries = isBodied ? queriesOf(request, parameters) : parameters.getAll('query');
  if (parameters.has('update')) throw new Failure('READ_ONLY');
  if (queries.length > 1) throw new Failure('QUERY_REPEATED', { count: queries.length });
  if (isBodied && queries.length === 0) throw new Failure('QUERY_MISSING');
  const graphs = (name: string) => parameters.getAll(name).map((iri) => graphIri(iri, baseIri));
  return {
    query: queries[0],
    defaultGraphs: graphs('default-graph-uri'),
    namedGraphs: graphs('named-graph-uri'),
    format: parameters.get('format') ?? undefined,
    timeoutMs: timeoutOf(parameters),
    wantsMark: parameters.get('bom') === '1',
  };
}

/** The queries of a body; the parameters of a form join those of the address. */
function queriesOf(request: Request, parameters: URLSearchParams): readonly string[] {
  const type = mediaTypeOf(request.get('Content-Type') ?? '');
  if (type === UPDATE) throw new Failure('READ_ONLY');
  if (type !== FORM && type !== QUERY) {
    throw new Failure('MEDIA_TYPE_UNSUPPORTED', { type: type || 'none', accepted: `${FORM}, ${QUERY}` });
  }
  const text = textOf(request);
  if (type === QUERY) return [text, ...parameters.getAll('query')].filter((query) => query !== '');
  for (const [name, value] of new URLSearchParams(text)) parameters.append(name, value);
  return parameters.getAll('query');
}

function textOf(request: Request): string {
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(request.get('Content-Type') ?? '')?.[1] ?? 'utf-8';
  if (!/^(utf-?8|us-ascii)$/i.test(charset)) {
    throw new Failure('MEDIA_TYPE_UNSUPPORTED', { type: `charset ${charset}`, accepted: `${FORM}, ${QUERY}` });
  }
  const body: unknown = request.body;
  try {
    return Buffer.isBuffer(body) ? new TextDecoder('utf-8', { fatal: true }).decode(body) : '';
  } catch (cause) {
    throw new Failure('REQUEST_MALFORMED', { reason: 'the body is not UTF-8.' }, cause);
  }
}

function graphIri(value: string, baseIri: string): string {
  const iri = resolveIri(value, baseIri);
  if (/[\s<>"{}|\\^`]/.test(iri) || value === '') {
    throw new Failure('REQUEST_MALFORMED', { reason: `“${value.slice(0, 200)}” is not the IRI of a graph.` });
  }
  return iri;
}

/** `timeout=` is in seconds, as with other servers. */
function timeoutOf(parameters: URLSearchParams): number | undefined {
  const value = parameters.get('timeout');
  if (value === null || value === '') return undefined;
  if (/^\d{1,9}(\.\d{1,6})?$/.test(value) && Number(value) > 0) return Math.ceil(Number(value) * 1000);
  throw new Failure('REQUEST_MALFORMED', { reason: 'timeout is a number of seconds, such as timeout=5.' });
}
