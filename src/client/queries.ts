import { type Answer, objectOf, strange } from './body.ts';
import { type CallOptions, type Connection, exchange, optionsOf } from './exchange.ts';
import { RESULTS_JSON, type Row, type RowType, type Solutions, solutionsOf } from './rows.ts';
import type { Sparql } from './sparql.ts';
import { type Triples, triplesOf } from './triples.ts';

/** What a query may choose for itself. */
export interface QueryOptions extends CallOptions {
  /** The graphs that make up its default graph, by IRI, in place of the union of all. */
  readonly defaultGraphs?: readonly string[];
  /** The graphs that GRAPH sees. */
  readonly namedGraphs?: readonly string[];
}

/** What an update may choose for itself. */
export interface UpdateOptions extends CallOptions {
  /** The graphs that make up the default graph of its WHERE, by IRI. */
  readonly usingGraphs?: readonly string[];
  /** The graphs that GRAPH sees in its WHERE. */
  readonly usingNamedGraphs?: readonly string[];
}

/** What an update changed. */
export interface Changed {
  /** The version of the dataset from now on. */
  readonly version: string;
  /** The IRIs of the graphs that are others now. */
  readonly changed: readonly string[];
  /** Those of them that were not there before. */
  readonly created: readonly string[];
}

/** The SPARQL 1.1 Protocol. */
export interface Queries {
  /** The solutions of a SELECT; `T` names the variables and what they are bound to. */
  select<T extends RowType<T> = Row>(query: string | Sparql, options?: QueryOptions): Solutions<T>;
  ask(query: string | Sparql, options?: QueryOptions): Promise<boolean>;
  construct(query: string | Sparql, options?: QueryOptions): Triples;
  describe(query: string | Sparql, options?: QueryOptions): Triples;
  /** Changes the data, durably and wholly or not at all; needs a token. */
  update(update: string | Sparql, options?: UpdateOptions): Promise<Changed>;
}

/** Up to so many characters an address goes through everything that stands between; a longer query is sent as a form. */
const LONGEST_ADDRESS = 2000;

/** Asks the endpoint. */
export function queriesOf(connection: Connection, endpoint: URL): Queries {
  const ask = (query: string | Sparql, accept: string, options: QueryOptions = {}): Promise<Answer> => {
    const parameters = parametersOf(String(query), options, optionsOf(connection, options).timeoutMs);
    const url = new URL(endpoint);
    for (const [name, value] of parameters) url.searchParams.append(name, value);
    // A form needs no permission from a browser, and QUERY is not known everywhere.
    const request = url.href.length <= LONGEST_ADDRESS ? { url } : { url: endpoint, method: 'POST', body: parameters };
    return exchange(connection, { ...request, accept, isSafe: true, options });
  };
  const graph = (query: string | Sparql, options?: QueryOptions) => triplesOf((accept) => ask(query, accept, options));
  return {
    select: (query, options) => solutionsOf(() => ask(query, RESULTS_JSON, options)),
    ask: async (query, options) => booleanOf(await ask(query, RESULTS_JSON, options)),
    construct: graph,
    describe: graph,
    update: async (update, options = {}) => {
      const url = new URL(endpoint);
      for (const iri of options.usingGraphs ?? []) url.searchParams.append('using-graph-uri', iri);
      for (const iri of options.usingNamedGraphs ?? []) url.searchParams.append('using-named-graph-uri', iri);
      const headers = { 'Content-Type': 'application/sparql-update' };
      const asking = {
        url,
        method: 'POST',
        accept: 'application/json',
        headers,
        body: String(update),
        isSafe: false,
        options,
      };
      return changedOf(await exchange(connection, asking));
    },
  };
}

function parametersOf(query: string, options: QueryOptions, timeoutMs: number | undefined): URLSearchParams {
  const parameters = new URLSearchParams({ query });
  for (const iri of options.defaultGraphs ?? []) parameters.append('default-graph-uri', iri);
  for (const iri of options.namedGraphs ?? []) parameters.append('named-graph-uri', iri);
  // The server stops then too, instead of working for nobody.
  if (timeoutMs !== undefined) parameters.set('timeout', String(timeoutMs / 1000));
  return parameters;
}

async function booleanOf(answer: Answer): Promise<boolean> {
  const text = await answer.text();
  const { boolean } = objectOf(text) ?? {};
  if (typeof boolean === 'boolean') return boolean;
  throw strange(answer, { text, reason: 'is no answer to ASK' });
}

async function changedOf(answer: Answer): Promise<Changed> {
  const text = await answer.text();
  const { version, changed, created } = objectOf(text) ?? {};
  const isWhole = typeof version === 'string' && Array.isArray(changed) && Array.isArray(created);
  if (isWhole) return { version, changed, created };
  throw strange(answer, { text, reason: 'does not say what was changed' });
}
