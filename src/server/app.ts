import express, { type Express, Router } from 'express';
import { Failure } from '../errors.ts';
import { createOverview } from '../overview/overview.ts';
import { type AppOptions, type RouteOptions, SERVER_LIMITS } from './app-options.ts';
import { createBudget } from './budget.ts';
import { createKnownRequests } from './known-requests.ts';
import { createMetrics } from './metrics.ts';
import { rootOf } from './paths.ts';
import { problemHandler } from './problem.ts';
import { openDoor } from './request.ts';
import { createResultCache } from './result-cache.ts';
import { mayWrite } from './rights.ts';
import { articleRoutes } from './routes/articles.ts';
import { assetRoutes } from './routes/assets.ts';
import { commitmentRoutes } from './routes/commitments.ts';
import { crawlerRoutes } from './routes/crawlers.ts';
import { dumpRoutes } from './routes/dump.ts';
import { frontRoutes } from './routes/front.ts';
import { graphRoutes } from './routes/graph.ts';
import { healthRoutes } from './routes/health.ts';
import { metadataRoutes } from './routes/metadata.ts';
import { networkRoutes } from './routes/network.ts';
import { ontologyRoutes } from './routes/ontology.ts';
import { reconcileRoutes } from './routes/reconcile.ts';
import { resourceRoutes } from './routes/resource.ts';
import { searchRoutes } from './routes/search.ts';
import { sparqlRoutes } from './routes/sparql.ts';
import { timelineRoutes } from './routes/timeline.ts';
import { withdrawnPages } from './withdrawn.ts';

/** Builds the whole HTTP interface; it listens to nothing yet. */
export function createApp({ limits, ...options }: AppOptions): Express {
  const overview = createOverview(options.resources);
  const allLimits = { ...SERVER_LIMITS, ...limits };
  const budget = createBudget(allLimits.budget, { isFree: (request) => mayWrite(request, options) });
  const routeOptions: RouteOptions = { ...options, overview, budget, limits: allLimits };
  // Whoever comes first need not wait until all graphs are read.
  setImmediate(() => void overview.upToDate());
  const app = express();
  app.locals.baseIri = options.baseIri;
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', false);
  app.set('trust proxy', options.trustProxy ?? false);
  app.enable('case sensitive routing');
  const metrics = createMetrics(() => options.load?.());
  app.use(openDoor(options.logger, metrics));
  const cache = createResultCache(routeOptions.limits.cacheBytes);
  const known = createKnownRequests(cache, options.store);
  app.use((request, response, next) => {
    if (!known.answer(request, response)) next();
  });
  const routes = Router();
  routes.use(
    healthRoutes(routeOptions, metrics),
    sparqlRoutes(routeOptions, { cache, known }),
    resourceRoutes(routeOptions),
  );
  routes.use(graphRoutes(routeOptions), articleRoutes(routeOptions), dumpRoutes(routeOptions));
  routes.use(metadataRoutes(routeOptions), crawlerRoutes(routeOptions));
  routes.use(ontologyRoutes(routeOptions), frontRoutes(routeOptions), assetRoutes());
  routes.use(searchRoutes(routeOptions), reconcileRoutes(routeOptions));
  routes.use(commitmentRoutes(routeOptions), timelineRoutes(routeOptions), networkRoutes(routeOptions));
  app.use(routes);
  // Behind a proxy that passes the whole path on, ours lie below the base's.
  if (rootOf(options.baseIri) !== '/') app.use(rootOf(options.baseIri), routes);
  app.use((request) => {
    throw new Failure('ROUTE_UNKNOWN', { path: request.path });
  });
  app.use(withdrawnPages(options));
  app.use(problemHandler(options));
  return app;
}
