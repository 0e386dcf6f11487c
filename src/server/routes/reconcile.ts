import { setImmediate } from 'node:timers/promises';
import { type Request, type Response, Router } from 'express';
import { Failure } from '../../errors.ts';
import { mediaTypeOf } from '../../rdf/media-types.ts';
import { candidatesFor } from '../../reconciliation/candidates.ts';
import { extend } from '../../reconciliation/extension.ts';
import { manifest } from '../../reconciliation/manifest.ts';
import { batchOf, extensionOf } from '../../reconciliation/queries.ts';
import type { Service } from '../../reconciliation/service.ts';
import type { RouteOptions } from '../app-options.ts';
import type { Budget } from '../budget.ts';
import { answerJson, serviceFor } from '../reconciling.ts';
import { allowMethods, parametersOf } from '../request.ts';
import { readBody } from '../sparql-request.ts';
import { reconcileHelpRoutes } from './reconcile-help.ts';

const FORM = 'application/x-www-form-urlencoded';
const BODY_BYTES = 1024 * 1024;

/** Matches other people's tables with our things: the Reconciliation Service API 0.2 of W3C's Entity Reconciliation Community Group. */
export function reconcileRoutes(options: RouteOptions): Router {
  const { baseIri, budget } = options;
  const router = Router();
  router.use(/^\/reconcile$/, allowMethods('GET', 'HEAD', 'POST'), budget.door, readBody(BODY_BYTES));
  router.all('/reconcile', async (request, response) => {
    const service = await serviceFor(request, options);
    const parameters = sentWith(request);
    const [queries, extension] = [parameters.get('queries'), parameters.get('extend')];
    const work = { service, budget, response };
    if (queries !== null) return answerJson(response, await reconciled(queries, work));
    if (extension !== null) return answerJson(response, extended(extension, work));
    if (request.method !== 'POST') return answerJson(response, manifest(service, baseIri));
    throw new Failure('REQUEST_MALFORMED', { reason: 'the form has neither queries nor extend.' });
  });
  router.use(reconcileHelpRoutes(options));
  return router;
}

interface Work {
  readonly service: Service;
  readonly budget: Budget;
  readonly response: Response;
}

/** Others are answered between two queries of a batch. */
async function reconciled(queries: string, { service, budget, response }: Work): Promise<unknown> {
  const results: [string, unknown][] = [];
  for (const [name, query] of batchOf(queries)) {
    budget.admit(response);
    const result = budget.metered(response, () => candidatesFor(query, service));
    results.push([name, { result }]);
    await setImmediate();
  }
  return Object.fromEntries(results);
}

function extended(extension: string, { service, budget, response }: Work): unknown {
  const wanted = extensionOf(extension);
  return budget.metered(response, () => extend(wanted, service));
}

/** The parameters of the address or, by POST, of the form that was sent. */
function sentWith(request: Request): URLSearchParams {
  if (request.method !== 'POST') return parametersOf(request);
  const type = mediaTypeOf(request.get('Content-Type') ?? '');
  if (type !== FORM) throw new Failure('MEDIA_TYPE_UNSUPPORTED', { type: type || 'none', accepted: FORM });
  const body: unknown = request.body;
  return new URLSearchParams(Buffer.isBuffer(body) ? body.toString() : '');
}
