import type { NextFunction, Response } from 'express';
import type { DumpFile } from '../store/dumps.ts';
import { holds } from './respond.ts';

/** Sends a file that never changes under its address, in ranges if the client likes. */
export function sendFixedFile(
  response: Response,
  { location, file }: { readonly location: string; readonly file: DumpFile },
  next: NextFunction,
): void {
  const { mediaType, packed, sha256, path } = file;
  const etag = `"${sha256.slice(0, 27)}"`;
  const isText = mediaType.startsWith('text/') && !packed;
  response.set({
    ETag: etag,
    'Cache-Control': 'public, max-age=31536000, immutable',
    'Content-Type': packed ? 'application/gzip' : `${mediaType}${isText ? '; charset=utf-8' : ''}`,
    'Content-Disposition': `inline; filename="${path.split('/').at(-1)}"`,
  });
  if (holds(response.req.get('If-None-Match') ?? '', etag)) {
    response.status(304).end();
    return;
  }
  response.sendFile(location, { etag: false, lastModified: false, cacheControl: false }, (cause) => {
    // Whoever went away needs no answer.
    if (cause && !response.headersSent) next(cause);
  });
}
