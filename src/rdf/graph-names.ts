/** What was written to no named graph lives in a graph of this name, below the base. */
export const DEFAULT_GRAPH = 'graph/default';

/** What every store holds beside the published graphs: made by the project, below the base, and nobody's to change. */
export const OWN_GRAPHS = {
  ontology: 'graph/ontology',
  partitions: 'graph/partitions',
  queries: 'graph/queries',
} as const;

/** What follows from all other graphs by the rules. */
export const DERIVED_GRAPH = 'graph/derived';

/** A store in another server keeps in a graph of this name what was sent to it; it is no part of the dataset. */
export const RECORD_GRAPH = 'graph/version';
