import { type Articles, articlesOf } from './articles.ts';
import { type CallOptions, type Connection, exchange } from './exchange.ts';
import { type Graphs, graphsOf } from './graphs.ts';
import { placesOf, type ServerPlace, urlOfResource } from './places.ts';
import { type Queries, queriesOf } from './queries.ts';
import { type Triples, triplesOf } from './triples.ts';
import { writtenIri } from './written.ts';

/** Which server, and how to ask it; what is said here of calls holds for those that say nothing else. */
export interface ClientOptions extends CallOptions, ServerPlace {
  /** Sent as a bearer token with every request; changes need one. */
  readonly token?: string;
  /** What sends the requests; unless given, the one of the platform. */
  readonly fetch?: typeof fetch;
}

/** A server of hgov. */
export interface Client extends Queries {
  readonly graphs: Graphs;
  readonly articles: Articles;
  /** The description of an IRI of the dataset or the ontology, absolute or relative to the base. */
  resource(iri: string, options?: CallOptions): Triples;
}

/** Talks to a server; it keeps no connection, so there is nothing to close. */
export function createClient(options: ClientOptions): Client {
  const places = placesOf(options);
  const { token, signal, timeoutMs, retries } = options;
  // The platform's may be called on nothing but itself.
  const send: typeof fetch = options.fetch ?? ((...request) => fetch(...request));
  const connection: Connection = { fetch: send, token, signal, timeoutMs, retries };
  const queries = queriesOf(connection, places.endpoint);
  return {
    ...queries,
    graphs: graphsOf(connection, places),
    articles: articlesOf(connection, places.address),
    resource: (iri, call) => {
      const url = urlOfResource(iri, places);
      if (!url) return queries.describe(`DESCRIBE ${writtenIri(iri)}`, call);
      return triplesOf((accept) => exchange(connection, { url, accept, isSafe: true, options: call }));
    },
  };
}
