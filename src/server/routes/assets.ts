import { Router } from 'express';
import { Failure } from '../../errors.ts';
import { ASSETS, type Asset } from '../../site/assets.ts';
import { editorAssets } from '../../site/editor-assets.ts';
import { type Encoding, encodingOf } from '../encoding.ts';
import { allowMethods } from '../request.ts';
import { isKnown, keptOf, sendKept } from '../respond.ts';
import type { Kept } from '../result-cache.ts';

const IMMUTABLE = `public, max-age=${365 * 24 * 60 * 60}, immutable`;

/** The files that pages load; an address holds the hash or the version of what it shows and never shows anything else. */
export function assetRoutes(): Router {
  const router = Router();
  /** There are few of them, and none changes: each is packed once. */
  const ready = new Map<string, Promise<Kept>>();
  const keptAs = (asset: Asset, encoding: Encoding) => {
    const key = `${encoding} ${asset.path}`;
    const known = ready.get(key) ?? keptOf(asset.type, Buffer.from(asset.body), encoding);
    ready.set(key, known);
    return known;
  };
  router.use('/assets', allowMethods('GET', 'HEAD'));
  router.get(/^\/assets\/./, async (request, response) => {
    const path = request.path.slice(1);
    const asset = ASSETS.get(path) ?? editorAssets().files.get(path);
    if (!asset) throw new Failure('ROUTE_UNKNOWN', { path: request.path });
    if (isKnown(response, [asset.path])) return;
    response.set('Cache-Control', IMMUTABLE);
    sendKept(response, await keptAs(asset, encodingOf(request)));
  });
  return router;
}
