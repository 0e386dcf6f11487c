import { readArticleFile } from '../../articles/file.ts';
import type { NewGraph } from '../../dataset/dataset.ts';
import type { FailureCode } from '../../errors.ts';
import { writeTurtle } from '../../rdf/turtle.ts';
import { loadConverter } from '../converter.ts';
import { failureOf } from '../fault.ts';
import { openGate } from './gate.ts';

/** What became of one article file; plain data, so that it can leave a worker. */
export type Outcome =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'converted'; readonly graph: Omit<NewGraph, 'fingerprint'> }
  | { readonly kind: 'refused'; readonly code: FailureCode; readonly slots: Readonly<Record<string, string>> };

/** The hash of the text of each article whose published graph is still what the converter would give. */
export type Published = Readonly<Record<string, string>>;

/** Makes the graph of one article file, valid or refused. */
export type ArticleBuilder = (path: string) => Promise<Outcome>;

/** The builder of any number of articles; schemes and shapes are loaded when the first article has changed. */
export function createArticleBuilder(published: Published): ArticleBuilder {
  let loaded: ReturnType<typeof load> | undefined;
  return async (path) => {
    try {
      const article = await readArticleFile(path);
      const { slug, sha256: textSha256 } = article;
      if (Object.hasOwn(published, slug) && published[slug] === textSha256) return { kind: 'unchanged' };
      loaded ??= load();
      const { converter, pass } = await loaded;
      const { quads, language } = converter.convert(article);
      await pass(quads, path);
      const turtle = writeTurtle(quads);
      return { kind: 'converted', graph: { slug, textSha256, language, quads: quads.length, turtle } };
    } catch (error) {
      const { code, slots } = failureOf(error, path);
      return { kind: 'refused', code, slots };
    }
  };
}

async function load() {
  const [{ converter }, pass] = await Promise.all([loadConverter(), openGate()]);
  return { converter, pass };
}
