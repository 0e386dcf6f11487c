import { Router } from 'express';
import type { RouteOptions } from '../app-options.ts';
import type { Metrics } from '../metrics.ts';
import { ownersOnly } from '../owners.ts';
import { allowMethods } from '../request.ts';

const ASK_MS = 2000;

/** Whether the process lives, whether it can answer queries, and what it has done, for those who run it. */
export function healthRoutes({ store, baseIri, metricsToken }: RouteOptions, metrics: Metrics): Router {
  const router = Router();
  router.use(['/healthz', '/readyz', '/metrics'], allowMethods('GET', 'HEAD'), (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    const mediaType = 'application/sparql-results+json';
    await store.query({ sparql: 'ASK {}', form: 'ASK', mediaType, baseIri, deadlineMs: ASK_MS });
    response.json({ status: 'ok', version: store.version });
  });
  router.get('/metrics', ownersOnly(metricsToken), async (_request, response) => {
    const { type, body } = await metrics.text();
    response.set('Content-Type', type).send(Buffer.from(body));
  });
  return router;
}
