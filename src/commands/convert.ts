import type { Quad } from '../rdf/terms.ts';
import { writeTurtle } from '../rdf/turtle.ts';
import { defineCommand } from './command.ts';
import { loadConverter } from './converter.ts';
import { eachArticle } from './each-article.ts';
import { print } from './output.ts';

/** `hgov convert`: articles in, Turtle out, nothing published. */
export default defineCommand({
  name: 'convert',
  summary: 'turn articles into Turtle',
  files: { least: 1 },
  options: {},
  examples: ['hgov convert article.txt', 'hgov convert data/articles/en > graph.ttl'],
  run: async ({ files, stdout, stderr }) => {
    const { converter } = await loadConverter();
    const quads: Quad[] = [];
    const exit = await eachArticle({
      files,
      stderr,
      read: (article) => {
        for (const quad of converter.convert(article).quads) quads.push(quad);
      },
    });
    await print(stdout, writeTurtle(quads));
    return exit;
  },
});
