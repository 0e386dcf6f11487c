import { type Request, type Response, Router } from 'express';
import { Failure } from '../../errors.ts';
import { dumpPage } from '../../site/dump-page.tsx';
import type { Dump } from '../../store/dumps.ts';
import type { RouteOptions } from '../app-options.ts';
import { HTML } from '../formats.ts';
import { negotiate } from '../negotiate.ts';
import { sendPage, settingOf } from '../pages.ts';
import { rootOf } from '../paths.ts';
import { allowMethods, formatOf } from '../request.ts';
import { send } from '../respond.ts';
import { sendFixedFile } from '../send-file.ts';
import { goneWith } from '../withdrawn.ts';

const JSON_LIST = { type: 'application/json', storeType: 'application/json', names: ['json'] };

/** The whole dataset as files: their list, and each under its version, where it never changes. */
export function dumpRoutes(options: RouteOptions): Router {
  const { dumps, baseIri } = options;
  const router = Router();
  if (!dumps) return router;
  router.use('/dump', allowMethods('GET', 'HEAD'));

  const sendList = async (request: Request, response: Response, dump: Dump) => {
    const { type } = negotiate([JSON_LIST, HTML], { accept: request.get('Accept'), name: formatOf(request) });
    if (type !== HTML.type) return send(response, { type, body: `${JSON.stringify(dump, undefined, 2)}\n` });
    const files = dump.files.map((file) => ({ ...file, count: file.triples ?? file.rows }));
    const hasPrevious = dump.previous !== undefined && (await dumps.find(dump.previous)) !== undefined;
    const setting = settingOf(request, baseIri);
    return sendPage(response, { setting, html: dumpPage({ ...dump, hasPrevious, files }, setting) });
  };

  router.get(['/dump', '/dump/'], async (request, response) => sendList(request, response, await dumps.current()));

  router.get(/^\/dump\/[0-9a-f]{16}\/?$/, async (request, response) => {
    const dump = await dumps.find(request.path.slice('/dump/'.length).replace('/', ''));
    if (!dump) throw new Failure('DUMP_UNKNOWN', { path: request.path });
    await sendList(request, response, dump);
  });

  router.get(/^\/dump\/latest\/./, async (request, response) => {
    const { version } = await dumps.current();
    const path = request.path.slice('/dump/latest/'.length);
    response.set('Cache-Control', 'no-cache').redirect(307, `${rootOf(baseIri)}dump/${version}/${path}`);
  });

  router.get(/^\/dump\/[0-9a-f]{16}\/./, async (request, response, next) => {
    const [, version = '', path = ''] = /^\/dump\/([0-9a-f]+)\/(.*)$/.exec(request.path) ?? [];
    const found = await dumps.locate(version, path);
    if (!found) throw unknownFile(request.path, options);
    sendFixedFile(response, found, next);
  });
  return router;
}

/** The failure for a file that is not there: 410 for the graph of an article that was withdrawn, whatever the version. */
function unknownFile(path: string, { withdrawn, baseIri }: RouteOptions): Failure {
  const [, slug = ''] = /^\/dump\/[^/]+\/graph\/article\/([^/]+?)\.[a-z]+(?:\.gz)?$/.exec(path) ?? [];
  const article = withdrawn?.(slug);
  return article ? goneWith(article, `${baseIri}${path.slice(1)}`) : new Failure('DUMP_UNKNOWN', { path });
}
