import type { FailureCode } from '../../errors.ts';
import type { QueryForm } from '../sparql/query.ts';
import type { DefaultGraph, EngineRequest } from './engine.ts';
import type { Segment } from './segment.ts';

/** What each worker is born with. */
export interface Seed {
  segments: readonly Segment[];
  readonly defaultGraph: DefaultGraph;
  /** Bytes that the engine may take beyond what the dataset needs; a worker that took more is replaced. */
  readonly memoryBytes: number;
}

/** One query on its way to a worker. */
export interface Task extends EngineRequest {
  readonly id: number;
  readonly form: QueryForm;
  /** The state of the dataset that has to answer: the whole, and the changes since. */
  readonly segments: readonly Segment[];
  readonly resultBytes: number;
  /** Set to 1 once the worker has begun, so that a deadline can tell a slow query from a long queue. */
  readonly begun: Int32Array;
}

/** What a worker says of a query; a failure goes by its code, because errors lose their class on the way. */
export type Reply =
  | {
      readonly kind: 'answer';
      readonly body: Uint8Array<ArrayBuffer>;
      readonly ranMs: number;
      /** Bytes that the engine of the thread holds, dataset included. */
      readonly engineBytes: number;
    }
  | { readonly kind: 'failure'; readonly code: FailureCode; readonly slots: Readonly<Record<string, string | number>> };

/** The reply of a worker that ends itself, sent beside the pool's own channel. */
export interface LastWords {
  readonly lastWordsOn: number;
  readonly reply: Reply;
}
