import { type Answer, strange } from './body.ts';
import { type Body, type CallOptions, type Connection, exchange } from './exchange.ts';
import { ProblemError } from './problem.ts';
import type { Sparql } from './sparql.ts';
import type { Triple } from './terms.ts';
import { N_TRIPLES, type Triples, triplesOf } from './triples.ts';
import { writtenTriples } from './written.ts';

/** The IRI of a graph, or `default` for the one without a name. */
export type GraphName = 'default' | (string & {});

/** What is put into a graph: triples, Turtle, or a document of any type that the server reads. */
export type GraphContent = Iterable<Triple> | string | { readonly body: Body; readonly mediaType: string };

/** What became of a graph. */
export interface GraphWritten {
  /** It was not there before. */
  readonly isNew: boolean;
}

/** The SPARQL 1.1 Graph Store Protocol; every change needs the right token and passes the shapes or is not made. */
export interface Graphs {
  get(name: GraphName, options?: CallOptions): Triples;
  has(name: GraphName, options?: CallOptions): Promise<boolean>;
  /** Puts the content in the place of what the graph held. */
  put(name: GraphName, content: GraphContent, options?: CallOptions): Promise<GraphWritten>;
  /** Adds the content to what the graph holds. */
  add(name: GraphName, content: GraphContent, options?: CallOptions): Promise<GraphWritten>;
  /** Makes a graph of which the server chooses the name, and gives its IRI. */
  create(content: GraphContent, options?: CallOptions): Promise<string>;
  delete(name: GraphName, options?: CallOptions): Promise<void>;
  /** Changes the graph by a SPARQL Update for which it is the whole dataset. */
  patch(name: GraphName, update: string | Sparql, options?: CallOptions): Promise<void>;
}

/** The graphs of the server at this address. */
export function graphsOf(connection: Connection, address: URL): Graphs {
  const urlOf = (name?: GraphName): URL => {
    const url = new URL('graphs', address);
    if (name === 'default') url.search = '?default';
    else if (name !== undefined) url.searchParams.set('graph', name);
    return url;
  };
  const change = (method: string, { name, content, options }: Changing): Promise<Answer> =>
    exchange(connection, { url: urlOf(name), method, ...(content ? sent(content) : {}), isSafe: false, options });
  const written = async (answer: Promise<Answer>): Promise<GraphWritten> => {
    const { status, text } = await answer;
    await text();
    return { isNew: status === 201 };
  };

  return {
    get: (name, options) =>
      triplesOf((accept) => exchange(connection, { url: urlOf(name), accept, isSafe: true, options })),
    has: async (name, options) => {
      const asking = { url: urlOf(name), method: 'HEAD', accept: N_TRIPLES, isSafe: true, options };
      try {
        await exchange(connection, asking);
        return true;
      } catch (error) {
        if (error instanceof ProblemError && error.status === 404) return false;
        throw error;
      }
    },
    put: (name, content, options) => written(change('PUT', { name, content, options })),
    add: (name, content, options) => written(change('POST', { name, content, options })),
    create: async (content, options) => {
      const answer = await change('POST', { content, options });
      const text = await answer.text();
      const location = answer.headers.get('Location');
      if (!location) throw strange(answer, { text, reason: 'does not say where the graph is' });
      return new URL(location, address).href;
    },
    delete: async (name, options) => {
      await written(change('DELETE', { name, options }));
    },
    patch: async (name, update, options) => {
      const content = { body: String(update), mediaType: 'application/sparql-update' };
      await written(change('PATCH', { name, content, options }));
    },
  };
}

interface Changing {
  readonly name?: GraphName;
  readonly content?: GraphContent;
  readonly options?: CallOptions | undefined;
}

function sent(content: GraphContent): { readonly body: Body; readonly headers: Record<string, string> } {
  if (typeof content === 'string') return { body: content, headers: { 'Content-Type': 'text/turtle' } };
  if ('mediaType' in content) return { body: content.body, headers: { 'Content-Type': content.mediaType } };
  return { body: writtenTriples(content), headers: { 'Content-Type': N_TRIPLES } };
}
