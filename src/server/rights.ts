import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { Failure } from '../errors.ts';
import type { Writer } from '../store/writer.ts';
import type { RouteOptions } from './app-options.ts';

/** What decides who may write. */
export type Rights = Pick<RouteOptions, 'writer' | 'writeToken'>;

/** Lets a request pass that may change data (RFC 6750); others are refused before their body is read. */
export function requireWriteRight(rights: Rights): RequestHandler {
  return (request, _response, next) => {
    writerFor(request, rights);
    next();
  };
}

/** The writer, for a request that bears the token: READ_ONLY where nobody may write, UNAUTHORIZED or TOKEN_WRONG otherwise. */
export function writerFor(request: Request, { writer, writeToken }: Rights): Writer {
  if (!writer || !writeToken) throw new Failure('READ_ONLY');
  const token = bearerOf(request);
  if (token === undefined) throw new Failure('UNAUTHORIZED');
  if (!isSameToken(token, writeToken)) throw new Failure('TOKEN_WRONG');
  return writer;
}

/** Whether a request may write, for those who only want to know: every query asks, so nothing is thrown to find out. */
export function mayWrite(request: Request, { writer, writeToken }: Rights): boolean {
  if (!writer || !writeToken) return false;
  const token = bearerOf(request);
  return token !== undefined && isSameToken(token, writeToken);
}

/** The token that a request bears. */
export function bearerOf(request: Request): string | undefined {
  return /^Bearer +([\w.~+/-]+=*) *$/i.exec(request.get('Authorization') ?? '')?.[1];
}

/** Takes the same time wherever the two differ: hashes have one length, and their comparison no short cut. */
export function isSameToken(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(one!, other!);
}
