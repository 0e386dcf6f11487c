import { join } from 'node:path';
import type { Article } from '../../../articles/article.ts';
import { listArticles, readArticleFile } from '../../../articles/file.ts';
import { slugOfFile } from '../../../articles/name.ts';
import type { Articles } from '../../../server/app-options.ts';
import type { ArticleText } from '../../../site/article/text.ts';
import { RECEIVED } from '../../writer/commit.ts';
import { createRejectionReader } from './rejection-reader.ts';

/** Where the sources of articles lie. */
export interface ArticleFolders {
  readonly articlesDir: string;
  readonly dataDir: string;
}

/** How long a list of files is good, in milliseconds; one who asks for an article needs no newer one. */
const LIST_MS = 10_000;
/** Texts that are kept, those that were asked for last. */
const KEPT = 100;

/** The sources of articles, found by their names and known by the hash of their text. */
export function createArticles({ articlesDir, dataDir }: ArticleFolders): Articles & { close(): Promise<void> } {
  const rejections = createRejectionReader();
  const kept = new Map<string, ArticleText>();
  let listed: { readonly at: number; readonly paths: Promise<ReadonlyMap<string, readonly string[]>> } | undefined;
  const pathsOf = async (slug: string): Promise<readonly string[]> => {
    if (!listed || performance.now() - listed.at > LIST_MS)
      listed = { at: performance.now(), paths: pathsBySlug([articlesDir, join(dataDir, RECEIVED)]) };
    return (await listed.paths).get(slug) ?? [];
  };

  /** A file with another text is not the source of the graph, though it has the name. */
  const find = async <T>(slug: string, take: (path: string) => Promise<T | undefined>): Promise<T | undefined> => {
    for (const path of await pathsOf(slug)) {
      const found = await take(path).catch(() => undefined);
      if (found !== undefined) return found;
    }
    return undefined;
  };

  return {
    read: async (slug, sha256) => {
      const key = `${slug} ${sha256}`;
      const known = kept.get(key) ?? (await find(slug, async (path) => textOf(await readArticleFile(path), sha256)));
      kept.delete(key);
      if (known) kept.set(key, known);
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return known;
    },
    rejected: (slug, sha256) => find(slug, (path) => rejections.of(path, sha256)),
    close: rejections.close,
  };
}

async function pathsBySlug(folders: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const lists = await Promise.all(folders.map((folder) => listArticles(folder).catch(() => [])));
  const paths = new Map<string, string[]>();
  for (const path of lists.flat()) {
    const slug = slugOfFile(path);
    paths.set(slug, [...(paths.get(slug) ?? []), path]);
  }
  return paths;
}

function textOf({ text, blocks, sha256: own }: Article, sha256: string): ArticleText | undefined {
  return own === sha256 ? { text, blocks, sha256 } : undefined;
}
