import { Router } from 'express';
import { FAILURES, Failure } from '../../errors.ts';
import { frontPage } from '../../site/front-page.tsx';
import { problemPage } from '../../site/problem-page.tsx';
import type { RouteOptions } from '../app-options.ts';
import { frontData } from '../front-data.ts';
import { sendPage, settingOf } from '../pages.ts';
import { problemNamed, titleOf } from '../problem.ts';
import { allowMethods } from '../request.ts';

/** The front page, and the pages that the IRIs of problems lead to. */
export function frontRoutes({ overview, resources, budget, baseIri }: RouteOptions): Router {
  const router = Router();

  router.use(/^\/$/, allowMethods('GET', 'HEAD'));
  router.get('/', async (request, response) => {
    const setting = settingOf(request, baseIri);
    const data = await frontData(overview, resources);
    await sendPage(response, { setting, html: budget.metered(response, () => frontPage(data, setting)) });
  });

  router.use('/problem', allowMethods('GET', 'HEAD'));
  router.get('/problem/:name', async (request, response) => {
    const code = problemNamed(request.params.name);
    if (code === undefined) throw new Failure('ROUTE_UNKNOWN', { path: request.path });
    const { status, text } = FAILURES[code];
    const setting = settingOf(request, baseIri);
    await sendPage(response, { setting, html: problemPage({ title: titleOf(code), status, text }, setting) });
  });
  return router;
}
