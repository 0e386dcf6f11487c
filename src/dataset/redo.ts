import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { contentOf, namesIn, sha256, syncFolder } from './files.ts';
import type { Journal } from './journal.ts';
import { fileOf, type Layout } from './layout.ts';
import { filtered, hashesOf } from './manifest.ts';

/** Does what is left of a commit whose writer died: the new files are beside the old, or in their place already. */
export async function carryOut(layout: Layout, { put, removed }: Journal): Promise<void> {
  const paths: string[] = [];
  for (const [name, hash] of hashesOf(put)) {
    const path = fileOf(layout, name);
    const fresh = (await hashOf(path)) === hash ? undefined : await besides(path, hash);
    if (fresh !== undefined) {
      await rename(fresh, path);
      paths.push(path);
    }
  }
  for (const name of removed) {
    const path = fileOf(layout, name);
    await rm(path, { force: true });
    paths.push(path);
  }
  for (const folder of new Set(paths.map(dirname))) await syncFolder(folder).catch(() => undefined);
}

/** The part of a journal that the files bear out: all of it, unless a disk has lost one or nobody may carry it out. */
export async function carriedOut(layout: Layout, { put, removed }: Journal): Promise<Journal> {
  const there = new Set<string>();
  for (const [name, hash] of hashesOf(put)) {
    if ((await hashOf(fileOf(layout, name))) === hash) there.add(name);
  }
  const gone: string[] = [];
  for (const name of removed) {
    if ((await hashOf(fileOf(layout, name))) === undefined) gone.push(name);
  }
  return { put: filtered(put, (name) => there.has(name)), removed: gone };
}

/** The temporary file beside a path that holds this content. */
async function besides(path: string, hash: string): Promise<string | undefined> {
  for (const name of await namesIn(dirname(path))) {
    const isOurs = name.startsWith(`${basename(path)}.`) && name.endsWith('.tmp');
    const other = join(dirname(path), name);
    if (isOurs && (await hashOf(other)) === hash) return other;
  }
  return undefined;
}

async function hashOf(path: string): Promise<string | undefined> {
  const content = await contentOf(path);
  return content && sha256(content);
}
