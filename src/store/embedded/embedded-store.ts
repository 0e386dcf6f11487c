import { availableParallelism } from 'node:os';
import { Failure } from '../../errors.ts';
import type { Quad } from '../../rdf/terms.ts';
import type { Answer, GraphStore, QueryRequest } from '../store.ts';
import { createGate } from './gate.ts';
import type { Reply, Seed } from './messages.ts';
import { createPool } from './pool.ts';
import { type Segment, sharedText } from './segment.ts';
import { stopper } from './stopper.ts';

/** The dataset at the start and what the engine may take. */
export interface EmbeddedOptions {
  /** Named graphs; relative IRIs are resolved against the base. */
  readonly quads: Iterable<Quad>;
  readonly version: string;
  readonly baseIri: string;
  /** Queries at a time; one thread more stands ready for when one is killed. */
  readonly workers?: number;
  /** Queries that may wait. */
  readonly queue?: number;
  readonly resultBytes?: number;
  /** What the engine of one thread may take beyond the dataset before the thread is replaced. */
  readonly memoryBytes?: number;
  /** Hears of threads that died unasked. */
  readonly report?: (incident: Error) => void;
}

/** A store in this process, its data in the memory of worker threads. */
export interface EmbeddedStore extends GraphStore {
  readonly waiting: number;
  readonly running: number;
  /** Puts a new dataset in place of the whole; queries that already run finish on the old. */
  replace(quads: Iterable<Quad>, version: string): void;
  /** Puts these graphs (absolute IRIs) in place of their former selves; a graph without quads is gone. */
  change(graphs: readonly string[], quads: Iterable<Quad>, version: string): void;
}

const MIB = 1024 * 1024;
/** More changes than this are folded… a thread that starts late loads them all. */

/** Starts the threads and resolves when the first of them has loaded the dataset and answers. */
export async function createEmbeddedStore(options: EmbeddedOptions): Promise<EmbeddedStore> {
  return undefined as never;
}
