import { type Answer, strange } from './body.ts';
import { type Body, type CallOptions, type Connection, exchange } from './exchange.ts';
import { hasScheme, type Places } from './places.ts';
import { ProblemError } from './problem.ts';
import type { Sparql } from './sparql.ts';
import type { Triple } from './terms.ts';
import { N_TRIPLES, type Triples, triplesOf } from './triples.ts';
import { writtenTriples } from './written.ts';

/** The IRI of a graph, absolute or relative to the base, or `default` for the one without a name. */
export type GraphName = 'default' | (string & {});

/** What is put into a graph: triples, Turtle, or a document of any type that the server reads. */
export type GraphContent = Iterable<Triple> | string | { readonly body: Body; readonly mediaType: string };

/** What became of a graph. */
export interface GraphWritten {
  /** It was not there before. */
  readonly isNew: boolean;
}

/** What a change of a graph may choose for itself. */
export interface GraphOptions extends CallOptions {
  /** Only if the graph still has this state; otherwise a PreconditionFailedError. */
  readonly ifState?: string | undefined;
  /** Only if there is no such graph yet; otherwise a PreconditionFailedError. */
  readonly ifNew?: boolean | undefined;
}

/** The SPARQL 1.1 Graph Store Protocol; every change needs the right token and passes the shapes or is not made. */
export interface Graphs {
  get(name: GraphName, options?: CallOptions): Triples;
  /** What the graph's state is called, which changes with the graph; `undefined` if there is no such graph. */
  state(name: GraphName, options?: CallOptions): Promise<string | undefined>;
  /** Puts the content in the place of what the graph held. */
  put(name: GraphName, content: GraphContent, options?: GraphOptions): Promise<GraphWritten>;
  /** Adds the content to what the graph holds. */
  add(name: GraphName, content: GraphContent, options?: GraphOptions): Promise<GraphWritten>;
  /** Makes a graph of which the server chooses the name, and gives its IRI. */
  create(content: GraphContent, options?: CallOptions): Promise<string>;
  delete(name: GraphName, options?: GraphOptions): Promise<void>;
  /** Changes the graph by a SPARQL Update for which it is the whole dataset. */
  patch(name: GraphName, update: string | Sparql, options?: GraphOptions): Promise<void>;
}

/** The graphs of the server at this address. */
export function graphsOf(connection: Connection, { address, baseIri }: Pick<Places, 'address' | 'baseIri'>): Graphs {
  const urlOf = (name: GraphName): URL => {
    const url = new URL('graphs', address);
    if (name === 'default') url.search = '?default';
    else url.searchParams.set('graph', hasScheme(name) ? name : baseIri + name);
    return url;
  };
  const change = async (url: URL, method: string, { content, options }: Changing): Promise<Answer> => {
    const { body, mediaType } = content ?? {};
    const headers = { ...(mediaType ? { 'Content-Type': mediaType } : {}), ...conditionsOf(options) };
    const answer = await exchange(connection, { url, method, headers, body, isSafe: false, options });
    await answer.text();
    return answer;
  };
  const write = async (method: string, name: GraphName, changing: Changing): Promise<GraphWritten> => {
    const { status } = await change(urlOf(name), method, changing);
    return { isNew: status === 201 };
  };

  return {
    get: (name, options) =>
      triplesOf((accept) => exchange(connection, { url: urlOf(name), accept, isSafe: true, options })),
    state: async (name, options) => {
      const asking = { url: urlOf(name), method: 'HEAD', accept: N_TRIPLES, isSafe: true, options };
      try {
        return (await exchange(connection, asking)).headers.get('ETag') ?? undefined;
      } catch (error) {
        if (error instanceof ProblemError && error.status === 404) return undefined;
        throw error;
      }
    },
    put: (name, content, options) => write('PUT', name, { content: sent(content), options }),
    add: (name, content, options) => write('POST', name, { content: sent(content), options }),
    create: async (content, options) => {
      const answer = await change(new URL('graphs', address), 'POST', { content: sent(content), options });
      const location = answer.headers.get('Location');
      if (!location) throw strange(answer, { text: '', reason: 'does not say where the graph is' });
      return new URL(location, address).href;
    },
    delete: async (name, options) => {
      await write('DELETE', name, { options });
    },
    patch: async (name, update, options) => {
      const content = { body: String(update), mediaType: 'application/sparql-update' };
      await write('PATCH', name, { content, options });
    },
  };
}

interface Changing {
  readonly content?: Document;
  readonly options?: GraphOptions | undefined;
}

interface Document {
  readonly body: Body;
  readonly mediaType: string;
}

function sent(content: GraphContent): Document {
  if (typeof content === 'string') return { body: content, mediaType: 'text/turtle' };
  return 'mediaType' in content ? content : { body: writtenTriples(content), mediaType: N_TRIPLES };
}

function conditionsOf({ ifState, ifNew }: GraphOptions = {}): Record<string, string> {
  return { ...(ifState === undefined ? {} : { 'If-Match': ifState }), ...(ifNew ? { 'If-None-Match': '*' } : {}) };
}
