import { type Request, type RequestHandler, raw } from 'express';
import { Failure } from '../errors.ts';
import { mediaTypeOf } from '../rdf/media-types.ts';
import { resolveIri } from '../store/base.ts';
import { parametersOf } from './request.ts';

/** A request of the SPARQL 1.1 Protocol; without a query and an update it asks for the service itself. */
export interface SparqlRequest {
  readonly query: string | undefined;
  readonly update: UpdateRequest | undefined;
  readonly defaultGraphs: readonly string[];
  readonly namedGraphs: readonly string[];
  readonly format: string | undefined;
  /** Milliseconds the client grants the query. */
  readonly timeoutMs: number | undefined;
  /** CSV is to start with a byte order mark, which spreadsheets need to see UTF-8. */
  readonly wantsMark: boolean;
}

/** What is to be changed (§2.2), and the graphs that take the place of its own dataset. */
export interface UpdateRequest {
  readonly sparql: string;
  readonly defaultGraphs: readonly string[];
  readonly namedGraphs: readonly string[];
}

/** A body that is announced as so many times too large is not even taken in. */
const BEYOND = 16;
const FORM = 'application/x-www-form-urlencoded';
const QUERY = 'application/sparql-query';
const UPDATE = 'application/sparql-update';
const ACCEPTED = `${FORM}, ${QUERY}, ${UPDATE}`;

/** Reads the body of a POST as bytes, up to the limit. */
export function readBody(limit: number): RequestHandler {
  const read = raw({ type: () => true, limit });
  return (request, response, next) => {
    // The reader takes in all that is sent before it says that it was too much: whoever hears an answer while still
    // sending may lose it. But nobody is to send for ever.
    if (Number(request.get('Content-Length')) <= limit * BEYOND || !request.get('Content-Length')) {
      return read(request, response, next);
    }
    response.set('Connection', 'close');
    next(new Failure('BODY_TOO_LARGE', { limit }));
  };
}

/** Reads more from those who may send more. */
export function readBodyOf(isTrusted: (request: Request) => boolean, limits: BodyLimits): RequestHandler {
  const [few, many] = [readBody(limits.anybody), readBody(limits.trusted)];
  return (request, response, next) => (isTrusted(request) ? many : few)(request, response, next);
}

/** Bytes of a body. */
export interface BodyLimits {
  readonly anybody: number;
  readonly trusted: number;
}

/** What a request over HTTP asks for, by GET, POST of a form, or POST of the query itself. */
export function sparqlRequest(request: Request, baseIri: string): SparqlRequest {
  const parameters = parametersOf(request);
  const isBodied = request.method === 'POST' || request.method === 'QUERY';
  const { queries, updates } = isBodied
    ? bodyOf(request, parameters)
    : { queries: parameters.getAll('query'), updates: [] };
  if (parameters.has('update') && request.method !== 'POST') throw new Failure('UPDATE_BY_POST');
  const count = queries.length + updates.length;
  if (count > 1) throw new Failure('QUERY_REPEATED', { count });
  if (isBodied && count === 0) throw new Failure('QUERY_MISSING');
  const graphs = (name: string) => parameters.getAll(name).map((iri) => graphIri(iri, baseIri));
  const [sparql] = updates;
  return {
    query: queries[0],
    update:
      sparql === undefined
        ? undefined
        : { sparql, defaultGraphs: graphs('using-graph-uri'), namedGraphs: graphs('using-named-graph-uri') },
    defaultGraphs: graphs('default-graph-uri'),
    namedGraphs: graphs('named-graph-uri'),
    format: parameters.get('format') ?? undefined,
    timeoutMs: timeoutOf(parameters),
    wantsMark: parameters.get('bom') === '1',
  };
}

interface Operations {
  readonly queries: readonly string[];
  readonly updates: readonly string[];
}

/** The operations of a body; the parameters of a form join those of the address. */
function bodyOf(request: Request, parameters: URLSearchParams): Operations {
  const type = mediaTypeOf(request.get('Content-Type') ?? '');
  const isPost = request.method === 'POST';
  if (type !== FORM && type !== QUERY && !(type === UPDATE && isPost)) {
    throw new Failure('MEDIA_TYPE_UNSUPPORTED', { type: type || 'none', accepted: ACCEPTED });
  }
  const text = textOf(request);
  const queries = () => parameters.getAll('query');
  if (type === QUERY) return { queries: [text, ...queries()].filter((query) => query !== ''), updates: [] };
  // An empty update is one that changes nothing.
  if (type === UPDATE) return { queries: queries(), updates: [text] };
  for (const [name, value] of new URLSearchParams(text)) parameters.append(name, value);
  return { queries: queries(), updates: parameters.getAll('update') };
}

function textOf(request: Request): string {
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(request.get('Content-Type') ?? '')?.[1] ?? 'utf-8';
  if (!/^(utf-?8|us-ascii)$/i.test(charset)) {
    throw new Failure('MEDIA_TYPE_UNSUPPORTED', { type: `charset ${charset}`, accepted: ACCEPTED });
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
