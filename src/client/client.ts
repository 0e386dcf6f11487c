import { type Articles, articlesOf } from './articles.ts';
import { type CallOptions, type Connection, exchange } from './exchange.ts';
import { type Graphs, graphsOf } from './graphs.ts';
import { type Queries, queriesOf } from './queries.ts';
import { type Triples, triplesOf } from './triples.ts';
import { writtenIri } from './written.ts';

const ONTOLOGY = 'https://w3id.org/hgov#';

/** Which server, and how to ask it; what is said here of calls holds for those that say nothing else. */
export interface ClientOptions extends CallOptions {
  /** What the IRIs of the dataset begin with: the server's BASE_IRI. Unless `endpoint` is given, the server is there too. */
  readonly baseIri?: string;
  /** Where SPARQL is asked, if the server is reached under another address than its IRIs have; the rest is beside it. */
  readonly endpoint?: string;
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
    graphs: graphsOf(connection, places.address),
    articles: articlesOf(connection, places.address),
    resource: (iri, call) => {
      const url = resourceUrl(iri, places);
      if (!url) return queries.describe(`DESCRIBE ${writtenIri(iri)}`, call);
      return triplesOf((accept) => exchange(connection, { url, accept, isSafe: true, options: call }));
    },
  };
}

interface Places {
  readonly endpoint: URL;
  /** The folder that the endpoint is in; all other paths of the server are below it. */
  readonly address: URL;
  readonly baseIri: string;
}

function placesOf({ endpoint, baseIri }: ClientOptions): Places {
  const { location } = globalThis as { readonly location?: { readonly href: string } };
  if (endpoint !== undefined) {
    const url = new URL(endpoint, location?.href);
    const address = new URL('.', url);
    return { endpoint: url, address, baseIri: folder(baseIri ?? address.href) };
  }
  if (baseIri === undefined) throw new TypeError('createClient needs a baseIri or an endpoint.');
  const address = new URL(folder(baseIri), location?.href);
  return { endpoint: new URL('sparql', address), address, baseIri: address.href };
}

const folder = (iri: string): string => (iri.endsWith('/') ? iri : `${iri}/`);

/** Where an IRI is described; `undefined` for one of another server, which only a query can ask about. */
function resourceUrl(iri: string, { address, baseIri }: Places): URL | undefined {
  const below = (path: string) => new URL(address.href + path);
  if (iri.startsWith(ONTOLOGY)) return below(`ontology/${encodeURIComponent(iri.slice(ONTOLOGY.length))}`);
  if (iri.startsWith(baseIri)) return below(iri.slice(baseIri.length));
  return /^[a-z][a-z\d+.-]*:/i.test(iri) ? undefined : below(iri.replace(/^\/+/, ''));
}
