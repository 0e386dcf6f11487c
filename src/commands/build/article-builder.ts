import { readArticleFile } from '../../articles/file.ts';
import type { NewGraph } from '../../dataset/dataset.ts';
import { Failure, type FailureCode } from '../../errors.ts';
import { writeTurtle } from '../../rdf/turtle.ts';
import { createValidator } from '../../validation/validate.ts';
import { loadConverter } from '../converter.ts';
import { projectShapes } from '../project.ts';

/** What became of one article file; plain data, so that it can leave a worker. */
export type Outcome =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'converted'; readonly graph: Omit<NewGraph, 'fingerprint'> }
  | { readonly kind: 'refused'; readonly code: FailureCode; readonly slots: Readonly<Record<string, string>> };

/** The hash of the text of each article whose published graph is still what the converter would give. */
export type Published = Readonly<Record<string, string>>;

/** Makes the graph of one article file, valid or refused. */
export type ArticleBuilder = (path: string) => Promise<Outcome>;

/** Loads schemes and shapes once, for any number of articles. */
export async function createArticleBuilder(published: Published): Promise<ArticleBuilder> {
  const [{ converter }, shapes] = await Promise.all([loadConverter(), projectShapes()]);
  const validator = createValidator(shapes);

  return async (path) => {
    try {
      const article = await readArticleFile(path);
      const { slug, sha256 } = article;
      if (Object.hasOwn(published, slug) && published[slug] === sha256) return { kind: 'unchanged' };
      const { quads, language } = converter.convert(article);
      const { conforms, complaints } = await validator.validate(quads);
      if (conforms) {
        const graph = { slug, textSha256: sha256, language, quads: quads.length, turtle: writeTurtle(quads) };
        return { kind: 'converted', graph };
      }
      const [first] = complaints;
      const reason = `${first?.focus}: ${first?.message}`;
      throw new Failure('GRAPH_INVALID', { where: path, count: complaints.length, reason });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return { kind: 'refused', code: error.code, slots: error.slots };
    }
  };
}
