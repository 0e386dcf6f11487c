export type { ArticleAdded, ArticleContent, Articles } from './articles.ts';
export * from './change-problems.ts';
export { type Client, type ClientOptions, createClient } from './client.ts';
export { HgovError, NetworkError, NoAnswerError, RowShapeError, StrangeAnswerError } from './errors.ts';
export type { CallOptions } from './exchange.ts';
export type { GraphContent, GraphName, GraphOptions, Graphs, GraphWritten } from './graphs.ts';
export { type Complaint, type ProblemDetails, ProblemError } from './problem.ts';
export * from './problems.ts';
export type { Changed, Queries, QueryOptions, UpdateOptions } from './queries.ts';
export type { Row, Rows, RowType, Solutions } from './rows.ts';
export {
  asBoolean,
  asDate,
  asIri,
  asNumber,
  asTerm,
  asText,
  type Column,
  optional,
  type Shape,
  type Shaped,
} from './shape.ts';
export { type Hole, inLanguage, iri, type Sparql, sparql, typed, variable } from './sparql.ts';
export * from './store-problems.ts';
export {
  type BlankNode,
  blankNode,
  type DefaultGraph,
  type Literal,
  literal,
  type NamedNode,
  namedNode,
  type Term,
  type Triple,
  triple,
} from './terms.ts';
export type { Triples } from './triples.ts';
export { plainValue, type Value } from './values.ts';
