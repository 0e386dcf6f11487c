import { Failure } from '../errors.ts';
import { build } from './build/build.ts';
import { defineCommand, EXIT } from './command.ts';
import { say } from './output.ts';
import { serve } from './serve/serve.ts';

/** `hgov start`: what `npm start` runs. */
export default defineCommand({
  name: 'start',
  summary: 'build, then serve',
  options: {
    articles: { type: 'string', value: 'DIR', text: 'the articles (default: ARTICLES_DIR, or those of the project)' },
    data: { type: 'string', value: 'DIR', text: 'where to publish (default: DATA_DIR, or data in the project)' },
  },
  examples: ['hgov start', 'PORT=8080 hgov start'],
  run: async ({ values: { articles, data }, ...context }) => {
    const settings = context.config();
    const config = { ...settings, articlesDir: articles ?? settings.articlesDir, dataDir: data ?? settings.dataDir };
    try {
      await build({ ...config, stderr: context.stderr });
    } catch (error) {
      // What was published before is still there to be served; if nothing is, serving says so.
      if (!(error instanceof Failure)) throw error;
      say(context.stderr, `hgov: ${error.message}`);
    }
    await serve(config, context);
    return EXIT.ok;
  },
});
