import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import { CONTENT_POLICY } from '../site/layout.ts';

/** A whole body on its way out. */
export interface Content {
  readonly type: string;
  readonly body: string | Uint8Array;
  /** What the body is made of; the same parts give the same bytes, so that a client who has them need not get them. */
  readonly tag?: readonly string[];
}

/** Sends a body, or 304 to a client that has it; HEAD gets the headers alone. */
export function send(request: Request, response: Response, { type, body, tag }: Content): void {
  response.vary('Accept');
  response.type(type);
  if (type === 'text/html') response.set('Content-Security-Policy', CONTENT_POLICY);
  if (tag && isKnown(request, response, [type, ...tag])) return;
  if (!tag) response.set('Cache-Control', 'no-store');
  response.send(typeof body === 'string' ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.length));
}

/** Marks the answer by what it is made of, and answers 304 at once if the client has it. */
export function isKnown(request: Request, response: Response, parts: readonly string[]): boolean {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
  response.set({ ETag: `"${digest.slice(0, 27)}"`, 'Cache-Control': 'public, no-cache' });
  // Express compares If-None-Match with the headers set so far.
  if (!request.fresh) return false;
  response.vary('Accept');
  response.status(304).end();
  return true;
}
