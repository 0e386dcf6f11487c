import type { Article } from '../articles/article.ts';
import { type Converter, createConverter } from '../conversion/converter.ts';
import type { Facts } from '../facts/facts.ts';
import { factsOf } from '../facts/facts-of.ts';
import { labelFinder } from '../facts/labels.ts';
import { languages } from '../languages/index.ts';
import { parseRdf } from '../rdf/turtle.ts';
import { readSchemes } from '../schemes/files.ts';
import { loadSchemes } from '../schemes/schemes.ts';

/** The converter with the schemes of the project, and the reader of facts that uses the same labels. */
export interface Tools {
  readonly converter: Converter;
  readonly factsFrom: (article: Article) => Facts;
}

/** Loads the schemes once. */
export async function loadConverter(): Promise<Tools> {
  const turtles = await readSchemes();
  const converter = createConverter(loadSchemes(turtles), languages);
  const labelsOf = labelFinder(
    turtles.flatMap((text) => parseRdf(text, { mediaType: 'text/turtle', where: 'ontology/schemes' })),
  );
  return {
    converter,
    factsFrom: (article) => {
      const { quads } = converter.convert(article);
      return factsOf([...quads, ...labelsOf(quads)], { slug: article.slug });
    },
  };
}
