import { pino } from 'pino';
import { createClient } from '../../src/client/client.ts';
import type { Quad } from '../../src/rdf/terms.ts';
import { createApp } from '../../src/server/app.ts';
import type { AppOptions, ServerLimits } from '../../src/server/app-options.ts';
import { listen, type Patience } from '../../src/server/listen.ts';
import { createEmbeddedStore, type EmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { createResources } from '../../src/store/resources.ts';
import type { GraphStore } from '../../src/store/store.ts';
import { BASE, QUADS } from '../store/fixture.ts';

/** What the tests of the server may choose. */
export interface ServeOptions {
  readonly quads?: readonly Quad[];
  readonly baseIri?: string;
  readonly limits?: Partial<ServerLimits>;
  readonly resultBytes?: number;
  /** Query threads of one client; one unless given. */
  readonly workers?: number;
  /** How long clients may take, and how many connections there may be. */
  readonly patience?: Partial<Patience>;
  /** Queries that may wait. */
  readonly queue?: number;
  /** What else the application takes. */
  readonly app?: Pick<
    AppOptions,
    'trustProxy' | 'metricsToken' | 'about' | 'dumps' | 'changes' | 'articles' | 'withdrawn'
  >;
  /** A store that fails on purpose. */
  readonly store?: GraphStore;
}

/** A server on a free port of the loopback, under the canonical name of the tests. */
export async function serve({
  quads = QUADS,
  baseIri = BASE,
  limits,
  resultBytes,
  workers = 1,
  queue,
  patience,
  app: more,
  store: given,
}: ServeOptions = {}) {
  const dataset = { quads, version: 'v1', baseIri };
  const store =
    given ??
    (await createEmbeddedStore({
      ...dataset,
      workers,
      ...(queue === undefined ? {} : { queue }),
      ...(resultBytes ? { resultBytes } : {}),
    }));
  const lines: Record<string, unknown>[] = [];
  const logger = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const app = createApp({
    store,
    resources: createResources(dataset),
    baseIri,
    logger,
    ...more,
    ...(limits ? { limits } : {}),
    ...('load' in store ? { load: () => (store as EmbeddedStore).load } : {}),
  });
  const listening = await listen(app, { host: '127.0.0.1', port: 0 }, patience);
  const origin = `http://127.0.0.1:${listening.port}`;
  return {
    origin,
    port: listening.port,
    kg: createClient({ endpoint: `${origin}/sparql`, baseIri }),
    /** What was logged, line by line. */
    lines,
    get: (path: string, accept?: string, more: RequestInit = {}) =>
      fetch(`${origin}${path}`, {
        redirect: 'manual',
        ...more,
        headers: { ...(accept ? { Accept: accept } : {}), ...more.headers },
      }),
    query: (sparql: string, accept?: string, parameters: Record<string, string> = {}) =>
      fetch(
        `${origin}/sparql?${new URLSearchParams({ query: sparql, ...parameters })}`,
        accept ? { headers: { Accept: accept } } : {},
      ),
    close: async () => {
      await listening.close(2000);
      await store.close();
    },
  };
}

/** A server that runs. */
export type Served = Awaited<ReturnType<typeof serve>>;
