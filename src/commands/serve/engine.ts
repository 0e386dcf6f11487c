import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Config } from '../../config.ts';
import { Failure } from '../../errors.ts';
import type { Quad } from '../../rdf/terms.ts';
import type { Load } from '../../server/metrics.ts';
import { createEmbeddedStore } from '../../store/embedded/embedded-store.ts';
import { createRemoteStore } from '../../store/remote/remote-store.ts';
import type { GraphStore } from '../../store/store.ts';

const MIB = 1024 * 1024;
/** A store that is slow, or has much to take in, need not hold up the pages. */
const PATIENCE_MS = 10_000;

/** The dataset that is to be served. */
export interface Served {
  readonly quads: readonly Quad[];
  readonly version: string;
  readonly logger: Logger;
}

/** What answers queries, and what it has to do at this moment. */
export interface Engine extends GraphStore {
  readonly load: Load;
}

/** The engine of this process, or the server that the settings name. */
export function openEngine(config: Config, { quads, version, logger }: Served): Promise<Engine> {
  const { baseIri, queryWorkers, queryQueue: queue, resultMb, store } = config;
  const workers = queryWorkers === undefined ? {} : { workers: queryWorkers };
  const common = { quads, version, baseIri, queue, resultBytes: resultMb * MIB, ...workers };
  if (store) return openRemote({ ...common, ...store, report: (err) => logger.warn({ err }, 'the store') });
  return createEmbeddedStore({
    ...common,
    memoryBytes: config.queryMemoryMb * MIB,
    report: (err) => logger.warn({ err }, 'a query thread died'),
  });
}

/** What passes by itself; whatever else is wrong somebody has to mend before there is anything to serve. */
const PASSING: readonly string[] = ['STORE_UNREACHABLE', 'STORE_BUSY'];

/** A store that is down or slow is waited for while everything else is served already. */
async function openRemote(options: Parameters<typeof createRemoteStore>[0]): Promise<Engine> {
  const store = createRemoteStore(options);
  const settling = store.settle();
  // Should it fail after we have gone on, the store itself says so.
  settling.catch(() => undefined);
  try {
    await Promise.race([settling, setTimeout(PATIENCE_MS, undefined, { ref: false })]);
  } catch (cause) {
    if (!(cause instanceof Failure && PASSING.includes(cause.code))) {
      await store.close();
      throw cause;
    }
    options.report?.(cause);
  }
  return store;
}
