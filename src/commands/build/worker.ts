import { workerData } from 'piscina';
import { createArticleBuilder, type Outcome, type Published } from './article-builder.ts';

const builder = createArticleBuilder(workerData as Published);

/** What a worker of the build does with a path. */
export default async function buildArticle(path: string): Promise<Outcome> {
  return (await builder)(path);
}
