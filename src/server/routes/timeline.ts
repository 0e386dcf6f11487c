import { Router } from 'express';
import { grouped } from '../../site/graph.ts';
import { timelinePage } from '../../site/timeline-page.tsx';
import type { RouteOptions } from '../app-options.ts';
import { sendPage, settingOf } from '../pages.ts';
import { given, paged, pageIn } from '../paging.ts';
import { allowMethods } from '../request.ts';

const PAGE = 100;

/** The events, the latest first; of one year, where the address names it. */
export function timelineRoutes({ overview, resources, budget, baseIri }: RouteOptions): Router {
  const router = Router();
  router.use(/^\/timeline$/, allowMethods('GET', 'HEAD'));
  router.get('/timeline', async (request, response) => {
    const setting = settingOf(request, baseIri);
    const [wanted, page] = [given(setting.parameters, 'year'), pageIn(setting.parameters)];
    await overview.upToDate();
    const events = grouped(overview.events(), ({ start }) => start?.slice(0, 4) ?? '');
    const years = Array.from(events, ([year, own]) => ({ year, count: own.length }));
    const year = wanted === 'none' ? '' : wanted;
    const list = paged(year === undefined ? overview.events() : (events.get(year) ?? []), page, PAGE);
    const html = budget.metered(response, () => timelinePage({ year, years, list, graph: resources }, setting));
    await sendPage(response, { setting, html });
  });
  return router;
}
