import { type Response, Router } from 'express';
import { writeRdf } from '../../rdf/write-rdf.ts';
import type { RouteOptions } from '../app-options.ts';
import { type Format, TRIPLES } from '../formats.ts';
import { countAll, termsOf } from '../metadata/counts.ts';
import { aboutOf, describeDataset } from '../metadata/description.ts';
import { releaseOf } from '../metadata/release.ts';
import { newest } from '../metadata/sitemap.ts';
import { FILES } from '../paths.ts';
import { allowMethods, chosenFormat } from '../request.ts';
import { send } from '../respond.ts';
import { perVersion } from '../select.ts';

/** The dataset as it describes itself, at the well-known address (VoID §7.2) and as a file of each form. */
export function metadataRoutes(options: RouteOptions): Router {
  const { baseIri, store } = options;
  const router = Router();
  const paths = ['/.well-known/void', '/void', '/void/terms.json', ...FILES.map(({ names }) => `/void.${names[0]}`)];
  router.use(paths, allowMethods('GET', 'HEAD'));

  const counted = perVersion(store, async () => ({
    counts: await countAll({ store, baseIri }),
    modified: newest([...((await options.changes?.())?.values() ?? [])]),
    /** What was written already, by version of the files and form. */
    texts: new Map<string, string>(),
  }));
  const textIn = async ({ storeType: mediaType }: Format): Promise<string> => {
    const { counts, modified, texts } = await counted();
    const release = await releaseOf(options, counts.triples);
    const key = `${release.version} ${mediaType}`;
    const known = texts.get(key);
    if (known !== undefined) return known;
    const text = writeRdf(describeDataset({ baseIri, about: aboutOf(options), counts, release, modified }), {
      mediaType,
      baseIri,
    });
    texts.set(key, text);
    return text;
  };
  const answer = async (response: Response, format: Format) =>
    send(response, { type: format.type, body: await textIn(format) });

  router.get(['/.well-known/void', '/void'], (request, response) => answer(response, chosenFormat(request, TRIPLES)));
  router.get('/void/terms.json', async (_request, response) => {
    const { counts } = await counted();
    await send(response, { type: 'application/json', body: JSON.stringify(termsOf(counts)) });
  });
  for (const format of FILES) router.get(`/void.${format.names[0]}`, (_request, response) => answer(response, format));
  return router;
}
