import { Router } from 'express';
import { filtered } from '../../overview/commitments.ts';
import { commitmentsPage } from '../../site/commitments-page.tsx';
import { createView } from '../../site/view.ts';
import type { RouteOptions } from '../app-options.ts';
import { filterIn, filtersFor, orderIn } from '../commitment-filters.ts';
import { createCommitmentLists } from '../commitment-lists.ts';
import { commitmentsCsv } from '../commitments-csv.ts';
import { type Format, HTML } from '../formats.ts';
import { sendPage, settingOf } from '../pages.ts';
import { paged, pageIn } from '../paging.ts';
import { allowMethods, chosenFormat } from '../request.ts';
import { send } from '../respond.ts';

const PAGE = 50;
const CSV: Format = { type: 'text/csv', storeType: '', names: ['csv'] };

/** The tracker of commitments: filtered and sorted by its address, as a page or as CSV. */
export function commitmentRoutes({ overview, resources, budget, baseIri }: RouteOptions): Router {
  const router = Router();
  const lists = createCommitmentLists(overview, resources);
  router.use(/^\/commitments$/, allowMethods('GET', 'HEAD'));
  router.get('/commitments', async (request, response) => {
    const format = chosenFormat(request, [HTML, CSV]);
    const setting = settingOf(request, baseIri);
    const { parameters, language } = setting;
    const [filter, order, page] = [filterIn(parameters, baseIri), orderIn(parameters), pageIn(parameters)];
    await overview.upToDate();
    const view = createView(setting, resources);
    const rows = budget.metered(response, () => filtered(lists.inOrder(order, language), filter));
    if (format === CSV) {
      response.vary('Accept-Language').set('Content-Disposition', 'attachment; filename="commitments.csv"');
      const body = await budget.awaited(response, () => commitmentsCsv(rows, view));
      return send(response, { type: CSV.type, body });
    }
    const html = budget.metered(response, () => {
      const filters = filtersFor(overview.choices(), { filter, order, view, labels: lists.labels(language) });
      const list = paged(rows, page, PAGE);
      return commitmentsPage({ filters, withNumbers: filter.withNumbers ?? false, list, graph: resources }, setting);
    });
    return sendPage(response, { setting, html });
  });
  return router;
}
