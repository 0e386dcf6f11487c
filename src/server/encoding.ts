import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request } from 'express';

/** How a body is packed on its way. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** Below this packing costs more than the bytes that it saves. */
const LEAST_BYTES = 1024;
/** Brotli's default is for files that are packed once; this level is as fast as gzip and packs tighter. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/** The encoding that a client wants most of those we have; one that refuses them all gets the plain bytes. */
export function encodingOf(request: Request): Encoding {
  return (request.acceptsEncodings('br', 'gzip', 'identity') || 'identity') as Encoding;
}

/** The bytes packed as the encoding says; undefined if they travel as they are. */
export async function packed(body: Uint8Array, encoding: Encoding): Promise<Uint8Array | undefined> {
  if (encoding === 'identity' || body.length < LEAST_BYTES) return undefined;
  return encoding === 'br' ? promisify(brotliCompress)(body, BROTLI) : promisify(gzip)(body);
}
