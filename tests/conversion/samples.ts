import type { Article } from '../../src/articles/article.ts';
import { readArticle } from '../../src/articles/read.ts';
import { type Conversion, type Converter, createConverter } from '../../src/conversion/converter.ts';
import { languages } from '../../src/languages/index.ts';
import { readSchemes } from '../../src/schemes/files.ts';
import { type Concept, loadSchemes } from '../../src/schemes/schemes.ts';

/** The concepts of the project's schemes. */
export const concepts: readonly Concept[] = loadSchemes(await readSchemes());

/** The project's own converter. */
export const converter: Converter = createConverter(concepts, languages);

/** An article of a text as a file of that name would hold it; a line is a block. */
export function articleOf(text: string, name = 'sample.txt'): Article {
  return readArticle(new TextEncoder().encode(text), name);
}

/** What the converter makes of a text. */
export function convertText(text: string, name?: string): Conversion {
  return converter.convert(articleOf(text, name));
}
