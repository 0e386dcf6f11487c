import { type Request, Router } from 'express';
import { Failure } from '../../errors.ts';
import type { Service } from '../../reconciliation/service.ts';
import { proposeProperties, suggestEntities, suggestProperties, suggestTypes } from '../../reconciliation/suggest.ts';
import { search } from '../../search/search.ts';
import { PREVIEW_POLICY } from '../../site/content-policy.ts';
import { hrefOf } from '../../site/links.ts';
import { previewPage } from '../../site/preview-page.tsx';
import type { RouteOptions } from '../app-options.ts';
import { sendPage, settingOf } from '../pages.ts';
import { given } from '../paging.ts';
import { answerJson, serviceFor } from '../reconciling.ts';
import { allowMethods, parametersOf } from '../request.ts';

const COUNT = /^\d{1,6}$/;

/** What helps those who reconcile: suggestions while they type, a glance at a thing, and what could be told of it. */
export function reconcileHelpRoutes(options: RouteOptions): Router {
  const { baseIri, budget, resources } = options;
  const router = Router();
  router.use(/^\/reconcile\/./, allowMethods('GET', 'HEAD'), budget.door);

  router.get('/reconcile/suggest/:kind', async (request, response) => {
    const service = await serviceFor(request, options);
    const parameters = parametersOf(request);
    const asked = { prefix: parameters.get('prefix') ?? '', cursor: countIn(parameters, 'cursor') ?? 0 };
    const suggest = {
      entity: () => suggestEntities(entitiesLike(asked.prefix, service, baseIri), asked.cursor, service),
      type: () => suggestTypes(asked, service),
      property: () => suggestProperties(asked, service),
    };
    const { kind } = request.params;
    if (kind !== 'entity' && kind !== 'type' && kind !== 'property') {
      throw new Failure('ROUTE_UNKNOWN', { path: request.path });
    }
    await answerJson(response, budget.metered(response, suggest[kind]));
  });

  router.get('/reconcile/properties', async (request, response) => {
    const service = await serviceFor(request, options);
    const parameters = parametersOf(request);
    const [type, limit] = [given(parameters, 'type'), countIn(parameters, 'limit')];
    const all = budget.metered(response, () => proposeProperties(type, service));
    await answerJson(response, { ...(type && { type }), ...(limit && { limit }), properties: all.slice(0, limit) });
  });

  router.get('/reconcile/view', async (request, response) => {
    const iri = entityIn(request, await serviceFor(request, options));
    const target = hrefOf(iri, baseIri);
    if (target === undefined) throw new Failure('IRI_UNKNOWN', { iri });
    response.status(303).set('Location', target).type('text/plain').send(`See ${target}\n`);
  });

  router.get('/reconcile/preview', async (request, response) => {
    const service = await serviceFor(request, options);
    const iri = entityIn(request, service);
    const setting = settingOf(request, baseIri);
    const html = budget.metered(response, () => previewPage(iri, resources, setting));
    await sendPage(response, { setting, html, policy: PREVIEW_POLICY });
  });
  return router;
}

/** An identifier means its entity and no other. */
function entitiesLike(prefix: string, service: Service, baseIri: string): string[] {
  const iri = /[:/]/.test(prefix) ? service.iriOf(prefix) : '';
  if (service.things.get(iri)) return [iri];
  return search({ query: prefix }, { ...service, baseIri }).map(({ thing }) => thing.iri);
}

function countIn(parameters: URLSearchParams, name: string): number | undefined {
  const value = given(parameters, name);
  if (value === undefined) return undefined;
  if (COUNT.test(value)) return Number(value);
  throw new Failure('REQUEST_MALFORMED', { reason: `${name} is a whole number, such as ${name}=20.` });
}

function entityIn(request: Request, { things, iriOf }: Service): string {
  const id = parametersOf(request).get('id') ?? '';
  const iri = iriOf(id);
  if (!things.get(iri)) throw new Failure('IRI_UNKNOWN', { iri: id });
  return iri;
}
