/** What was written to no named graph lives in a graph of this name, below the base. */
export const DEFAULT_GRAPH = 'graph/default';
