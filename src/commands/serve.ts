import { defineCommand, EXIT } from './command.ts';
import { serve } from './serve/serve.ts';

/** `hgov serve`: the endpoint and the pages, until it is stopped. */
export default defineCommand({
  name: 'serve',
  summary: 'answer queries about what is published',
  options: {
    data: { type: 'string', value: 'DIR', text: 'the published folder (default: DATA_DIR)' },
  },
  examples: ['hgov serve', 'PORT=8080 BASE_IRI=https://example.org/ hgov serve'],
  run: async ({ values: { data }, ...context }) => {
    const config = context.config();
    await serve(data === undefined ? config : { ...config, dataDir: data }, context);
    return EXIT.ok;
  },
});
