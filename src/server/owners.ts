import type { Request, RequestHandler } from 'express';
import { Failure } from '../errors.ts';
import { bearerOf, isSameToken } from './rights.ts';

/** Lets those through who run the server: whoever has the token, or, if there is none, whoever asks from its own machine. */
export function ownersOnly(token?: string): RequestHandler {
  return (request, _response, next) => {
    const isOwner = token === undefined ? isLocal(request) : isSameToken(bearerOf(request) ?? '', token);
    next(isOwner ? undefined : new Failure('METRICS_PRIVATE'));
  };
}

/** A proxy on this machine passes on what comes from elsewhere; it says so in a header. */
function isLocal(request: Request): boolean {
  const isForwarded = ['Forwarded', 'Via', 'X-Forwarded-For'].some((name) => request.get(name) !== undefined);
  return !isForwarded && /^(?:::ffff:)?127\.|^::1$/.test(request.socket.remoteAddress ?? '');
}
