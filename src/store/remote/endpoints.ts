import { Failure } from '../../errors.ts';
import type { Connection, Explain } from './connection.ts';
import { readResults } from './results.ts';

/** Where a store is reached. */
export interface Endpoints {
  readonly queryUrl: string;
  /** Without it changes go to the Graph Store, without either nowhere. */
  readonly updateUrl?: string;
  readonly graphsUrl?: string;
}

/** A row of an answer to a question of our own: the values of its variables. */
export type OwnRow = Readonly<Record<string, string>>;

/** What this server asks of a store and sends to it for its own purposes. */
export interface Endpoint {
  rows(sparql: string, deadlineMs?: number): Promise<readonly OwnRow[]>;
  /** SPARQL 1.1 Update: every engine that we know of does all of one request or nothing. */
  update(sparql: string): Promise<void>;
  /** SPARQL 1.1 Graph Store Protocol, with N-Triples. */
  put(graph: string, text: Uint8Array<ArrayBuffer>): Promise<void>;
  remove(graph: string): Promise<void>;
}

/** Loading a large dataset takes a store a while; undici gives up after as long. */
const OWN_MS = 300_000;
const OWN_BYTES = 512 * 1024 * 1024;

/** The endpoint over a connection; `signal` ends whatever is under way. */
export function createEndpoint(
  connection: Connection,
  { queryUrl, updateUrl, graphsUrl, signal }: Endpoints & { readonly signal: AbortSignal },
): Endpoint {
  const limits = (ms = OWN_MS) => ({ signal: AbortSignal.any([signal, timeLimit(ms)]), limit: OWN_BYTES });
  const graphStore = (graph: string) => {
    const address = new URL(graphsUrl!);
    address.searchParams.set('graph', graph);
    return { url: address.href, setting: 'STORE_GRAPHS_URL', ...limits() } as const;
  };
  return {
    rows: async (sparql, deadlineMs) => {
      const { bytes } = await connection.send(
        {
          url: queryUrl,
          setting: 'STORE_URL',
          method: 'POST',
          headers: { Accept: 'application/sparql-results+json, application/json;q=0.9' },
          body: new URLSearchParams({ query: sparql }),
          ...limits(deadlineMs),
        },
        rejects('STORE_URL'),
      );
      const results = readResults(Buffer.from(bytes).toString());
      if (results.kind === 'boolean') return [];
      return results.rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, { value }]) => [name, value])),
      );
    },
    update: async (sparql) => {
      await connection.send(
        {
          url: updateUrl!,
          setting: 'STORE_UPDATE_URL',
          method: 'POST',
          headers: { 'Content-Type': 'application/sparql-update; charset=utf-8' },
          body: sparql,
          ...limits(),
        },
        rejects('STORE_UPDATE_URL'),
      );
    },
    put: async (graph, text) => {
      const headers = { 'Content-Type': 'application/n-triples' };
      await connection.send({ ...graphStore(graph), method: 'PUT', headers, body: text }, rejects('STORE_GRAPHS_URL'));
    },
    remove: async (graph) => {
      await connection.send({ ...graphStore(graph), method: 'DELETE' }, ({ status }) =>
        status === 404 ? GONE : undefined,
      );
    },
  };
}

/** What is not there need not be taken away. */
const GONE = { type: '', bytes: new Uint8Array() };

/** What the store says of a request of ours that it does not take; we wrote it, so it may be told. */
function rejects(setting: string): Explain {
  return ({ status, text }) => {
    if (status !== 400 && status !== 422) return undefined;
    const reason = `status ${status} to a request of this server: ${text.replace(/\s+/g, ' ').slice(0, 300)}`;
    return new Failure('STORE_BROKEN', { reason, setting });
  };
}

function timeLimit(ms: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(new Failure('STORE_UNREACHABLE', { reason: 'no answer in time' })), ms).unref();
  return controller.signal;
}
