import { type Request, type Response, Router } from 'express';
import { Failure } from '../../errors.ts';
import { PREFIXES } from '../../rdf/prefixes.ts';
import type { Quad } from '../../rdf/terms.ts';
import { ontologyPage } from '../../site/ontology-page.ts';
import type { RouteOptions } from '../app-options.ts';
import { type Format, HTML, TRIPLES } from '../formats.ts';
import { negotiate } from '../negotiate.ts';
import { knownIriAt, rootOf } from '../paths.ts';
import { allowMethods, formatOf } from '../request.ts';
import { send } from '../respond.ts';
import { show } from '../showing.ts';
import { writeRdf } from '../write-rdf.ts';

const ONTOLOGY = 'graph/ontology';

/** Whole graphs by their name, and the ontology with each of its terms. */
export function graphRoutes(options: RouteOptions): Router {
  const { baseIri, resources } = options;
  const router = Router();
  router.use(['/graph', '/ontology'], allowMethods('GET', 'HEAD'));

  const sendQuads = (response: Response, { quads, format }: Sending) => {
    const body = writeRdf(quads, { mediaType: format.storeType, baseIri });
    return send(response, { type: format.type, body });
  };
  const choose = (request: Request, formats: readonly Format[]) =>
    negotiate(formats, { accept: request.get('Accept'), name: formatOf(request) });

  router.get(/^\/graph\/./, async (request, response) => {
    const isGraph = (iri: string) => resources.graph(iri) !== undefined;
    const iri = knownIriAt(request.path.slice(1), { baseIri, resources: { has: isGraph } });
    await sendQuads(response, { quads: resources.graph(iri) ?? [], format: choose(request, TRIPLES) });
  });

  router.get('/ontology', async (request, response) => {
    const quads = resources.graph(`${baseIri}${ONTOLOGY}`);
    if (!quads) throw new Failure('IRI_UNKNOWN', { iri: `${baseIri}${ONTOLOGY}` });
    const format = choose(request, [...TRIPLES, HTML]);
    if (format.type !== HTML.type) return sendQuads(response, { quads, format });
    await send(response, { type: HTML.type, body: ontologyPage(quads, baseIri) });
  });

  router.get('/ontology/:term', async (request, response) => {
    const { term } = request.params;
    const path = `${rootOf(baseIri)}ontology/${encodeURIComponent(term)}`;
    await show(response, {
      iri: `${PREFIXES.hgov}${term}`,
      options,
      format: choose(request, [...TRIPLES, HTML]),
      dataHref: ({ names }) => `${path}?format=${names[0]}`,
    });
  });
  return router;
}

interface Sending {
  readonly quads: readonly Quad[];
  readonly format: Format;
}
