import type { Quad } from '../rdf/terms.ts';
import type { QueryForm } from './sparql/query.ts';

/** One query for a store, already read and found harmless. */
export interface QueryRequest {
  readonly sparql: string;
  readonly form: QueryForm;
  /** The media type of the answer; it fits the form. */
  readonly mediaType: string;
  /** What relative IRIs of the query are resolved against. */
  readonly baseIri: string;
  /** Milliseconds from now, waiting included, after which the query is stopped. */
  readonly deadlineMs: number;
  /** The graphs, as absolute IRIs, that take the place of the dataset and of the query's own FROM; without any, the default graph is the union of all. */
  readonly defaultGraphs?: readonly string[];
  readonly namedGraphs?: readonly string[];
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
  /** Who asks: no client takes all threads while another waits. */
  readonly client?: string;
  /** Told for how many milliseconds an engine worked, whatever came of it. */
  readonly spent?: (ms: number) => void;
}

/** A whole answer: it exists before the first header is sent, so that nothing can go wrong after a 200. */
export interface Answer {
  readonly body: Uint8Array;
  readonly mediaType: string;
  /** The version of the dataset that gave it. */
  readonly version: string;
  /** Milliseconds in the queue and in the engine. */
  readonly waitedMs: number;
  readonly ranMs: number;
}

/** A graph that is another now. */
export interface GraphChange {
  /** Its name as a relative or absolute IRI. */
  readonly graph: string;
  /** What it holds from now on, relative IRIs below the base. */
  readonly quads: readonly Quad[];
  /** The graph is there no more, not even as an empty one. */
  readonly isGone?: boolean;
}

/** The dataset behind SPARQL, whatever engine answers. */
export interface GraphStore {
  /** Names the state of the data; two answers of one version rest on the same data. */
  readonly version: string;
  query(request: QueryRequest): Promise<Answer>;
  /** Takes up changed graphs, all at once; when it resolves every new query sees them, and those that run finish on the old data. */
  take(changes: readonly GraphChange[], version: string): Promise<void>;
  /** Puts a new dataset in place of the whole. */
  replace(quads: Iterable<Quad>, version: string): Promise<void>;
  close(): Promise<void>;
}
