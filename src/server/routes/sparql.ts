import { type Request, type Response, Router } from 'express';
import { queryPage } from '../../site/query-page.ts';
import { parseQuery } from '../../store/sparql/query.ts';
import type { Answer, QueryRequest } from '../../store/store.ts';
import type { RouteOptions } from '../app-options.ts';
import { type Format, formatsFor, HTML, TRIPLES } from '../formats.ts';
import { negotiate } from '../negotiate.ts';
import { allowMethods, goneSignal } from '../request.ts';
import { isKnown, send } from '../respond.ts';
import { serviceDescription } from '../service-description.ts';
import { readBody, type SparqlRequest, sparqlRequest } from '../sparql-request.ts';
import { writeRdf } from '../write-rdf.ts';

const MARK = Buffer.from('\ufeff');
/** A form escapes up to three bytes for one of the query. */
const ESCAPED = 3;

/** The SPARQL 1.1 Protocol for queries, the service description, and a plain form for browsers. */
export function sparqlRoutes(options: RouteOptions): Router {
  const { baseIri, limits } = options;
  const router = Router();
  router.use('/sparql', allowMethods('GET', 'HEAD', 'POST', 'QUERY'), readBody(limits.query.bytes * ESCAPED));
  router.all('/sparql', async (request, response) => {
    const asked = sparqlRequest(request, baseIri);
    if (asked.query === undefined) return describeService(request, response, { options, asked });
    return answerQuery(request, response, { options, asked, query: asked.query });
  });
  return router;
}

interface Service {
  readonly options: RouteOptions;
  readonly asked: SparqlRequest;
}

async function describeService(request: Request, response: Response, { options, asked }: Service): Promise<void> {
  const format = negotiate([...TRIPLES, HTML], request.get('Accept'), asked.format);
  const { baseIri } = options;
  if (format.type === HTML.type) {
    send(request, response, { type: format.type, body: queryPage({ baseIri }) });
    return;
  }
  const quads = await serviceDescription(options);
  const body = writeRdf(quads, { mediaType: format.storeType, baseIri });
  send(request, response, { type: format.type, body });
}

async function answerQuery(
  request: Request,
  response: Response,
  { options, asked, query }: Service & { readonly query: string },
): Promise<void> {
  const { store, baseIri, limits } = options;
  const parsed = parseQuery(query, limits.query);
  const format = negotiate(formatsFor(parsed.form), request.get('Accept'), asked.format);
  const { defaultGraphs, namedGraphs } = asked;
  const tagOf = (version: string) => [version, query, ...defaultGraphs, '', ...namedGraphs, String(asked.wantsMark)];
  const isPage = format.type === HTML.type;
  if (!parsed.isVolatile && !isPage && isKnown(request, response, [format.type, ...tagOf(store.version)])) return;
  const wanted: QueryRequest = {
    ...parsed,
    mediaType: format.storeType,
    baseIri,
    deadlineMs: Math.min(asked.timeoutMs ?? limits.timeoutMs, limits.maxTimeoutMs),
    signal: goneSignal(response),
    ...(defaultGraphs.length + namedGraphs.length > 0 ? { defaultGraphs, namedGraphs } : {}),
  };
  const answer = await store.query(wanted);
  const { waitedMs, ranMs, version } = answer;
  response.set('Server-Timing', `queue;dur=${waitedMs.toFixed(1)}, engine;dur=${ranMs.toFixed(1)}`);
  const body = bodyOf(answer, { format, asked, query, baseIri });
  send(request, response, {
    type: format.type,
    body,
    isVolatile: parsed.isVolatile,
    ...(isPage ? {} : { tag: tagOf(version) }),
  });
}

interface Presentation {
  readonly format: Format;
  readonly asked: SparqlRequest;
  readonly query: string;
  readonly baseIri: string;
}

function bodyOf({ body, mediaType }: Answer, { format, asked, query, baseIri }: Presentation): Uint8Array | string {
  if (format.type === HTML.type) {
    return queryPage({ baseIri, query, answer: { mediaType, text: Buffer.from(body).toString() } });
  }
  return asked.wantsMark && mediaType === 'text/csv' ? Buffer.concat([MARK, body]) : body;
}
