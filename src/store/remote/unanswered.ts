import { Failure, reasonOf } from '../../errors.ts';
import type { StoreRequest } from './connection.ts';

/** What is said to people of errors of the network; others go by their code. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of its host cannot be looked up',
  ECONNRESET: 'the connection was cut off',
  UND_ERR_SOCKET: 'the connection was cut off',
  ETIMEDOUT: 'no connection in time',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  UND_ERR_HEADERS_TIMEOUT: 'no answer in time',
  UND_ERR_BODY_TIMEOUT: 'the answer did not come to its end in time',
};

/** The failure for a request that no whole answer came to. */
export function unanswered(cause: unknown, { url, signal }: Pick<StoreRequest, 'url' | 'signal'>): Failure {
  if (signal.aborted && signal.reason instanceof Failure) return signal.reason;
  const code = codeOf(cause);
  const reason = REASONS[code] ?? (code || 'the connection failed');
  return new Failure('STORE_UNREACHABLE', { reason }, new Error(`${url}: ${reasonOf(cause)} ${code}`, { cause }));
}

/** Whether the connection was closed before anything was answered, as happens to one that has been idle. */
export function isCutOff(cause: unknown): boolean {
  return /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/.test(codeOf(cause));
}

/** The code that Node or its fetch gives, however deep. */
function codeOf(cause: unknown): string {
  for (let error = cause; error instanceof Error; error = error.cause) {
    if ('code' in error && typeof error.code === 'string') return error.code;
    // Both addresses of a name were tried.
    if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  }
  return '';
}
