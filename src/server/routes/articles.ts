import { Router } from 'express';
import { mediaTypeOf } from '../../rdf/media-types.ts';
import type { Change } from '../../store/writer.ts';
import type { RouteOptions } from '../app-options.ts';
import { allowMethods, parametersOf } from '../request.ts';
import { requireWriteRight, writerFor } from '../rights.ts';
import { readBody } from '../sparql-request.ts';

/**
 * Takes an article (text, HTML or JSON), converts and publishes it, and tells what was understood: 201 for a new one,
 * 200 for a text that is published already. `?name=` or the header Slug (RFC 5023 §9.7) names it.
 */
export function articleRoutes(options: RouteOptions): Router {
  const { baseIri, budget, limits } = options;
  const router = Router();
  router.use('/articles', allowMethods('POST'), budget.door, requireWriteRight(options), readBody(limits.writeBytes));
  router.post('/articles', async (request, response) => {
    const { body } = request as { readonly body: unknown };
    const name = parametersOf(request).get('name') ?? sluggedName(request.get('Slug'));
    const mediaType = mediaTypeOf(request.get('Content-Type') ?? '') || 'text/plain';
    const change: Change = {
      kind: 'article',
      document: { bytes: Buffer.isBuffer(body) ? body : Buffer.alloc(0), mediaType, baseIri },
      ...(name ? { name } : {}),
    };
    const { version, changed, understood } = await writerFor(request, options).write(change, {
      deadlineMs: limits.writeTimeoutMs,
    });
    response.status(changed.length > 0 ? 201 : 200).set('Cache-Control', 'no-store');
    if (understood) response.set('Location', understood.iri);
    response.json({ ...understood, version });
  });
  return router;
}

/** The header holds UTF-8 percent-encoded. */
function sluggedName(header: string | undefined): string | undefined {
  try {
    return header === undefined ? undefined : decodeURIComponent(header);
  } catch {
    return header;
  }
}
