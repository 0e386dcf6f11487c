import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { Dataset } from '../../dataset/dataset.ts';
import { sha256 } from '../../dataset/files.ts';
import { writeNQuads } from '../../rdf/nquads.ts';
import type { Dump, Dumps } from '../../store/dumps.ts';
import { workerBeside } from '../../worker-thread.ts';
import { ownQuads } from '../project.ts';
import { type DumpTask, INDEX } from './generate.ts';
import { tableDefinitions } from './tables.ts';

/** The folder below the data folder that holds the dumps. */
const FOLDER = 'dumps';
/** Changes with the form of the files, which is part of what a version promises. */
const FORM = 1;
/** So many versions are kept: the present one, and those that somebody may be reading. */
const KEPT = 3;
/** A dump of a million quads takes a minute. */
const DEADLINE_MS = 600_000;

/** What is dumped, and the base of its IRIs. */
export interface DumpsOptions {
  readonly dataset: Dataset;
  readonly baseIri: string;
}

/** The dumps of a data folder, made in a thread of their own and kept beside the data. */
export function createDumps({ dataset, baseIri }: DumpsOptions): Dumps {
  const root = join(dataset.dir, FOLDER);
  let fixed: Promise<string> | undefined;
  const versionNow = async () => {
    fixed ??= fixedMark(baseIri);
    return sha256(`${await fixed} ${dataset.version()}`).slice(0, 16);
  };
  let making: { readonly version: string; readonly dump: Promise<Dump> } | undefined;

  const make = async (version: string): Promise<Dump> => {
    const folder = join(root, version);
    const known = await indexIn(folder);
    if (known) return known;
    await mkdir(root, { recursive: true });
    const [previous] = await versionsIn(root);
    const files = dataset.listed().map(({ name, path, sha256: hash }) => ({ name, path, sha256: hash }));
    const task: DumpTask = { files, baseIri, version, folder, ...(previous === undefined ? {} : { previous }) };
    // Nobody who asks for a page or a row need wait because somebody wants all of the data.
    const pool = new Piscina({ ...workerBeside(import.meta.url), minThreads: 1, maxThreads: 1, niceIncrement: 10 });
    try {
      const dump: Dump = await pool.run(task, { signal: AbortSignal.timeout(DEADLINE_MS) });
      for (const old of (await versionsIn(root)).slice(KEPT))
        await rm(join(root, old), { recursive: true, force: true });
      return dump;
    } finally {
      await pool.destroy();
    }
  };

  const dumps: Dumps = {
    current: async () => {
      const version = await versionNow();
      // Whoever asks while it is made waits for the same.
      if (making?.version !== version) making = { version, dump: make(version) };
      return making.dump.catch(async (cause: unknown) => {
        making = undefined;
        // The data changed under the hands of whoever made it: there is another version to be made.
        if ((await versionNow()) !== version) return dumps.current();
        throw cause;
      });
    },
    find: async (version) => (/^[0-9a-f]{16}$/.test(version) ? indexIn(join(root, version)) : undefined),
    locate: async (version, path) => {
      const file = (await dumps.find(version))?.files.find((each) => each.path === path);
      return file && { file, location: join(root, version, path) };
    },
  };
  return dumps;
}

/** Names what decides the bytes of a dump beside the data folder, which is the same as long as the process lives. */
async function fixedMark(baseIri: string): Promise<string> {
  const [own, tables] = await Promise.all([ownQuads(baseIri), tableDefinitions()]);
  return sha256(JSON.stringify([FORM, baseIri, writeNQuads(own), ...tables.map(({ sparql }) => sparql)]));
}

async function indexIn(folder: string): Promise<Dump | undefined> {
  const text = await readFile(join(folder, INDEX), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Dump);
}

/** The versions that are there, the newest first. */
async function versionsIn(root: string): Promise<string[]> {
  const names = (await readdir(root)).filter((name) => /^[0-9a-f]{16}$/.test(name));
  const dated = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(root, name))).mtimeMs })));
  return dated.sort((a, b) => b.at - a.at).map(({ name }) => name);
}
