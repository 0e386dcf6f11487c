import type { Request, Response } from 'express';
import { LRUCache } from 'lru-cache';
import type { GraphStore } from '../store/store.ts';
import type { Kept, ResultCache } from './result-cache.ts';

/**
 * What requests came to ask for, by their letters: one that comes again needs neither be read nor negotiated to find its
 * answer in the cache. As exact as the cache is, because what is remembered is a key of it, and the version that it holds.
 */
export interface KnownRequests {
  /** Sends the kept answer to a request that is known; false if there is none. */
  answer(request: Request, response: Response): boolean;
  /** Remembers a request whose answer was kept, with the headers that it was just answered with. */
  remember(request: Request, response: Response, place: Place): void;
}

/** Where an answer is kept. */
export interface Place {
  readonly key: string;
  /** The version of the data that it rests on. */
  readonly version: string;
}

interface Known extends Place {
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Characters of requests that are remembered; a key holds the query once more. */
const REMEMBERED = 4_000_000;
/** Those headers of an answer that depend on nothing but the request and the data. */
const LASTING = ['ETag', 'Cache-Control', 'Vary', 'Content-Type', 'Content-Encoding', 'Content-Length'];

/** Remembers requests for this cache of answers from this store. */
export function createKnownRequests(cache: ResultCache, store: GraphStore): KnownRequests {
  const known = new LRUCache<string, Known>({
    maxSize: REMEMBERED,
    sizeCalculation: ({ key }, letters) => key.length + letters.length,
  });
  return {
    answer: (request, response) => {
      const letters = lettersOf(request);
      const place = letters === undefined ? undefined : known.get(letters);
      const kept = place?.version === store.version ? cache.get(place.key) : undefined;
      if (!place || !kept) return false;
      response.locals.isCached = true;
      for (const [name, value] of place.headers) response.setHeader(name, value);
      response.setHeader('Server-Timing', 'cache;desc=hit');
      response.end(request.method === 'HEAD' ? undefined : bufferOf(kept));
      return true;
    },
    remember: (request, response, place) => {
      const letters = lettersOf(request);
      if (letters === undefined || response.statusCode !== 200) return;
      const headers = LASTING.map((name) => [name, String(response.getHeader(name) ?? '')] as const);
      known.set(letters, { ...place, headers: headers.filter(([, value]) => value !== '') });
    },
  };
}

const bufferOf = ({ body }: Kept): Buffer => Buffer.from(body.buffer, body.byteOffset, body.length);

/**
 * All that the answer to a request depends on; undefined for one that may get 304. A request that has a body is known
 * once the body is there.
 */
function lettersOf({ method, originalUrl, headers, body }: Request): string | undefined {
  if (headers['if-none-match'] !== undefined) return undefined;
  const asked = `${originalUrl}\n${headers.accept ?? '-'}\n${headers['accept-encoding'] ?? '-'}`;
  if (method === 'GET' || method === 'HEAD') return asked;
  const sent: unknown = body;
  return Buffer.isBuffer(sent)
    ? `${asked}\n${method} ${headers['content-type']}\n${sent.toString('latin1')}`
    : undefined;
}
