import { availableParallelism } from 'node:os';
import { DEFAULT_GRAPH } from '../../rdf/graph-names.ts';
import type { Quad } from '../../rdf/terms.ts';
import { resolveIri } from '../base.ts';
import { createGate } from '../gate.ts';
import { warmParser } from '../sparql/query.ts';
import type { GraphStore } from '../store.ts';
import { createAnswerer } from './answerer.ts';
import type { DefaultGraph } from './engine.ts';
import { watchMemory } from './memory.ts';
import type { Seed } from './messages.ts';
import { createPool } from './pool.ts';
import { type Segment, sharedText } from './segment.ts';

const MIB = 1024 * 1024;
const STARTUP_MS = 120_000;

/** The dataset at the start and what the engine may take. */
export interface EmbeddedOptions {
  /** Named graphs; relative IRIs are resolved against the base. */
  readonly quads: Iterable<Quad>;
  readonly version: string;
  readonly baseIri: string;
  /** What queries see as the default graph; the union of all graphs unless given. */
  readonly defaultGraph?: DefaultGraph;
  /** Queries at a time of one client; one thread more stands ready for another, and for when one is killed. */
  readonly workers?: number;
  /** Queries that may wait; one more is refused. */
  readonly queue?: number;
  /** Bytes of an answer. */
  readonly resultBytes?: number;
  /** Bytes that the engine of one thread may take beyond the dataset before the thread is replaced. */
  readonly memoryBytes?: number;
  /** Bytes of the whole process at which the oldest query is stopped; three quarters of the machine's or container's memory unless given. */
  readonly processBytes?: number;
  /** Hears of threads that died unasked. */
  readonly report?: (incident: Error) => void;
}

/** A store in this process, its data in the memory of worker threads. */
export interface EmbeddedStore extends GraphStore {
  /** How many queries run and wait at this moment, how many threads there are, how many have been replaced, and what the engine of one holds. */
  readonly load: Record<'running' | 'waiting' | 'threads' | 'restarts' | 'engineBytes', number>;
}

/** Starts the threads and resolves when the first of them has loaded the dataset and answers. */
export async function createEmbeddedStore(options: EmbeddedOptions): Promise<EmbeddedStore> {
  const { baseIri, workers = availableParallelism(), queue = 64, report = () => undefined } = options;
  const { resultBytes = 64 * MIB, memoryBytes = 512 * MIB } = options;
  const { defaultGraph = 'union' } = options;
  const ownDefault = defaultGraph === 'own' ? resolveIri(DEFAULT_GRAPH, baseIri) : undefined;
  const naming = { baseIri, ownDefault };
  const first: Segment = { sequence: 1, replaces: 'all', text: sharedText(options.quads, naming) };
  const seed: Seed = { segments: [first], defaultGraph, memoryBytes };
  const threads = workers + 1;
  const gate = createGate({ threads, width: workers, queue });
  const pool = createPool({ threads, seed, report, lost: gate.lost, restored: gate.restored });
  // The threads load now, and this one has nothing to do.
  warmParser();
  const answerer = createAnswerer({ pool, gate, resultBytes });
  let stopWatching = () => {};
  let version = options.version;
  let sequence = 1;

  const advance = (advances: readonly Advance[], next: string) => {
    let segments = seed.segments;
    for (const { replaces, quads } of advances) {
      sequence += 1;
      const segment: Segment = { sequence, replaces, text: sharedText(quads, naming) };
      // What replaces a graph makes an earlier change of the same graph superfluous.
      segments = [...(replaces === 'all' ? [] : segments.filter((old) => old.replaces !== replaces)), segment];
    }
    seed.segments = segments;
    version = next;
  };

  const store: EmbeddedStore = {
    get version() {
      return version;
    },
    get load() {
      const { engineBytes } = answerer;
      return { running: gate.inside, waiting: gate.waiting, threads: gate.alive, restarts: pool.restarts, engineBytes };
    },
    query: (request) => answerer.answer({ request, segments: seed.segments, version }),
    replace: async (quads, next) => advance([{ replaces: 'all', quads }], next),
    // Each changed graph is kept beside the whole until `replace`.
    take: async (changes, next) =>
      advance(
        changes.map(({ graph, quads }) => {
          const name = resolveIri(graph, baseIri);
          return { replaces: name === ownDefault ? '' : name, quads };
        }),
        next,
      ),
    close: () => {
      stopWatching();
      return pool.close();
    },
  };
  try {
    await store.query({
      sparql: 'ASK {}',
      form: 'ASK',
      mediaType: 'application/sparql-results+json',
      baseIri,
      deadlineMs: STARTUP_MS,
    });
  } catch (cause) {
    await store.close();
    throw cause;
  }
  // The first load is nobody's fault.
  stopWatching = watchMemory({
    ...(options.processBytes ? { bytes: options.processBytes } : {}),
    relieve: answerer.stopOldest,
  });
  pool.fill();
  return store;
}

interface Advance {
  readonly replaces: string;
  readonly quads: Iterable<Quad>;
}
