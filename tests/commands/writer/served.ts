import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createClient } from '../../../src/client/client.ts';
import { createDumps } from '../../../src/commands/dumps/dumps.ts';
import { ownQuads } from '../../../src/commands/project.ts';
import { quadsOf } from '../../../src/commands/published.ts';
import type { Profile } from '../../../src/commands/writer/messages.ts';
import { createWriter } from '../../../src/commands/writer/writer.ts';
import { openDataset } from '../../../src/dataset/dataset.ts';
import { createApp } from '../../../src/server/app.ts';
import type { ServerLimits } from '../../../src/server/app-options.ts';
import { listen } from '../../../src/server/listen.ts';
import { createEmbeddedStore } from '../../../src/store/embedded/embedded-store.ts';
import { createLiveResources } from '../../../src/store/live-resources.ts';

export const BASE = 'https://example.org/kg/';
export const TOKEN = 'token-of-the-tests-0123456789';

/** What a writable server of the tests is made of. */
export interface WritableOptions {
  /** An existing data folder; a new one, removed at the end, unless given. */
  readonly dir?: string;
  readonly profile?: Profile;
  readonly limits?: Partial<ServerLimits>;
  readonly baseIri?: string;
  /** What queries see as the default graph; the union unless the profile is bare. */
  readonly defaultGraph?: 'union' | 'own';
}

/** A server over a data folder that takes changes from whoever bears the token. */
export async function serveWritable({
  dir: given,
  profile = 'hgov',
  limits = {},
  baseIri = BASE,
  defaultGraph = profile === 'bare' ? 'own' : 'union',
}: WritableOptions = {}) {
  const dir = given ?? mkdtempSync(join(tmpdir(), 'hgov-writer-'));
  const dataset = await openDataset(dir);
  const own = profile === 'bare' ? [] : await ownQuads(baseIri);
  const all = async () => [...(await dataset.readGraphs()).graphs.flatMap(quadsOf), ...own];
  const state = { quads: await all(), version: dataset.version(), baseIri };
  const store = await createEmbeddedStore({ ...state, workers: 1, defaultGraph });
  const resources = createLiveResources({ ...state, graphs: dataset.hashes().keys() });
  const catchUp = async () => {
    const quads = await all();
    await store.replace(quads, dataset.version());
    resources.replace(quads, dataset.version(), dataset.hashes().keys());
  };
  const writer = createWriter({ dataset, store, resources, baseIri, catchUp, profile });
  const lines: Record<string, unknown>[] = [];
  const logger = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const dumps = createDumps({ dataset, baseIri: BASE });
  const withdrawn = (slug: string) => dataset.manifest().withdrawn.get(slug);
  const app = createApp({ store, dumps, resources, baseIri, logger, writer, writeToken: TOKEN, limits, withdrawn });
  const listening = await listen(app, { host: '127.0.0.1', port: 0 });
  const origin = `http://127.0.0.1:${listening.port}`;
  const kg = createClient({ endpoint: `${origin}/sparql`, baseIri: BASE, token: TOKEN });
  const send = (path: string, init: RequestInit = {}) =>
    fetch(`${origin}${path}`, { ...init, headers: { Authorization: `Bearer ${TOKEN}`, ...init.headers } });
  return {
    dir,
    dataset,
    origin,
    get: (path: string, accept?: string, more: RequestInit = {}) =>
      fetch(`${origin}${path}`, { ...more, headers: { ...(accept ? { Accept: accept } : {}), ...more.headers } }),
    /** What was logged, line by line. */
    lines,
    send,
    update: (sparql: string, parameters = '') =>
      send(`/sparql${parameters}`, {
        method: 'POST',
        body: sparql,
        headers: { 'Content-Type': 'application/sparql-update' },
      }),
    kg,
    /** The rows of a SELECT, the values of one separated by commas. */
    rows: async (sparql: string): Promise<string[]> =>
      (await kg.select(sparql).values().all()).map((row) => Object.values(row).join(',')),
    close: async () => {
      await listening.close(2000);
      await writer.close();
      await store.close();
      if (given === undefined) rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** A server that runs. */
export type Writable = Awaited<ReturnType<typeof serveWritable>>;
