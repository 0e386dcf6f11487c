import { availableParallelism } from 'node:os';
import type { Quad } from '../../rdf/terms.ts';
import { warmParser } from '../sparql/query.ts';
import type { GraphStore } from '../store.ts';
import { createAsker } from './asker.ts';
import { type Credentials, createConnection } from './connection.ts';
import { createEndpoint, type Endpoints } from './endpoints.ts';
import { createKeeper } from './keeper.ts';
import { createSync, type Synced } from './sync.ts';
import { wantedAfter, wantedOf } from './wanted.ts';
import { watch } from './watch.ts';

const MIB = 1024 * 1024;
const WATCH_MS = 5000;

/** The dataset at the start, and the server that is to answer for it. */
export interface RemoteOptions extends Endpoints {
  readonly credentials?: Credentials;
  /** Named graphs; relative IRIs are resolved against the base. */
  readonly quads: Iterable<Quad>;
  readonly version: string;
  readonly baseIri: string;
  /** Queries at a time of one client; one more may be under way for another. */
  readonly workers?: number;
  /** Queries that may wait; one more is refused. */
  readonly queue?: number;
  /** Bytes of an answer. */
  readonly resultBytes?: number;
  /** How often the store is asked whether it still holds what it should, in milliseconds. */
  readonly watchMs?: number;
  /** Hears of everything that goes wrong between here and the store, addresses included; for those who run this server. */
  readonly report?: (incident: Error) => void;
}

/** A store in another server, which speaks SPARQL 1.1 Protocol. */
export interface RemoteStore extends GraphStore {
  readonly load: {
    readonly running: number;
    readonly waiting: number;
    /** There is no engine in this process. */
    readonly threads: number;
    readonly restarts: number;
    readonly engineBytes: number;
    /** Requests to the store by outcome: `ok`, or the name of a failure. */
    readonly requests: ReadonlyMap<string, number>;
  };
  /** Brings the store up to date; rejects where it cannot be. */
  settle(): Promise<Synced>;
}

/**
 * A store over another server, which is brought to the state of the dataset and kept there: the dataset is the truth,
 * the server an index over it. One that is not there is waited for: until it is, queries fail with STORE_UNREACHABLE.
 */
export function createRemoteStore(options: RemoteOptions): RemoteStore {
  const { baseIri, credentials, workers = availableParallelism(), queue = 64, resultBytes = 64 * MIB } = options;
  const { watchMs = WATCH_MS, report = () => undefined, queryUrl, updateUrl, graphsUrl } = options;
  const addresses = { queryUrl, ...(updateUrl ? { updateUrl } : {}), ...(graphsUrl ? { graphsUrl } : {}) };
  const closing = new AbortController();
  const connection = createConnection(credentials);
  const endpoint = createEndpoint(connection, { ...addresses, signal: closing.signal });
  let wanted = wantedOf(options.quads, baseIri);
  let version = options.version;
  const sync = createSync({ endpoint, baseIri, report, ...addresses });
  const keeper = createKeeper(sync, wanted);
  const asker = createAsker({ connection, queryUrl, workers, queue, resultBytes });
  const watcher = watch({ keeper, sync, report, everyMs: watchMs });
  warmParser();

  /** The folder has the change already; if the store has not, every query waits for it or fails until it has. */
  const bring = async (next: typeof wanted, nextVersion: string) => {
    wanted = next;
    version = nextVersion;
    await keeper.want(next).catch(watcher.failed);
  };

  return {
    get version() {
      return version;
    },
    get load() {
      return { ...asker.load, threads: 0, restarts: 0, engineBytes: 0, requests: connection.outcomes };
    },
    query: (request) => asker.ask(request, { keeper, version: () => version }),
    take: (changes, next) => bring(wantedAfter(wanted, changes, baseIri), next),
    replace: async (quads, next) => bring(wantedOf(quads, baseIri), next),
    settle: () => keeper.want(wanted),
    close: async () => {
      watcher.stop();
      closing.abort();
      await asker.close();
    },
  };
}
