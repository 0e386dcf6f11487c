import { type Response, Router } from 'express';
import type { Quad } from '../../rdf/terms.ts';
import { queryPage } from '../../site/query-page.ts';
import { parseQuery } from '../../store/sparql/query.ts';
import type { Answer, QueryRequest } from '../../store/store.ts';
import type { RouteOptions } from '../app-options.ts';
import { type Format, formatsFor, HTML, TRIPLES } from '../formats.ts';
import { negotiate } from '../negotiate.ts';
import { allowMethods, goneSignal } from '../request.ts';
import { isKnown, send } from '../respond.ts';
import { perVersion } from '../select.ts';
import { serviceDescription } from '../service-description.ts';
import { readBody, type SparqlRequest, sparqlRequest } from '../sparql-request.ts';
import { writeRdf } from '../write-rdf.ts';

const MARK = Buffer.from('\ufeff');
/** A form escapes up to three bytes for one of the query. */
const ESCAPED = 3;

/** The SPARQL 1.1 Protocol for queries, the service description, and a plain form for browsers. */
export function sparqlRoutes(options: RouteOptions): Router {
  const { baseIri, limits, store } = options;
  const description = perVersion(store, () => serviceDescription(options));
  const router = Router();
  router.use('/sparql', allowMethods('GET', 'HEAD', 'POST', 'QUERY'), readBody(limits.query.bytes * ESCAPED));
  router.all('/sparql', async (request, response) => {
    const asked = sparqlRequest(request, baseIri);
    if (asked.query !== undefined) return answerQuery(response, { options, asked, query: asked.query });
    const format = negotiate([...TRIPLES, HTML], { accept: request.get('Accept'), name: asked.format });
    if (format.type === HTML.type) return send(response, { type: format.type, body: queryPage({ baseIri }) });
    sendDescription(response, { quads: await description(), format, baseIri });
  });
  return router;
}

interface Sending {
  readonly quads: readonly Quad[];
  readonly format: Format;
  readonly baseIri: string;
}

function sendDescription(response: Response, { quads, format, baseIri }: Sending): void {
  send(response, { type: format.type, body: writeRdf(quads, { mediaType: format.storeType, baseIri }) });
}

interface Asking {
  readonly options: RouteOptions;
  readonly asked: SparqlRequest;
  readonly query: string;
}

async function answerQuery(response: Response, { options, asked, query }: Asking): Promise<void> {
  const { store, baseIri, limits } = options;
  const { isVolatile, ...parsed } = parseQuery(query, limits.query);
  const format = negotiate(formatsFor(parsed.form), { accept: response.req.get('Accept'), name: asked.format });
  const { defaultGraphs, namedGraphs } = asked;
  const tagOf = (version: string) => [version, query, ...defaultGraphs, '', ...namedGraphs, String(asked.wantsMark)];
  const isPage = format.type === HTML.type;
  if (!isVolatile && !isPage && isKnown(response, [format.type, ...tagOf(store.version)])) return;
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
  const body = isPage ? pageOf(answer, { query, baseIri }) : bytesOf(answer, asked);
  send(response, { type: format.type, body, isVolatile, ...(isPage ? {} : { tag: tagOf(version) }) });
}

function pageOf(
  { body, mediaType }: Answer,
  { query, baseIri }: { readonly query: string; readonly baseIri: string },
): string {
  return queryPage({ baseIri, query, answer: { mediaType, text: Buffer.from(body).toString() } });
}

function bytesOf({ body, mediaType }: Answer, { wantsMark }: SparqlRequest): Uint8Array {
  return wantsMark && mediaType === 'text/csv' ? Buffer.concat([MARK, body]) : body;
}
