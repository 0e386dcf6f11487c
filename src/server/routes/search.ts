import { Router } from 'express';
import { type Hit, search } from '../../search/search.ts';
import { SCRIPT_POLICY } from '../../site/content-policy.ts';
import { labelLanguages } from '../../site/i18n/language.ts';
import { createLabels } from '../../site/labels.ts';
import { searchPage } from '../../site/search-page.tsx';
import type { RouteOptions } from '../app-options.ts';
import { type Format, HTML } from '../formats.ts';
import { openSearchDescription, suggestions } from '../open-search.ts';
import { sendPage, settingOf } from '../pages.ts';
import { given, paged, pageIn } from '../paging.ts';
import { allowMethods, chosenFormat, parametersOf } from '../request.ts';
import { send } from '../respond.ts';
import { iriOf } from '../short-iris.ts';
import { typeChoices } from '../type-choices.ts';

const PAGE = 20;
const JSON_FORMAT: Format = { type: 'application/json', storeType: '', names: ['json'] };
const SUGGESTIONS: Format = { type: 'application/x-suggestions+json', storeType: '', names: ['suggestions'] };

/** Finds things by their names in any language: as a page, as JSON, and as suggestions for those who type (OpenSearch 1.1). */
export function searchRoutes({ overview, resources, budget, baseIri }: RouteOptions): Router {
  const router = Router();
  router.use(['/search', '/opensearch.xml'], allowMethods('GET', 'HEAD'));

  router.get('/search', async (request, response) => {
    const format = chosenFormat(request, [JSON_FORMAT, SUGGESTIONS, HTML]);
    const parameters = parametersOf(request);
    const query = given(parameters, 'q') ?? '';
    const type = given(parameters, 'type');
    const page = pageIn(parameters);
    await overview.upToDate();
    const { things } = overview;
    const wanted = type === undefined ? undefined : iriOf(type, baseIri);
    const hits = budget.metered(response, () => search({ query, type: wanted }, { things, resources, baseIri }));
    if (format === SUGGESTIONS) {
      return send(response, { type: format.type, body: JSON.stringify(suggestions(query, hits, baseIri)) });
    }
    const found = paged(hits, page, PAGE);
    const setting = settingOf(request, baseIri);
    const nameOf = createLabels(resources, labelLanguages(setting.language)).of;
    if (format === JSON_FORMAT) {
      response.vary('Accept-Language');
      const results = found.items.map((hit) => result(hit, nameOf));
      const { total, pages } = found;
      return send(response, { type: format.type, body: JSON.stringify({ query, total, page, pages, results }) });
    }
    const types = typeChoices(things, { language: setting.language, nameOf, baseIri, chosen: wanted });
    const results = { query, type: wanted, types, found, graph: resources };
    const html = budget.metered(response, () => searchPage(results, setting));
    return sendPage(response, { setting, html, policy: SCRIPT_POLICY });
  });

  router.get('/opensearch.xml', async (_request, response) => {
    const type = 'application/opensearchdescription+xml';
    await send(response, { type, body: openSearchDescription(baseIri) });
  });
  return router;
}

function result({ thing, label, fit, links }: Hit, nameOf: (iri: string) => string) {
  const types = [...new Set(thing.types)].map((id) => ({ id, name: nameOf(id) }));
  const found = { text: label.text, ...(label.language === '' ? {} : { language: label.language }) };
  return { id: thing.iri, name: nameOf(thing.iri), found, fit, types, links };
}
