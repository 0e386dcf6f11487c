import { createServer } from 'node:net';
import { startServer } from '../../src/commands/serve/server.ts';
import { configFromEnvironment } from '../../src/config.ts';
import { hgov } from './hgov.ts';
import { memory } from './terminal.ts';
import { workspace } from './workspace.ts';

/** A port that nobody listens on at this moment. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Builds the articles of the project into a folder of its own and serves them under the very address they are reached at. */
export async function serveTheTwoArticles(settings: Readonly<Record<string, string>> = {}) {
  const { path, remove } = workspace();
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const DATA_DIR = path('data');
  const built = await hgov(['build', '--data', DATA_DIR]);
  if (built.exit !== 0) throw new Error(built.err);
  const environment = { PORT: String(port), BASE_IRI: `${origin}/`, DATA_DIR, QUERY_WORKERS: '1', LOG_LEVEL: 'silent' };
  const server = await startServer(configFromEnvironment({ ...environment, ...settings }), memory());
  const ask = (query: string) => fetch(`${origin}/sparql`, { method: 'POST', body: new URLSearchParams({ query }) });
  return {
    origin,
    baseIri: `${origin}/`,
    get: (address: string, accept = '*/*') => fetch(new URL(address, origin), { headers: { Accept: accept } }),
    /** The rows of a SELECT: the lexical form of each bound variable. */
    select: async (query: string): Promise<Record<string, string>[]> => {
      const answer = await ask(query);
      if (!answer.ok) throw new Error(await answer.text());
      const { results } = (await answer.json()) as { results: { bindings: Record<string, { value: string }>[] } };
      return results.bindings.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, { value }]) => [name, value])),
      );
    },
    close: async () => {
      await server.close();
      remove();
    },
  };
}

/** A server over the two articles. */
export type TwoArticles = Awaited<ReturnType<typeof serveTheTwoArticles>>;
