import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import { CONTENT_POLICY } from '../site/layout.ts';

/** A whole body on its way out. */
export interface Content {
  readonly type: string;
  readonly body: string | Uint8Array;
  /** What names the body without its bytes; the bytes themselves do, unless given. */
  readonly tag?: readonly string[];
  /** The next one who asks may get another answer. */
  readonly isVolatile?: boolean;
}

/** Sends a body, or 304 to a client that has it; HEAD gets the headers alone. */
export function send(response: Response, { type, body, tag, isVolatile = false }: Content): void {
  response.vary('Accept');
  response.type(type);
  if (type === 'text/html') response.set('Content-Security-Policy', CONTENT_POLICY);
  if (isVolatile) response.set('Cache-Control', 'no-store');
  else if (isKnown(response, [type, ...(tag ?? [digest(body)])])) return;
  response.send(typeof body === 'string' ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.length));
}

/** Marks the answer by what it is made of, and answers 304 at once if the client has it. */
export function isKnown(response: Response, parts: readonly string[]): boolean {
  const { req: request } = response;
  const etag = `"${digest(JSON.stringify(parts))}"`;
  response.set({ ETag: etag, 'Cache-Control': 'public, no-cache' });
  if (!isReading(request) || !holds(request.get('If-None-Match') ?? '', etag)) return false;
  response.vary('Accept');
  response.status(304).end();
  return true;
}

function isReading({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** Not left to Express, whose answer depends on Cache-Control too: `fetch` sends `no-cache` with every If-None-Match. */
function holds(header: string, etag: string): boolean {
  const known = header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 27);
}
