import { type Request, type Response, Router } from 'express';
import { writeRdf } from '../../rdf/write-rdf.ts';
import type { Answer, QueryRequest } from '../../store/store.ts';
import type { RouteOptions } from '../app-options.ts';
import type { Budget } from '../budget.ts';
import { clientOf } from '../client.ts';
import { encodingOf } from '../encoding.ts';
import { formatsFor, HTML, TRIPLES } from '../formats.ts';
import type { KnownRequests } from '../known-requests.ts';
import { negotiate } from '../negotiate.ts';
import { createQueryPages, type QueryPages } from '../query-pages.ts';
import { createQueryReader, type QueryReader } from '../query-reader.ts';
import { allowMethods, goneSignal } from '../request.ts';
import { isKnown, keptOf, send, sendKept } from '../respond.ts';
import type { Kept, ResultCache } from '../result-cache.ts';
import { mayWrite, writerFor } from '../rights.ts';
import { perVersion } from '../select.ts';
import { serviceDescription } from '../service-description.ts';
import { readBodyOf, type SparqlRequest, sparqlRequest, type UpdateRequest } from '../sparql-request.ts';

const MARK = Buffer.from('\ufeff');
/** A form escapes up to three bytes for one of the query. */
const ESCAPED = 3;

/** The SPARQL 1.1 Protocol for queries, the service description, and a plain form for browsers. */
export function sparqlRoutes(options: RouteOptions, memory: Memory): Router {
  const { baseIri, budget, limits, store } = options;
  const description = perVersion(store, () => serviceDescription(options));
  const read = createQueryReader(limits.query);
  const isTrusted = (request: Request) => mayWrite(request, options);
  const pages = createQueryPages(options);
  const router = Router();
  router.use(
    '/sparql',
    allowMethods('GET', 'HEAD', 'POST', 'QUERY'),
    budget.door,
    readBodyOf(isTrusted, { anybody: limits.query.bytes * ESCAPED, trusted: limits.writeBytes * ESCAPED }),
  );
  router.all('/sparql', async (request, response) => {
    if (memory.known.answer(request, response)) return;
    const asked = sparqlRequest(request, baseIri);
    const { query, update } = asked;
    if (update !== undefined) return answerUpdate(response, update, options);
    if (query !== undefined) {
      response.locals.problemPage = await pages.problemFor(response, query, asked.format);
      return answerQuery(response, { options, memory, pages, read, budget, asked, query });
    }
    const format = negotiate([...TRIPLES, HTML], { accept: request.get('Accept'), name: asked.format });
    if (format.type === HTML.type) return pages.send(response, {});
    const body = writeRdf(await description(), { mediaType: format.storeType, baseIri });
    return send(response, { type: format.type, body });
  });
  return router;
}

/** Changes data, if whoever asks may, and tells what is other than before. */
async function answerUpdate(response: Response, asked: UpdateRequest, options: RouteOptions): Promise<void> {
  const { baseIri, limits } = options;
  const { sparql, defaultGraphs, namedGraphs } = asked;
  const dataset = defaultGraphs.length + namedGraphs.length > 0 ? { defaultGraphs, namedGraphs } : {};
  const writer = writerFor(response.req, options);
  const { version, changed, created } = await writer.write(
    { kind: 'update', sparql, baseIri, ...dataset },
    { deadlineMs: limits.writeTimeoutMs },
  );
  response.set('Cache-Control', 'no-store').json({ version, changed, created });
}

/** Answers that were given, and the requests that they were given to. */
export interface Memory {
  readonly cache: ResultCache;
  readonly known: KnownRequests;
}

interface Asking {
  readonly options: RouteOptions;
  readonly memory: Memory;
  readonly pages: QueryPages;
  readonly read: QueryReader;
  readonly budget: Budget;
  readonly asked: SparqlRequest;
  readonly query: string;
}

async function answerQuery(response: Response, asking: Asking): Promise<void> {
  const { options, memory, pages, read, budget, asked, query } = asking;
  const { store, baseIri, limits } = options;
  const { isVolatile, ...parsed } = read(query, (parse) => budget.metered(response, parse));
  const format = negotiate(formatsFor(parsed.form), { accept: response.req.get('Accept'), name: asked.format });
  const { defaultGraphs, namedGraphs } = asked;
  const partsOf = (version: string, type = format.type) => [
    type,
    version,
    query,
    ...defaultGraphs,
    '',
    ...namedGraphs,
    String(asked.wantsMark),
  ];
  const isKept = !isVolatile && format.type !== HTML.type;
  const marked = store.version;
  if (isKept && isKnown(response, partsOf(marked))) return;
  const encoding = encodingOf(response.req);
  const keyOf = (version: string, type?: string) => [...partsOf(version, type), encoding].join('\n');
  const sendAndRemember = (kept: Kept, version: string) => {
    sendKept(response, kept);
    memory.known.remember(response.req, response, { key: keyOf(version), version });
  };
  const kept = isKept ? memory.cache.get(keyOf(marked)) : undefined;
  if (kept) {
    response.locals.isCached = true;
    response.set('Server-Timing', 'cache;desc=hit');
    return sendAndRemember(kept, marked);
  }
  budget.admit(response);
  const wanted: QueryRequest = {
    ...parsed,
    mediaType: format.storeType,
    baseIri,
    deadlineMs: Math.min(asked.timeoutMs ?? limits.timeoutMs, limits.maxTimeoutMs),
    signal: goneSignal(response),
    client: clientOf(response),
    spent: (ms) => budget.spend(response, ms),
    ...(defaultGraphs.length + namedGraphs.length > 0 ? { defaultGraphs, namedGraphs } : {}),
  };
  const answer = await store.query(wanted);
  response.set('Server-Timing', `queue;dur=${answer.waitedMs.toFixed(1)}, engine;dur=${answer.ranMs.toFixed(1)}`);
  if (format.type === HTML.type) {
    // The editor of the page asks the same at once.
    const { body, mediaType } = answer;
    if (!isVolatile) memory.cache.keep(keyOf(answer.version, mediaType), await keptOf(mediaType, body, encoding));
    return pages.send(response, { query, answer: textOf(answer), isVolatile });
  }
  if (!isKept) return send(response, { type: format.type, body: bytesOf(answer, asked), isVolatile });
  const ready = await keptOf(format.type, bytesOf(answer, asked), encoding);
  memory.cache.keep(keyOf(answer.version), ready);
  // The data may have changed since: the mark is that of the data which answered.
  if (answer.version === marked || !isKnown(response, partsOf(answer.version))) sendAndRemember(ready, answer.version);
}

function textOf({ body, mediaType }: Answer) {
  return { mediaType, text: Buffer.from(body).toString() };
}

function bytesOf({ body, mediaType }: Answer, { wantsMark }: SparqlRequest): Uint8Array {
  return wantsMark && mediaType === 'text/csv' ? Buffer.concat([MARK, body]) : body;
}
