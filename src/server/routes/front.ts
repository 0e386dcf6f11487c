import { Router } from 'express';
import { FAILURES, Failure } from '../../errors.ts';
import { frontPage } from '../../site/front-page.ts';
import { problemPage } from '../../site/problem-page.ts';
import type { RouteOptions } from '../app-options.ts';
import { HTML } from '../formats.ts';
import { frontData } from '../front-data.ts';
import { problemNamed, titleOf } from '../problem.ts';
import { allowMethods } from '../request.ts';
import { send } from '../respond.ts';
import { perVersion } from '../select.ts';

/** The front page, and the pages that the IRIs of problems lead to. */
export function frontRoutes({ store, baseIri }: RouteOptions): Router {
  const router = Router();
  const page = perVersion(store, async () => frontPage(await frontData({ store, baseIri })));

  router.use(/^\/$/, allowMethods('GET', 'HEAD'));
  router.get('/', async (_request, response) => {
    await send(response, { type: HTML.type, body: await page() });
  });

  router.use('/problem', allowMethods('GET', 'HEAD'));
  router.get('/problem/:name', async (request, response) => {
    const code = problemNamed(request.params.name);
    if (code === undefined) throw new Failure('ROUTE_UNKNOWN', { path: request.path });
    const { status, text } = FAILURES[code];
    await send(response, { type: HTML.type, body: problemPage({ baseIri, title: titleOf(code), status, text }) });
  });
  return router;
}
