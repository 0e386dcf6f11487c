import { LRUCache } from 'lru-cache';

/** An answer as it was sent: the bytes, packed if `encoding` says so, and their type. */
export interface Kept {
  readonly type: string;
  readonly body: Uint8Array;
  readonly encoding?: string;
}

/**
 * Answers by what they are made of: the version of the dataset, the query, its dataset, format and encoding. A write makes
 * another version, so that an answer of the old data is never found again; the least used go when the bytes are used up.
 */
export interface ResultCache {
  get(key: string): Kept | undefined;
  keep(key: string, kept: Kept): void;
}

/** One answer may take up an eighth, so that no single one drives out all others. */
const LARGEST = 8;

/** A cache of so many bytes; none keeps nothing. */
export function createResultCache(bytes: number): ResultCache {
  if (bytes < LARGEST) return { get: () => undefined, keep: () => undefined };
  const kept = new LRUCache<string, Kept>({
    maxSize: bytes,
    maxEntrySize: Math.floor(bytes / LARGEST),
    sizeCalculation: ({ body }, key) => body.length + key.length * 2,
  });
  return { get: (key) => kept.get(key), keep: (key, answer) => void kept.set(key, answer) };
}
