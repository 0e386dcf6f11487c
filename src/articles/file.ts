import { constants, type Stats } from 'node:fs';
import { type FileHandle, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure, reasonOf } from '../errors.ts';
import type { Article } from './article.ts';
import { MAX_BYTES, tooLarge } from './decode.ts';
import { readArticle } from './read.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  ELOOP: 'its symbolic links form a circle',
  ENAMETOOLONG: 'the path is too long',
  EMFILE: 'too many files are open',
};
const READABLE = /\.(?:txt|html|json)$/i;

/** Reads the article of a file: opened once, its size checked before a byte is read, unchanged at the end. */
export async function readArticleFile(path: string): Promise<Article> {
  return readArticle(await bytesOf(path), path);
}

/** The paths of all articles under a folder, sorted by code point; hidden files and folders are left out. */
export async function listArticles(dir: string): Promise<string[]> {
  const paths = await under(dir, true);
  return paths.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

async function bytesOf(path: string): Promise<Uint8Array> {
  let file: FileHandle | undefined;
  try {
    // Without O_NONBLOCK opening a named pipe waits for a writer.
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const before = await file.stat();
    check(before, path);
    const bytes = await readAll(file, path);
    const after = await file.stat();
    if (after.size !== before.size || after.mtimeMs !== before.mtimeMs)
      throw unreadable(path, 'it changed while it was read');
    return bytes;
  } catch (cause) {
    throw cause instanceof Failure ? cause : unreadable(path, reason(cause), cause);
  } finally {
    await file?.close();
  }
}

function check(stats: Stats, path: string): void {
  if (stats.isDirectory()) throw unreadable(path, 'it is a folder');
  if (!stats.isFile()) throw unreadable(path, 'it is not a regular file');
  if (stats.size > MAX_BYTES) throw tooLarge(stats.size, path);
}

/** One byte more than allowed is asked for, so that a file that grows is noticed and memory stays bounded. */
async function readAll(file: FileHandle, path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    const { bytesRead, buffer } = await file.read({ buffer: Buffer.alloc(64 * 1024), position: total });
    if (bytesRead === 0) return Buffer.concat(chunks);
    chunks.push(buffer.subarray(0, bytesRead));
    total += bytesRead;
    if (total > MAX_BYTES) throw tooLarge(total, path);
  }
}

async function under(dir: string, isRoot: boolean): Promise<string[]> {
  try {
    const entries = await readdir(dir, { withFileTypes: true });
    const visible = entries.filter(({ name }) => !name.startsWith('.'));
    const found = await Promise.all(
      visible.map(async (entry) => {
        const path = join(dir, entry.name);
        if (entry.isDirectory()) return under(path, false);
        return READABLE.test(entry.name) ? [path] : [];
      }),
    );
    return found.flat();
  } catch (cause) {
    // A folder below that vanished in the meantime holds no article; the one that was asked for must be there.
    if (!isRoot && (cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw unreadable(dir, reason(cause), cause);
  }
}

function reason(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return REASONS[code] ?? reasonOf(cause);
}

function unreadable(where: string, why: string, cause?: unknown): Failure {
  return new Failure('ARTICLE_UNREADABLE', { where, reason: why }, cause);
}
