import type { Deadline } from './deadline.ts';
import { HgovError, NetworkError, type StrangeAnswer, StrangeAnswerError } from './errors.ts';

const EXCERPT = 200;

/** An answer of the server whose body is read piece by piece. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The media type without parameters. */
  readonly type: string;
  /** The body as text, in the pieces it comes in; leaving the loop early closes the connection. */
  pieces(): AsyncIterable<string>;
  /** The body, or its beginning where it has more than so many characters. */
  text(most?: number): Promise<string>;
}

/** Wraps what `fetch` gave; every failure of the connection becomes a NetworkError. */
export function answerOf(response: Response, deadline: Deadline): Answer {
  const { status, headers } = response;
  const answer: Answer = {
    status,
    headers,
    type: (headers.get('Content-Type') ?? '').replace(/;.*$/s, '').trim().toLowerCase(),
    pieces: () => piecesOf(response, deadline),
    text: async (most = Number.POSITIVE_INFINITY) => {
      let all = '';
      for await (const piece of answer.pieces()) {
        all += piece;
        if (all.length > most) return all.slice(0, most);
      }
      return all;
    },
  };
  return answer;
}

async function* piecesOf({ body }: Response, deadline: Deadline): AsyncGenerator<string, void> {
  if (!body) return;
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let isWhole = false;
  try {
    for (;;) {
      const { done, value } = await connected(deadline, reader.read());
      isWhole = done;
      const piece = decoder.decode(value, { stream: !done });
      if (piece) yield piece;
      if (done) return;
    }
  } finally {
    if (!isWhole) deadline.stop();
  }
}

/** Waits for the server; a signal ends it with its own reason, a broken connection with a NetworkError. */
export async function connected<T>(deadline: Deadline, promise: Promise<T>): Promise<T> {
  try {
    return await deadline.wait(promise);
  } catch (cause) {
    if (deadline.signal.aborted) throw deadline.signal.reason;
    if (cause instanceof HgovError) throw cause;
    throw new NetworkError(`The server cannot be reached: ${reasonOf(cause)}`, { cause });
  }
}

/** `fetch` hides the reason one level down. */
function reasonOf(cause: unknown): string {
  const inner = cause instanceof Error ? (cause.cause ?? cause) : cause;
  if (!(inner instanceof Error)) return String(inner);
  return inner.message || ('code' in inner ? String(inner.code) : inner.name);
}

/** The error for an answer that is none of hgov's. */
export function strange(answer: Answer, { text, reason, cause }: Strange): StrangeAnswerError {
  const details: StrangeAnswer = {
    status: answer.status,
    contentType: answer.headers.get('Content-Type') ?? '',
    excerpt: text.slice(0, EXCERPT),
    reason,
    requestId: requestIdOf(answer),
    cause,
  };
  return new StrangeAnswerError(details);
}

interface Strange {
  readonly text: string;
  /** Ends the sentence “The answer …”. */
  readonly reason: string;
  readonly cause?: unknown;
}

/** The id under which the server logged the request. */
export function requestIdOf({ headers }: Pick<Answer, 'headers'>): string | undefined {
  return headers.get('X-Request-Id') ?? undefined;
}

/** The members of a JSON object; `undefined` where the text is none. */
export function objectOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
