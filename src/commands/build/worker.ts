import { workerData } from 'piscina';
import { createArticleBuilder, type Published } from './article-builder.ts';

/** What a worker of the build does with a path. */
export default createArticleBuilder(workerData as Published);
