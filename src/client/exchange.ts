import { type Answer, answerOf, connected, objectOf, requestIdOf, strange } from './body.ts';
import { createDeadline, type Deadline, pause } from './deadline.ts';
import { ProblemError } from './problem.ts';
import { problemOf } from './problem-of.ts';

/** What a call may choose for itself. */
export interface CallOptions {
  /** Ends the call, waiting and reading included. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds to wait for the server at any one time; for a query also what it may take there. */
  readonly timeoutMs?: number | undefined;
  /** How often a call that changes nothing is made again when the server says by Retry-After that this helps. */
  readonly retries?: number | undefined;
}

/** How the client reaches its server. */
export interface Connection extends CallOptions {
  readonly fetch: typeof fetch;
  readonly token: string | undefined;
}

/** What `fetch` sends. */
export type Body = NonNullable<RequestInit['body']>;

/** One request. */
export interface Asking {
  readonly url: URL;
  readonly method?: string;
  readonly accept?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Body | undefined;
  /** It changes nothing, so that it may be sent twice. */
  readonly isSafe: boolean;
  readonly options?: CallOptions | undefined;
}

/** Past the time a query is given the server still needs some to say that it is over. */
const GRACE_MS = 2000;
const LONGEST_PAUSE_S = 60;
/** Characters; a report of broken shapes may be long, a page of some proxy need not be read to its end. */
const MOST_OF_A_PROBLEM = 4_000_000;

/** Asks the server until it answers well, or throws what went wrong. */
export async function exchange(connection: Connection, asking: Asking): Promise<Answer> {
  const { signal, retries = 0 } = optionsOf(connection, asking.options);
  for (let left = asking.isSafe ? retries : 0; ; left--) {
    try {
      return await once(connection, asking);
    } catch (error) {
      const seconds = error instanceof ProblemError ? error.retryAfterSeconds : undefined;
      if (left <= 0 || seconds === undefined || seconds > LONGEST_PAUSE_S) throw error;
      await pause(seconds * 1000, signal);
    }
  }
}

/** The options of a call, over those of the client; either signal ends the call. */
export function optionsOf(connection: CallOptions, options: CallOptions = {}): CallOptions {
  const signals = [connection.signal, options.signal].filter((each) => each !== undefined);
  return {
    timeoutMs: options.timeoutMs ?? connection.timeoutMs,
    retries: options.retries ?? connection.retries,
    signal: signals.length > 0 ? AbortSignal.any(signals) : undefined,
  };
}

async function once(connection: Connection, asking: Asking): Promise<Answer> {
  const { signal, timeoutMs } = optionsOf(connection, asking.options);
  signal?.throwIfAborted();
  const deadline = createDeadline(timeoutMs === undefined ? undefined : timeoutMs + GRACE_MS, [signal]);
  const { fetch: send } = connection;
  const response = await connected(deadline, send(asking.url, requestOf(connection, asking, deadline)));
  const answer = answerOf(response, deadline);
  if (!response.ok) throw await errorOf(answer);
  if (asking.accept === undefined || answer.type === asking.accept) return answer;
  const text = await answer.text(MOST_OF_A_PROBLEM);
  throw strange(answer, { text, reason: `is not of type ${asking.accept}` });
}

function requestOf({ token }: Connection, asking: Asking, { signal }: Deadline): RequestInit {
  const { method = 'GET', accept, headers, body } = asking;
  return {
    method,
    signal,
    headers: {
      ...(accept ? { Accept: accept } : {}),
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
  };
}

async function errorOf(answer: Answer): Promise<Error> {
  const text = await answer.text(MOST_OF_A_PROBLEM);
  // To HEAD the problem has no body.
  const members = answer.type === 'application/problem+json' ? objectOf(text || '{}') : undefined;
  if (!members) return strange(answer, { text, reason: 'is none of hgov’s' });
  const textOf = (name: string, other: string) => (typeof members[name] === 'string' ? members[name] : other);
  const seconds = Number(answer.headers.get('Retry-After') ?? Number.NaN);
  return problemOf({
    type: textOf('type', 'about:blank'),
    title: textOf('title', `Status ${answer.status}`),
    status: answer.status,
    detail: textOf('detail', ''),
    requestId: textOf('requestId', '') || requestIdOf(answer),
    retryAfterSeconds: Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined,
    members,
  });
}
