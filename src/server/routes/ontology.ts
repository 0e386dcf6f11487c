import { Router } from 'express';
import { Failure } from '../../errors.ts';
import { RDF_FORMATS } from '../../rdf/media-types.ts';
import { ownContext } from '../../rdf/own-context.ts';
import { PREFIXES } from '../../rdf/prefixes.ts';
import { writeRdf } from '../../rdf/write-rdf.ts';
import { ontologyPage } from '../../site/ontology-page.tsx';
import type { RouteOptions } from '../app-options.ts';
import { HTML, TRIPLES } from '../formats.ts';
import { sendPage, settingOf } from '../pages.ts';
import { rootOf } from '../paths.ts';
import { allowMethods, chosenFormat } from '../request.ts';
import { send } from '../respond.ts';
import { show } from '../showing.ts';

const ONTOLOGY = 'graph/ontology';

/** The ontology as a whole, each of its terms, and the JSON-LD context that abbreviates them. */
export function ontologyRoutes(options: RouteOptions): Router {
  const { baseIri, budget, resources } = options;
  const router = Router();
  router.use('/ontology', allowMethods('GET', 'HEAD'));

  router.get('/ontology', async (request, response) => {
    const quads = resources.graph(`${baseIri}${ONTOLOGY}`);
    if (!quads) throw new Failure('IRI_UNKNOWN', { iri: `${baseIri}${ONTOLOGY}` });
    const { type, storeType: mediaType } = chosenFormat(request, [...TRIPLES, HTML]);
    if (type !== HTML.type) {
      const body = budget.metered(response, () => writeRdf(quads, { mediaType, baseIri }));
      return send(response, { type, body });
    }
    const setting = settingOf(request, baseIri);
    return sendPage(response, { setting, html: budget.metered(response, () => ontologyPage(quads, setting)) });
  });

  router.get('/ontology/context.jsonld', async (_request, response) => {
    await send(response, { type: RDF_FORMATS.jsonld.type, body: ownContext() });
  });

  router.get('/ontology/:term', async (request, response) => {
    const { term } = request.params;
    const path = `${rootOf(baseIri)}ontology/${encodeURIComponent(term)}`;
    await show(response, {
      iri: `${PREFIXES.hgov}${term}`,
      options,
      format: chosenFormat(request, [...TRIPLES, HTML]),
      dataHref: ({ names }) => `${path}?format=${names[0]}`,
    });
  });
  return router;
}
