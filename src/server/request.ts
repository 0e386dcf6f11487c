import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { Failure } from '../errors.ts';
import type { Format } from './formats.ts';
import type { Metrics } from './metrics.ts';
import { negotiate } from './negotiate.ts';

const EXPOSED = 'ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After, Server-Timing, X-Request-Id';
const SAFE_ID = /^[\w.-]{1,64}$/;

/** Gives each request an id and each answer, of any status, the headers that let scripts of other sites read it. */
export function openDoor(logger: Logger, metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const given = request.get('X-Request-Id') ?? '';
    const requestId = SAFE_ID.test(given) ? given : randomUUID();
    const started = performance.now();
    response.setHeader('X-Request-Id', requestId);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Expose-Headers', EXPOSED);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.on('finish', () => {
      const took = performance.now() - started;
      const ms = Math.round(took);
      metrics.answered(request, response, took / 1000);
      logger.info(
        { requestId, method: request.method, path: request.path, status: response.statusCode, ms },
        'request',
      );
    });
    if (hostsOf(request) > 1) throw new Failure('REQUEST_MALFORMED', { reason: 'it names more than one host.' });
    next();
  };
}

/** RFC 9112 §3.2 wants such requests refused: who passes them on and who answers them may each take another host. */
function hostsOf({ rawHeaders }: Request): number {
  return rawHeaders.filter((name, at) => at % 2 === 0 && name.length === 4 && name.toLowerCase() === 'host').length;
}

/** Answers OPTIONS, also a browser's question before it asks, and refuses methods that a path does not have. */
export function allowMethods(...methods: readonly string[]): RequestHandler {
  const allowed = [...methods, 'OPTIONS'].join(', ');
  return (request, response, next) => {
    if (methods.includes(request.method)) return next();
    if (request.method !== 'OPTIONS') throw new Failure('METHOD_UNKNOWN', { method: request.method, allowed });
    response.status(204).set({
      Allow: allowed,
      'Access-Control-Allow-Methods': allowed,
      'Access-Control-Allow-Headers':
        'Accept, Accept-Language, Authorization, Content-Type, If-Match, If-None-Match, X-Request-Id',
      'Access-Control-Max-Age': '86400',
    });
    response.end();
  };
}

/** The parameters of the address; repeated ones are kept, because the protocol has such. */
export function parametersOf(request: Request): URLSearchParams {
  const { url } = request;
  const cut = url.indexOf('?');
  return new URLSearchParams(cut < 0 ? '' : url.slice(cut + 1));
}

/** The format that the address names, which wins over Accept. */
export function formatOf(request: Request): string | undefined {
  return parametersOf(request).get('format') ?? undefined;
}

/** The format to answer in: the one that the address names, or the one that the client wants most. */
export function chosenFormat(request: Request, formats: readonly Format[]): Format {
  return negotiate(formats, { accept: request.get('Accept'), name: formatOf(request) });
}

/** Aborted when the client has gone before the answer was sent. */
export function goneSignal(response: Response): AbortSignal {
  const controller = new AbortController();
  response.on('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
