import { pino } from 'pino';
import type { Config } from '../../config.ts';
import { faultLine } from '../../dataset/dataset.ts';
import { createApp } from '../../server/app.ts';
import { listen } from '../../server/listen.ts';
import { createLiveResources } from '../../store/live-resources.ts';
import type { Output } from '../command.ts';
import { createDumps } from '../dumps/dumps.ts';
import { say } from '../output.ts';
import { ownQuads } from '../project.ts';
import { openFolder, openPublished, quadsOf } from '../published.ts';
import { createWriter } from '../writer/writer.ts';
import { createArticles } from './articles/articles.ts';
import { changesIn } from './changes.ts';
import { openEngine } from './engine.ts';
import { follow } from './follow.ts';
import { servedVersion } from './version.ts';

const MIB = 1024 * 1024;

/** A server that answers; closing it answers what is under way first. */
export interface Serving {
  readonly port: number;
  readonly quads: number;
  readonly close: () => Promise<void>;
}

/** Loads what is published and answers queries about it. */
export async function startServer(config: Config, stderr: Output): Promise<Serving> {
  const { baseIri, host, port } = config;
  // Where changes are taken, a folder may begin empty.
  const open = config.writeToken === undefined ? openPublished : openFolder;
  const { dataset, graphs } = await open(config.dataDir, stderr);
  const own = await ownQuads(baseIri);
  const quads = [...graphs.flatMap(quadsOf), ...own];
  const version = servedVersion(own, dataset);
  const level = config.logLevel ?? (stderr.isTTY ? 'warn' : 'info');
  const logger = pino({ level }, stderr);
  // While the first thread loads the data, this one has its hands free.
  const opening = openEngine(config, { quads, version: version(), logger });
  const resources = createLiveResources({ quads, version: version(), baseIri, graphs: dataset.hashes().keys() });
  const store = await opening;
  try {
    const catchUp = async () => {
      const { graphs: changed, faults } = await dataset.readGraphs();
      for (const fault of faults) say(stderr, `hgov: ${faultLine(fault)}`);
      const all = [...changed.flatMap(quadsOf), ...own];
      await store.replace(all, version());
      resources.replace(all, version(), dataset.hashes().keys());
      logger.info({ quads: all.length, version: version() }, 'took up what was published meanwhile');
    };
    const writer = createWriter({
      dataset,
      version,
      store,
      resources,
      baseIri,
      catchUp,
      isWarm: config.writeToken !== undefined,
    });
    const changes = () => changesIn(dataset, baseIri);
    const dumps = createDumps({ dataset, baseIri });
    const articles = createArticles(config);
    const withdrawn = (slug: string) => dataset.manifest().withdrawn.get(slug);
    const known = { resources, articles, dumps, changes, withdrawn };
    const serving = { ...known, store, writer, baseIri, logger, load: () => store.load };
    const app = createApp({ ...serving, ...rightsOf(config) });
    const listening = await listen(app, { host, port });
    const stopFollowing = follow({
      dataset,
      take: () => writer.whileQuiet(catchUp),
      report: (cause) => logger.warn({ err: cause }, 'the data folder could not be read again'),
    });
    const close = async () => {
      await stopFollowing();
      await listening.close();
      await writer.close();
      await articles.close();
      await store.close();
    };
    return { port: listening.port, quads: quads.length, close };
  } catch (cause) {
    await store.close();
    throw cause;
  }
}

/** What the settings allow clients. */
function rightsOf(config: Config) {
  const { queryTimeoutMs: timeoutMs, querySecondsPerMinute, errorsPerMinute, writeTimeoutMs } = config;
  const { trustProxy, metricsToken, writeToken, dataLicense: license, dataPublisher: publisher } = config;
  return {
    limits: {
      timeoutMs,
      maxTimeoutMs: timeoutMs,
      resultBytes: config.resultMb * MIB,
      writeTimeoutMs,
      writeBytes: config.writeMb * MIB,
      cacheBytes: config.resultCacheMb * MIB,
      budget: { querySecondsPerMinute, errorsPerMinute },
    },
    about: { ...(license === undefined ? {} : { license }), ...(publisher === undefined ? {} : { publisher }) },
    ...(trustProxy === undefined ? {} : { trustProxy }),
    ...(metricsToken === undefined ? {} : { metricsToken }),
    ...(writeToken === undefined ? {} : { writeToken }),
  };
}
