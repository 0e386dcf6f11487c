import { pino } from 'pino';
import type { Config } from '../../config.ts';
import { createApp } from '../../server/app.ts';
import { listen } from '../../server/listen.ts';
import { createEmbeddedStore } from '../../store/embedded/embedded-store.ts';
import { createResources } from '../../store/resources.ts';
import type { Output } from '../command.ts';
import { ontologyFiles, ontologyQuads } from '../project.ts';
import { openPublished, quadsOf } from '../published.ts';

const MIB = 1024 * 1024;

/** A server that answers; closing it answers what is under way first. */
export interface Serving {
  readonly port: number;
  readonly quads: number;
  readonly close: () => Promise<void>;
}

/** Loads what is published and answers queries about it. */
export async function startServer(config: Config, stderr: Output): Promise<Serving> {
  const { baseIri, host, port, queryTimeoutMs: timeoutMs } = config;
  const { dataset, graphs } = await openPublished(config.dataDir, stderr);
  const quads = [...graphs.flatMap(quadsOf), ...ontologyQuads(await ontologyFiles())];
  const version = dataset.version();
  const level = config.logLevel ?? (stderr.isTTY ? 'warn' : 'info');
  const logger = pino({ level }, stderr);
  const store = await createEmbeddedStore({
    quads,
    version,
    baseIri,
    ...(config.queryWorkers === undefined ? {} : { workers: config.queryWorkers }),
    queue: config.queryQueue,
    resultBytes: config.resultMb * MIB,
    memoryBytes: config.queryMemoryMb * MIB,
    report: (incident) => logger.warn({ err: incident }, 'a query thread died'),
  });
  try {
    const resources = createResources({ quads, version, baseIri });
    const limits = { timeoutMs, maxTimeoutMs: timeoutMs, cacheBytes: config.resultCacheMb * MIB };
    const app = createApp({ store, resources, baseIri, logger, limits, load: () => store.load });
    const listening = await listen(app, { host, port });
    const close = async () => {
      await listening.close();
      await store.close();
    };
    return { port: listening.port, quads: quads.length, close };
  } catch (cause) {
    await store.close();
    throw cause;
  }
}
