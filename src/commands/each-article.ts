import { stat } from 'node:fs/promises';
import type { Article } from '../articles/article.ts';
import { listArticles, readArticleFile } from '../articles/file.ts';
import { EXIT, type Exit, type Output } from './command.ts';
import { failureOf } from './fault.ts';
import { say } from './output.ts';

interface EachArticle {
  readonly files: readonly string[];
  readonly stderr: Output;
  readonly read: (article: Article) => void | Promise<void>;
}

/** Reads each article; a bad one is one message and never stops the others. */
export async function eachArticle({ files, stderr, read }: EachArticle): Promise<Exit> {
  let exit: Exit = EXIT.ok;
  const attempt = async (where: string, work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      say(stderr, `hgov: ${failureOf(error, where).message}`);
      exit = EXIT.failed;
    }
  };
  for (const given of files) {
    await attempt(given, async () => {
      for (const path of await expand(given)) await attempt(path, async () => read(await readArticleFile(path)));
    });
  }
  return exit;
}

/** The articles in a folder; anything else is read as one, and its reader says what is wrong with it. */
async function expand(path: string): Promise<readonly string[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? listArticles(path) : [path];
}
