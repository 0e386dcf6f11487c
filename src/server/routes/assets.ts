import { Router } from 'express';
import { Failure } from '../../errors.ts';
import { ASSETS } from '../../site/assets.ts';
import { allowMethods } from '../request.ts';
import { send } from '../respond.ts';

const A_YEAR = 365 * 24 * 60 * 60;

/** The files that pages load; an address holds the hash of what it shows and never shows anything else. */
export function assetRoutes(): Router {
  const router = Router();
  router.use('/assets', allowMethods('GET', 'HEAD'));
  router.get('/assets/:name', async (request, response) => {
    const asset = ASSETS.get(`assets/${request.params.name}`);
    if (!asset) throw new Failure('ROUTE_UNKNOWN', { path: request.path });
    await send(response, { ...asset, maxAge: A_YEAR });
  });
  return router;
}
