import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import { Failure } from '../errors.ts';
import { clientErrorHandler } from './client-error.ts';

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** Takes no new requests and resolves when those under way are answered, or after the grace. */
  close(graceMs?: number): Promise<void>;
}

/** Where to listen. */
export interface Place {
  readonly host: string;
  readonly port: number;
}

const CLOSING_MS = 10_000;
const SWEEP_MS = 50;
/** Queries by GET make long addresses. */
const HEADER_BYTES = 65_536;
/** A client that sends its headers or its body more slowly than this holds a connection for nothing. */
const SLOW_HEADERS_MS = 10_000;
const SLOW_REQUEST_MS = 30_000;

/** Starts to listen; a taken port is a failure that says what to do. */
export function listen(app: Express, { host, port }: Place): Promise<Listening> {
  const limits = { maxHeaderSize: HEADER_BYTES, headersTimeout: SLOW_HEADERS_MS, requestTimeout: SLOW_REQUEST_MS };
  const server = createServer(limits, app);
  // The application has it from `createApp`: what never reaches it is answered in its name.
  server.on('clientError', clientErrorHandler({ baseIri: String(app.locals.baseIri), limit: HEADER_BYTES }));
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(refusal(error, { host, port })));
    server.listen(port, host, () => {
      resolve({ port: (server.address() as AddressInfo).port, close: (graceMs) => close(server, graceMs) });
    });
  });
}

function refusal(error: Error, { host, port }: Place): Error {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE' || code === 'EACCES') return new Failure('PORT_TAKEN', { host, port }, error);
  return error;
}

function close(server: Server, graceMs = CLOSING_MS): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMs);
    // A connection that is kept alive falls idle only when its last answer is out.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
    server.close(() => {
      clearTimeout(cut);
      clearInterval(sweep);
      resolve();
    });
    server.closeIdleConnections();
  });
}
