import { Router } from 'express';
import { Failure } from '../../errors.ts';
import type { RouteOptions } from '../app-options.ts';
import { type Listing, listPages, MOST_PAGES, newest, sitemap, sitemapIndex } from '../metadata/sitemap.ts';
import { pagePath, rootOf } from '../paths.ts';
import { allowMethods } from '../request.ts';
import { send } from '../respond.ts';
import { perVersion } from '../select.ts';

/** What costs more than a page, and leads to no page that the sitemap does not name. */
const COSTLY = ['sparql', 'graphs', 'graph/', 'articles', 'dump/', 'search', 'reconcile', 'metrics'];
/** Pages that are no thing's. */
const OWN_PAGES = ['', 'ontology'];
const XML = 'application/xml';

/** What is listed for crawlers. */
type Crawled = Pick<RouteOptions, 'baseIri' | 'store' | 'changes'>;

/** What crawlers ask for: where they may go (RFC 9309) and which pages there are (sitemaps.org). */
export function crawlerRoutes(options: Crawled, mostPages = MOST_PAGES): Router {
  const { baseIri, store } = options;
  const router = Router();
  router.use(['/robots.txt', '/sitemap.xml', '/sitemap'], allowMethods('GET', 'HEAD'));

  const robots = [
    'User-agent: *',
    ...COSTLY.map((path) => `Disallow: ${rootOf(baseIri)}${path}`),
    `Sitemap: ${baseIri}sitemap.xml`,
  ];
  router.get('/robots.txt', (_request, response) =>
    send(response, { type: 'text/plain', body: `${robots.join('\n')}\n` }),
  );

  const pageOf = (iri: string) => new URL(pagePath(iri, baseIri), baseIri).href;
  const sitemaps = perVersion(store, async () => {
    const changes = (await options.changes?.()) ?? new Map<string, number>();
    const changed = newest([...changes.values()]);
    const own = OWN_PAGES.map((path): Listing => ({ address: `${baseIri}${path}`, changed }));
    const pages = [...own, ...(await listPages({ asked: { store, baseIri }, changes, pageOf }))];
    const parts = Array.from({ length: Math.ceil(pages.length / mostPages) }, (_, at) =>
      pages.slice(at * mostPages, (at + 1) * mostPages),
    );
    return { parts, whole: wholeOf(parts, baseIri) };
  });
  router.get('/sitemap.xml', async (_request, response) => {
    await send(response, { type: XML, body: (await sitemaps()).whole });
  });
  router.get('/sitemap/:number.xml', async (request, response) => {
    const { parts } = await sitemaps();
    const part = /^[1-9]\d{0,5}$/.test(request.params.number) ? parts[Number(request.params.number) - 1] : undefined;
    if (!part || parts.length === 1) throw new Failure('ROUTE_UNKNOWN', { path: request.path });
    await send(response, { type: XML, body: sitemap(part) });
  });
  return router;
}

/** The only sitemap, or the list of all. */
function wholeOf(parts: readonly (readonly Listing[])[], baseIri: string): string {
  const [only = []] = parts;
  if (parts.length === 1) return sitemap(only);
  return sitemapIndex(
    parts.map((part, at) => ({
      address: `${baseIri}sitemap/${at + 1}.xml`,
      changed: newest(part.flatMap(({ changed }) => changed ?? [])),
    })),
  );
}
