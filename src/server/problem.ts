import type { ErrorRequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { FAILURES, Failure, type FailureCode } from '../errors.ts';

/** The part of a problem's IRI that names a failure: QUERY_TIMEOUT is `query-timeout`. */
export function problemName(code: FailureCode): string {
  return code.toLowerCase().replaceAll('_', '-');
}

/** The failure that a problem's IRI names. */
export function problemNamed(name: string): FailureCode | undefined {
  return (Object.keys(FAILURES) as FailureCode[]).find((code) => problemName(code) === name);
}

/** Turns whatever was thrown into problem details (RFC 9457); only the unexpected is logged, and its details stay here. */
export function problemHandler({
  baseIri,
  logger,
}: {
  readonly baseIri: string;
  readonly logger: Logger;
}): ErrorRequestHandler {
  return (error, request, response, _next) => {
    const failure = failureOf(error);
    const requestId = String(response.getHeader('X-Request-Id') ?? '');
    if (!failure)
      logger.error({ err: error, requestId, method: request.method, path: request.path }, 'unexpected error');
    // Whoever has gone needs no answer, and one that has begun cannot be taken back.
    if (response.headersSent || response.destroyed) {
      response.destroy();
      return;
    }
    const status = failure?.status ?? 500;
    response.locals.problem = failure ? problemName(failure.code) : 'internal-error';
    response.removeHeader('ETag');
    response.vary('Accept');
    for (const [name, value] of headersOf(failure, request.method)) response.set(name, value);
    response.status(status).set('Cache-Control', 'no-store');
    const page = response.locals.problemPage as ProblemPage | undefined;
    if (failure && page) return void sendProblemPage(response, page, failure);
    response.type('application/problem+json');
    response.send(JSON.stringify({ ...problemDetails(failure, baseIri), requestId }));
  };
}

/** How a failure is shown to people; who answers a request may leave one in `locals.problemPage`. */
export interface ProblemPage {
  readonly html: (failure: Failure) => string;
  readonly language: string;
  readonly policy: string;
}

function sendProblemPage(response: Response, { html, language, policy }: ProblemPage, failure: Failure): void {
  response.set({ 'Content-Security-Policy': policy, 'Content-Language': language }).type('text/html');
  response.send(html(failure));
}

/** The members of a problem; without a failure it is a bug of ours, which says nothing about itself. */
export function problemDetails(failure: Failure | undefined, baseIri: string): Readonly<Record<string, unknown>> {
  if (!failure) {
    const detail = 'Something went wrong here. Report it with the request id.';
    return { type: 'about:blank', title: 'Internal server error', status: 500, detail };
  }
  return {
    // First, so that no slot takes the place of a member that the standard names.
    ...failure.details,
    ...numbered(failure.slots),
    type: `${baseIri}problem/${problemName(failure.code)}`,
    title: titleOf(failure.code),
    status: failure.status,
    detail: failure.message,
  };
}

/** A title for people: “Query timeout”. */
export function titleOf(code: FailureCode): string {
  const words = code.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What may succeed later, unchanged. */
const RETRIABLE = new Set<FailureCode | undefined>(['OVERLOADED', 'BUDGET_SPENT', 'STORE_BUSY', 'STORE_BEHIND']);

function headersOf(failure: Failure | undefined, method: string): [string, string][] {
  const { allowed, accepted, seconds } = failure?.slots ?? {};
  if (failure?.code === 'METHOD_UNKNOWN' && allowed) return [['Allow', allowed]];
  if (failure?.code === 'MEDIA_TYPE_UNSUPPORTED' && accepted)
    return [[method === 'PATCH' ? 'Accept-Patch' : 'Accept-Post', accepted]];
  if (failure?.code === 'UNAUTHORIZED') return [['WWW-Authenticate', 'Bearer realm="hgov"']];
  if (failure?.code === 'TOKEN_WRONG') return [['WWW-Authenticate', 'Bearer realm="hgov", error="invalid_token"']];
  if (seconds && RETRIABLE.has(failure?.code)) return [['Retry-After', seconds]];
  return [];
}

function numbered(slots: Readonly<Record<string, string>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(slots).map(([name, value]) => [name, /^\d{1,15}$/.test(value) ? Number(value) : value]),
  );
}

/** What Express and its body reader throw has a status and a type of its own. */
function failureOf(error: unknown): Failure | undefined {
  if (error instanceof Failure) return error;
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined;
  const { type, limit, encoding } = error as { type?: unknown; limit?: unknown; encoding?: unknown };
  if (type === 'entity.too.large') return new Failure('BODY_TOO_LARGE', { limit: Number(limit) }, error);
  if (type === 'encoding.unsupported') {
    return new Failure(
      'MEDIA_TYPE_UNSUPPORTED',
      { type: String(encoding), accepted: 'gzip, deflate, br, identity' },
      error,
    );
  }
  if (type === 'request.aborted') return new Failure('CLIENT_GONE', {}, error);
  return error.status < 500 ? new Failure('REQUEST_MALFORMED', { reason: error.message }, error) : undefined;
}
