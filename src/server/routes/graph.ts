import { type Request, type RequestHandler, type Response, Router } from 'express';
import { Failure } from '../../errors.ts';
import type { Quad } from '../../rdf/terms.ts';
import { writeRdf } from '../../rdf/write-rdf.ts';
import type { Change } from '../../store/writer.ts';
import type { RouteOptions } from '../app-options.ts';
import { TRIPLES } from '../formats.ts';
import { DOCUMENT_TYPES, documentsOf, PATCH_TYPES, updateOf } from '../graph-store/body.ts';
import { checkPreconditions, stateOf } from '../graph-store/preconditions.ts';
import { addressOf, directTarget, indirectTarget, newTarget, type Target } from '../graph-store/target.ts';
import { allowMethods, chosenFormat } from '../request.ts';
import { send } from '../respond.ts';
import { requireWriteRight, writerFor } from '../rights.ts';
import { perVersion } from '../select.ts';
import { serviceDescription } from '../service-description.ts';
import { readBody } from '../sparql-request.ts';
import { unknownIri } from '../withdrawn.ts';

const WRITES = ['PUT', 'POST', 'DELETE', 'PATCH'];

/** The SPARQL 1.1 Graph Store HTTP Protocol: whole graphs by their address below `/graph/`, and any by `/graphs?graph=`. */
export function graphRoutes(options: RouteOptions): Router {
  const { baseIri, budget, store } = options;
  const router = Router();
  router.use(['/graph', '/graphs'], budget.door, guard(options));

  const sendTriples = (request: Request, response: Response, quads: readonly Quad[]) => {
    const { type, storeType: mediaType } = chosenFormat(request, TRIPLES);
    const content = budget.metered(response, () => ({
      body: writeRdf(quads, { mediaType, baseIri }),
      state: stateOf(quads),
    }));
    return send(response, { type, ...content });
  };
  const answer = async (request: Request, response: Response, target: Target) => {
    if (WRITES.includes(request.method)) return change(request, response, { options, target });
    await sendTriples(request, response, known(target, options));
  };

  router.all(/^\/graph\/./, (request, response) => answer(request, response, directTarget(request, options)));

  const description = perVersion(store, () => serviceDescription(options));
  router.all('/graphs', async (request, response) => {
    const target = indirectTarget(request, options);
    if (target) return answer(request, response, target);
    // What is there to be named is what the service describes.
    if (!WRITES.includes(request.method)) return sendTriples(request, response, await description());
    if (request.method === 'POST') return change(request, response, { options, target: newTarget(options) });
    throw new Failure('REQUEST_MALFORMED', { reason: 'name a graph, by graph=IRI or by default.' });
  });
  return router;
}

/** Lets reading pass, and writing whoever has the right to; only then is a body read. */
function guard(options: RouteOptions): Router {
  const canWrite = options.writer !== undefined && options.writeToken !== undefined;
  const whenWriting = (handle: RequestHandler): RequestHandler => {
    return (request, response, next) => (WRITES.includes(request.method) ? handle(request, response, next) : next());
  };
  return Router().use(
    whenWriting(requireWriteRight(options)),
    (request, response, next) => {
      if (canWrite && request.method === 'OPTIONS')
        response.set({ 'Accept-Post': DOCUMENT_TYPES, 'Accept-Patch': PATCH_TYPES });
      next();
    },
    allowMethods('GET', 'HEAD', ...(canWrite ? WRITES : [])),
    whenWriting(readBody(options.limits.writeBytes)),
  );
}

/** What a graph holds; the default graph is always there. */
function contentOf({ name, iri }: Target, { resources }: RouteOptions): readonly Quad[] | undefined {
  return resources.graph(iri) ?? (name === undefined ? NOTHING : undefined);
}

const NOTHING: readonly Quad[] = [];

function known(target: Target, options: RouteOptions): readonly Quad[] {
  const quads = contentOf(target, options);
  if (!quads) throw unknownIri(target.iri, options);
  return quads;
}

interface Changing {
  readonly options: RouteOptions;
  readonly target: Target;
}

async function change(request: Request, response: Response, { options, target }: Changing): Promise<void> {
  const { baseIri, limits } = options;
  if (request.method === 'DELETE') known(target, options);
  const asked = await changeOf(request, target, baseIri);
  const precondition = () => {
    const quads = contentOf(target, options);
    checkPreconditions(request, { iri: target.iri, state: quads && stateOf(quads) });
  };
  precondition();
  // The default graph is there even where nothing was ever written to it.
  if (asked.kind === 'remove' && contentOf(target, options) === NOTHING) return void response.status(204).end();
  const written = await writerFor(request, options).write(asked, { deadlineMs: limits.writeTimeoutMs, precondition });
  const isCreated = target.name !== undefined && written.created.includes(target.name);
  if (isCreated) response.status(201).set('Location', addressOf(target, baseIri));
  else response.status(204);
  response.end();
}

/** What a request wants; relative IRIs of its body are resolved against the name of the graph (§4.1). */
async function changeOf(request: Request, { name }: Target, baseIri: string): Promise<Change> {
  const graph = name === undefined ? {} : { graph: name };
  const base = name ?? baseIri;
  switch (request.method) {
    case 'DELETE':
      return { kind: 'remove', ...graph };
    case 'PATCH':
      return { kind: 'patch', ...graph, sparql: updateOf(request), baseIri: base };
    default: {
      const documents = await documentsOf(request, base);
      return { kind: request.method === 'PUT' ? 'put' : 'merge', ...graph, documents };
    }
  }
}
