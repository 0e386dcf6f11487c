import { build } from './build/build.ts';
import { publishToStore } from './build/publish.ts';
import { defineCommand, EXIT } from './command.ts';

/** `hgov build`: the folder of articles becomes the folder of graphs. */
export default defineCommand({
  name: 'build',
  summary: 'convert, check and publish every article',
  options: {
    articles: { type: 'string', value: 'DIR', text: 'the articles (default: ARTICLES_DIR, or those of the project)' },
    data: { type: 'string', value: 'DIR', text: 'where to publish (default: DATA_DIR, or data in the project)' },
  },
  examples: ['hgov build', 'hgov build --articles my-articles --data my-data'],
  run: async ({ values: { articles, data }, config, stderr }) => {
    const settings = config();
    const { articlesDir, dataDir } = { ...settings, dataDir: data ?? settings.dataDir };
    const summary = await build({ articlesDir: articles ?? articlesDir, dataDir, stderr });
    await publishToStore({ ...settings, dataDir }, stderr);
    return summary.refused === 0 ? EXIT.ok : EXIT.failed;
  },
});
