import { readArticleFile } from '../../../articles/file.ts';
import type { Rejected } from '../../../site/article/text.ts';
import { loadConverter } from '../../converter.ts';

/** The file of an article, and the hash of the text that it should hold. */
export interface Asked {
  readonly path: string;
  readonly sha256: string;
}

/** The reader's rule for page furniture, which the page shows as a block. */
const CLUTTER = 'clutter';
let tools: ReturnType<typeof loadConverter> | undefined;

/** What the converter drops of an article, in the order of the text; undefined where the file holds another text. */
export default async function rejectedOf({ path, sha256 }: Asked): Promise<readonly Rejected[] | undefined> {
  const article = await readArticleFile(path);
  if (article.sha256 !== sha256) return undefined;
  tools ??= loadConverter();
  const { converter } = await tools;
  return converter
    .convert(article)
    .rejections.filter(({ rule }) => rule !== CLUTTER)
    .map(({ rule, reason, start, end }) => ({ rule, reason, start, end }));
}
