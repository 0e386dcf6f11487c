import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import { CONTENT_POLICY } from '../site/content-policy.ts';
import { type Encoding, encodingOf, packed } from './encoding.ts';
import type { Kept } from './result-cache.ts';

/** A whole body on its way out. */
export interface Content {
  readonly type: string;
  readonly body: string | Uint8Array;
  /** What names the body without its bytes; the bytes themselves do, unless given. */
  readonly tag?: readonly string[];
  /** The state of the thing that the body shows, which its mark begins with: every form of one state has it. */
  readonly state?: string;
  /** The next one who asks may get another answer. */
  readonly isVolatile?: boolean;
  /** Seconds that the address shows this very content; without them whoever keeps it asks each time. */
  readonly maxAge?: number;
  /** What the page may load and where it may be shown, if not what all pages may. */
  readonly policy?: string;
}

/** Sends a body packed as the client likes, or 304 to a client that has it; HEAD gets the headers alone. */
export async function send(response: Response, content: Content): Promise<void> {
  const { type, body, tag, state, isVolatile = false, maxAge, policy } = content;
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  if (isVolatile) response.set('Cache-Control', 'no-store');
  else if (isKnown(response, [type, ...(tag ?? [digest(bytes)])], state)) return;
  if (maxAge !== undefined) response.set('Cache-Control', `public, max-age=${maxAge}, immutable`);
  if (policy !== undefined) response.set(POLICY, policy);
  sendKept(response, await keptOf(type, bytes, encodingOf(response.req)));
}

/** A body as the encoding wants it. */
export async function keptOf(type: string, bytes: Uint8Array, encoding: Encoding): Promise<Kept> {
  const small = await packed(bytes, encoding);
  return small ? { type, body: small, encoding } : { type, body: bytes };
}

/** Sends bytes that are ready to go. */
export function sendKept(response: Response, { type, body, encoding }: Kept): void {
  response.vary(VARIES);
  response.type(type);
  if (type === 'text/html' && !response.hasHeader(POLICY)) response.set(POLICY, CONTENT_POLICY);
  if (encoding) response.set('Content-Encoding', encoding);
  response.send(Buffer.from(body.buffer, body.byteOffset, body.length));
}

const POLICY = 'Content-Security-Policy';
const VARIES = 'Accept, Accept-Encoding';

/** Marks the answer by what it is made of, and answers 304 at once if the client has it. Each encoding has a mark of its own. */
export function isKnown(response: Response, parts: readonly string[], state?: string): boolean {
  const { req: request } = response;
  const form = digest(JSON.stringify([...parts, encodingOf(request)]));
  const etag = state === undefined ? `"${form}"` : `"${state}.${form}"`;
  response.set({ ETag: etag, 'Cache-Control': 'public, no-cache' });
  if (!isReading(request) || !holds(request.get('If-None-Match') ?? '', etag)) return false;
  response.vary(VARIES);
  response.status(304).end();
  return true;
}

function isReading({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** Not left to Express, whose answer depends on Cache-Control too: `fetch` sends `no-cache` with every If-None-Match. */
export function holds(header: string, etag: string): boolean {
  const known = header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}

/** A short name of a content: 27 letters, digits, hyphens and underscores. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 27);
}
