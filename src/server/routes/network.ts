import { Router } from 'express';
import { type Drawing, drawn } from '../../overview/drawing.ts';
import type { Network } from '../../overview/meetings.ts';
import { networkPage } from '../../site/network-page.tsx';
import type { RouteOptions } from '../app-options.ts';
import { sendPage, settingOf } from '../pages.ts';
import { allowMethods } from '../request.ts';

/** People and the events that they were at together. */
export function networkRoutes({ overview, resources, budget, baseIri }: RouteOptions): Router {
  const router = Router();
  let known: { readonly network: Network; readonly drawing: Promise<Drawing> } | undefined;
  router.use(/^\/network$/, allowMethods('GET', 'HEAD'));
  router.get('/network', async (request, response) => {
    const setting = settingOf(request, baseIri);
    await overview.upToDate();
    const network = overview.network();
    if (known?.network !== network) known = { network, drawing: drawn(network) };
    const { drawing } = known;
    const events = new Map(overview.events().map((event) => [event.iri, event]));
    const page = { network, drawing: await drawing, eventOf: (iri: string) => events.get(iri), graph: resources };
    const html = budget.metered(response, () => networkPage(page, setting));
    await sendPage(response, { setting, html });
  });
  return router;
}
