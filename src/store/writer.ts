/** An RDF document, or an article, as a client sent it. */
export interface SentDocument {
  readonly bytes: Uint8Array;
  /** Without parameters, lower case: `text/turtle`. */
  readonly mediaType: string;
  /** What relative IRIs in it are resolved against. */
  readonly baseIri: string;
}

/**
 * What a client wants changed. Graphs are absolute IRIs; without one the default graph is meant, which holds what was
 * written to no named graph (queries see the union of all).
 */
export type Change =
  | { readonly kind: 'put' | 'merge'; readonly graph?: string; readonly documents: readonly SentDocument[] }
  | { readonly kind: 'remove'; readonly graph?: string }
  /** A SPARQL Update, already read and found harmless; the graphs are those of `using-graph-uri` and `using-named-graph-uri`. */
  | {
      readonly kind: 'update';
      readonly sparql: string;
      readonly baseIri: string;
      readonly defaultGraphs?: readonly string[];
      readonly namedGraphs?: readonly string[];
    }
  /** A SPARQL Update whose whole dataset is this one graph, as its default graph. */
  | { readonly kind: 'patch'; readonly graph?: string; readonly sparql: string; readonly baseIri: string }
  | { readonly kind: 'article'; readonly document: SentDocument; readonly name?: string };

/** What became of a change; it is on the disk and every later query sees it. */
export interface Written {
  /** The version of the dataset from now on. */
  readonly version: string;
  /** The graphs, as absolute IRIs, whose triples are others now; empty where the change changed nothing. */
  readonly changed: readonly string[];
  /** Those of them that were not there before. */
  readonly created: readonly string[];
  /** What was read out of an article. */
  readonly understood?: Understood;
}

/** What a converter made of an article. */
export interface Understood {
  readonly slug: string;
  readonly iri: string;
  readonly graph: string;
  readonly language: string;
  readonly quads: number;
  /** How many facts of each kind, by the name of their class. */
  readonly facts: Readonly<Record<string, number>>;
  /** How many readings were dropped, by the rule that dropped them. */
  readonly rejected: Readonly<Record<string, number>>;
}

/** How long a change may take, waiting included, and on what condition. */
export interface WriteOptions {
  readonly deadlineMs: number;
  /** Called when the turn of the change has come, no other between it and the change; what it throws refuses the change. */
  readonly precondition?: () => void;
}

/**
 * The one door for changes to a running dataset. Every change is whole or has not happened: what breaks a shape is
 * refused with GRAPH_INVALID and its report; what is acknowledged survives a crash.
 */
export interface Writer {
  write(change: Change, options: WriteOptions): Promise<Written>;
  close(): Promise<void>;
}
