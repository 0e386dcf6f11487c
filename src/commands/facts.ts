import { join } from 'node:path';
import { defineCommand } from './command.ts';
import { loadConverter } from './converter.ts';
import { eachArticle } from './each-article.ts';
import { print, writeWhole } from './output.ts';

/** `hgov facts`: what the graph of an article says, as people write gold facts. */
export default defineCommand({
  name: 'facts',
  summary: 'read the facts of articles back from their graph, as JSON',
  files: { least: 1 },
  options: {
    out: { type: 'string', value: 'DIR', text: 'write one NAME.json for each article there, instead of printing' },
  },
  examples: ['hgov facts article.txt', 'hgov facts data/articles --out found'],
  run: async ({ files, values: { out }, stdout, stderr }) => {
    const { factsFrom } = await loadConverter();
    return eachArticle({
      files,
      stderr,
      read: async (article) => {
        const json = `${JSON.stringify(factsFrom(article), null, 2)}\n`;
        if (out === undefined) await print(stdout, json);
        else await writeWhole(join(out, `${article.slug}.json`), json);
      },
    });
  },
});
