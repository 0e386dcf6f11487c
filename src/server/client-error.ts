import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { Failure } from '../errors.ts';
import { asciiPath } from '../site/links.ts';
import { problemDetails } from './problem.ts';

/** What Node's parser of HTTP says of a request that it does not take. */
export interface ParserError extends Error {
  readonly code?: string;
  readonly rawPacket?: Buffer;
}

/** The base under which problems are known, and how long address and headers may be. */
export interface Frontier {
  readonly baseIri: string;
  readonly limit: number;
}

/** Answers what never reaches the application, because it is not well-formed HTTP. */
export function clientErrorHandler(frontier: Frontier): (error: ParserError, socket: Duplex) => void {
  return (error, socket) => {
    // A connection that was reset takes no answer, and one that may be in the midst of another would garble it.
    if (error.code === 'ECONNRESET' || !socket.writable || (socket as Socket).bytesWritten > 0) socket.destroy();
    else socket.end(answerTo(error, frontier));
  };
}

function answerTo(error: ParserError, { baseIri, limit }: Frontier): string {
  const target = encodedTarget(error);
  if (target !== undefined) return message({ status: 308, headers: { Location: target }, body: '' });
  const failure = failureOf(error, limit);
  const headers = { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' };
  return message({ status: failure.status, headers, body: JSON.stringify(problemDetails(failure, baseIri)) });
}

function failureOf({ code }: ParserError, limit: number): Failure {
  if (code === 'HPE_HEADER_OVERFLOW') return new Failure('ADDRESS_TOO_LONG', { limit });
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new Failure('REQUEST_SLOW');
  return new Failure('REQUEST_MALFORMED', { reason: 'it is not HTTP.' });
}

/** The parser takes no letters beyond ASCII; whoever types an address with a “đ” is shown how it is written. */
function encodedTarget({ code, rawPacket }: ParserError): string | undefined {
  if (code !== 'HPE_INVALID_URL' || !rawPacket) return undefined;
  const [, target = ''] = /^(?:GET|HEAD) (\/[^\s]*) HTTP\/1/.exec(rawPacket.toString('utf8')) ?? [];
  const encoded = asciiPath(target);
  return target !== '' && encoded !== target ? encoded : undefined;
}

interface Message {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

function message({ status, headers, body }: Message): string {
  const all = {
    ...headers,
    'Access-Control-Allow-Origin': '*',
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`;
}
