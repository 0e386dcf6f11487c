import { type Request, Router } from 'express';
import type { RouteOptions } from '../app-options.ts';
import { type Format, HTML, TRIPLES } from '../formats.ts';
import { negotiate } from '../negotiate.ts';
import { dataPath, fileAt, iriAt, knownIriAt, pagePath } from '../paths.ts';
import { allowMethods, formatOf, parametersOf } from '../request.ts';
import { formsOf, linksOf, show } from '../showing.ts';

/** Every `id/…` IRI of the data answers: it leads to a page or to data, as the client likes. */
export function resourceRoutes(options: RouteOptions): Router {
  const { baseIri } = options;
  const router = Router();
  router.use(['/id', '/page', '/data'], allowMethods('GET', 'HEAD'));

  router.get(/^\/id\/./, (request, response) => {
    const path = request.path.slice(1);
    // `/id/….ttl` is no IRI of ours, but it is clear what is meant.
    const file = iriAt(path, options) === undefined ? fileAt(path) : undefined;
    const iri = knownIriAt(file?.stem ?? path, options);
    const wish = file?.format.names[0] ?? formatOf(request);
    const format = negotiate([...TRIPLES, HTML], { accept: request.get('Accept'), name: wish });
    const target =
      format.type === HTML.type ? `${pagePath(iri, baseIri)}${kept(request)}` : dataPath(iri, format, baseIri);
    const dataHref = (other: Format) => dataPath(iri, other, baseIri);
    response.append('Link', linksOf(formsOf(iri, dataHref)));
    response.vary('Accept').status(303).set('Location', target).type('text/plain').send(`See ${target}\n`);
  });

  router.get(/^\/page\/./, async (request, response) => {
    const iri = knownIriAt(request.path.replace(/^\/page\//, 'id/'), options);
    await show(response, { iri, options, format: HTML, dataHref: (file) => dataPath(iri, file, baseIri) });
  });

  router.get(/^\/data\/./, async (request, response) => {
    const path = request.path.replace(/^\/data\//, 'id/');
    const file = fileAt(path);
    const iri = knownIriAt(file?.stem ?? path, options);
    const wish = formatOf(request);
    const format = file?.format ?? negotiate(TRIPLES, { accept: request.get('Accept'), name: wish });
    await show(response, { iri, options, format, dataHref: (other) => dataPath(iri, other, baseIri) });
  });
  return router;
}

/** What an address says besides the form, such as the language, goes along to the page. */
function kept(request: Request): string {
  const parameters = parametersOf(request);
  parameters.delete('format');
  return parameters.size === 0 ? '' : `?${parameters}`;
}
