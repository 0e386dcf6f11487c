import { type Request, type Response, Router } from 'express';
import { Failure } from '../../errors.ts';
import { PREFIXES } from '../../rdf/prefixes.ts';
import type { Quad } from '../../rdf/terms.ts';
import { ontologyPage } from '../../site/ontology-page.ts';
import type { RouteOptions } from '../app-options.ts';
import { HTML, TRIPLES } from '../formats.ts';
import { negotiate } from '../negotiate.ts';
import { knownIriAt, rootOf } from '../paths.ts';
import { allowMethods, parametersOf } from '../request.ts';
import { send } from '../respond.ts';
import { show } from '../showing.ts';
import { writeRdf } from '../write-rdf.ts';

const ONTOLOGY = 'graph/ontology';

/** Whole graphs by their name, and the ontology with each of its terms. */
export function graphRoutes(options: RouteOptions): Router {
  const { baseIri, resources } = options;
  const router = Router();
  router.use(['/graph', '/ontology'], allowMethods('GET', 'HEAD'));

  router.get(/^\/graph\/./, (request, response) => {
    const iri = graphAt(request.path.slice(1), options);
    sendGraph(request, response, { iri, quads: resources.graph(iri)!, baseIri });
  });

  router.get('/ontology', (request, response) => {
    const iri = `${baseIri}${ONTOLOGY}`;
    const quads = resources.graph(iri);
    if (!quads) throw new Failure('IRI_UNKNOWN', { iri });
    const format = negotiate([...TRIPLES, HTML], request.get('Accept'), formatOf(request));
    if (format.type !== HTML.type) return sendGraph(request, response, { iri, quads, baseIri });
    send(request, response, { type: HTML.type, body: ontologyPage(quads, baseIri), tag: [resources.version, iri] });
  });

  router.get('/ontology/:term', (request, response) => {
    const { term } = request.params;
    const iri = `${PREFIXES.hgov}${term}`;
    const format = negotiate([...TRIPLES, HTML], request.get('Accept'), formatOf(request));
    const path = `${rootOf(baseIri)}ontology/${encodeURIComponent(term)}`;
    show(request, response, { iri, options, format, dataHref: ({ names }) => `${path}?format=${names[0]}` });
  });

  function sendGraph(request: Request, response: Response, { iri, quads }: Graph): void {
    const format = negotiate(TRIPLES, request.get('Accept'), formatOf(request));
    const body = writeRdf(quads, { mediaType: format.storeType, baseIri });
    send(request, response, { type: format.type, body, tag: [resources.version, iri] });
  }
  return router;
}

interface Graph {
  readonly iri: string;
  readonly quads: readonly Quad[];
  readonly baseIri: string;
}

/** The graph that a path names. */
function graphAt(path: string, { baseIri, resources }: RouteOptions): string {
  return knownIriAt(path, { baseIri, resources: { has: (iri) => resources.graph(iri) !== undefined } });
}

function formatOf(request: Request): string | undefined {
  return parametersOf(request).get('format') ?? undefined;
}
