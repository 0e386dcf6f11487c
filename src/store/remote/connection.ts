import { Failure } from '../../errors.ts';
import { mediaTypeOf } from '../../rdf/media-types.ts';
import { bodyOf } from './body.ts';
import { isCutOff, unanswered } from './unanswered.ts';

/** What lets this server in: Basic authentication, or a bearer token. */
export type Credentials =
  | { readonly user: string; readonly password: string }
  | { readonly user?: undefined; readonly token: string };

/** One request to the store. */
export interface StoreRequest {
  readonly url: string;
  /** The setting that names the address, for those who have to mend it. */
  readonly setting: 'STORE_URL' | 'STORE_UPDATE_URL' | 'STORE_GRAPHS_URL';
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | URLSearchParams | Uint8Array<ArrayBuffer>;
  /** Aborted with a `Failure`, which the request then fails with. */
  readonly signal: AbortSignal;
  /** Bytes of the answer beyond which it is RESULT_TOO_LARGE. */
  readonly limit: number;
}

/** A whole answer with a status below 300. */
export interface StoreAnswer {
  /** Its media type without parameters. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A status that is no success, and the beginning of what was said with it. */
export interface Rejection {
  readonly status: number;
  readonly text: string;
}

/** The way to a store: all requests go through it, are counted, and give a whole answer or a clear failure. */
export interface Connection {
  send(request: StoreRequest, explain?: Explain): Promise<StoreAnswer>;
  /** Requests by outcome: `ok`, or the name of the failure. */
  readonly outcomes: ReadonlyMap<string, number>;
}

/** Says what a status means in the place of a request, where it means something there; an answer stands for success. */
export type Explain = (rejection: Rejection) => Failure | StoreAnswer | undefined;

/** A status alone is enough to say what is wrong; of the text of others a client is told this much. */
const TEXT = 2000;

/** A connection that authenticates itself; it follows no redirect, so the credentials reach nobody else. */
export function createConnection(credentials?: Credentials): Connection {
  const outcomes = new Map<string, number>();
  const authorization = credentials ? { Authorization: headerOf(credentials) } : undefined;

  const attempt = async (request: StoreRequest): Promise<Response> => {
    const { url, method, headers, body, signal } = request;
    const init = { method, headers: { ...headers, ...authorization }, signal, redirect: 'manual' } as const;
    return fetch(url, body === undefined ? init : { ...init, body });
  };
  const once = async (request: StoreRequest, explain: Explain): Promise<StoreAnswer> => {
    try {
      // A connection that was kept may have been closed at the other end meanwhile; all we send can be sent twice.
      const response = await attempt(request).catch((cause: unknown) => {
        if (!isCutOff(cause)) throw cause;
        return attempt(request);
      });
      if (response.status === 200 || response.status === 201 || response.status === 204) {
        const bytes = await bodyOf(response, { limit: request.limit, isWhole: true });
        return { type: mediaTypeOf(response.headers.get('Content-Type') ?? ''), bytes };
      }
      return await rejected(response, request, explain);
    } catch (cause) {
      if (cause instanceof Failure) throw cause;
      throw unanswered(cause, request);
    }
  };

  return {
    outcomes,
    send: async (request, explain = () => undefined) => {
      const count = (outcome: string) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      try {
        const answer = await once(request, explain);
        count('ok');
        return answer;
      } catch (cause) {
        count(cause instanceof Failure ? cause.code.toLowerCase().replaceAll('_', '-') : 'unexpected');
        throw cause;
      }
    },
  };
}

function headerOf(credentials: Credentials): string {
  if (credentials.user === undefined) return `Bearer ${credentials.token}`;
  return `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')}`;
}

async function rejected(response: Response, request: StoreRequest, explain: Explain): Promise<StoreAnswer> {
  const { status } = response;
  const { url, setting } = request;
  const text = Buffer.from(await bodyOf(response, { limit: TEXT, isWhole: false })).toString();
  const explained = explain({ status, text });
  if (explained instanceof Failure) throw explained;
  if (explained) return explained;
  // What is said of the inside of the store is for the log, not for whoever asked.
  const cause = new Error(`${url} answered ${status} ${response.headers.get('Location') ?? ''}: ${text}`);
  if (status >= 300 && status < 400) throw new Failure('STORE_MOVED', { answered: status, setting }, cause);
  if (status === 401 || status === 403) throw new Failure('STORE_REFUSED', { answered: status }, cause);
  if (status === 429 || status === 503 || status === 504 || status === 408) {
    const seconds = /^\d{1,5}$/.exec(response.headers.get('Retry-After') ?? '')?.[0] ?? 5;
    throw new Failure('STORE_BUSY', { answered: status, seconds }, cause);
  }
  throw new Failure('STORE_BROKEN', { reason: `status ${status}`, setting }, cause);
}
