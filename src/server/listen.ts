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

/** How long a client may hold a connection for nothing, in milliseconds, and how many there may be. */
export interface Patience {
  /** For its headers, and for the whole request. */
  readonly headersMs: number;
  readonly requestMs: number;
  /** For taking the next piece of its answer. */
  readonly readingMs: number;
  /** Between two requests: more than the minute that proxies keep theirs, or they would use one that just closes. */
  readonly idleMs: number;
  /** How often the first two are looked after. */
  readonly everyMs: number;
  readonly connections: number;
}

const PATIENCE: Patience = {
  headersMs: 10_000,
  requestMs: 30_000,
  readingMs: 30_000,
  idleMs: 65_000,
  everyMs: 1000,
  connections: 4000,
};

/** Starts to listen; a taken port is a failure that says what to do. */
export function listen(app: Express, { host, port }: Place, patience: Partial<Patience> = {}): Promise<Listening> {
  const server = serverWith({ ...PATIENCE, ...patience }, app);
  // The application has it from `createApp`: what never reaches it is answered in its name.
  server.on('clientError', clientErrorHandler({ baseIri: String(app.locals.baseIri), limit: HEADER_BYTES }));
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(refusal(error, { host, port })));
    server.listen(port, host, () => {
      resolve({ port: (server.address() as AddressInfo).port, close: (graceMs) => close(server, graceMs) });
    });
  });
}

function serverWith({ headersMs, requestMs, readingMs, idleMs, everyMs, connections }: Patience, app: Express): Server {
  const options = {
    maxHeaderSize: HEADER_BYTES,
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    keepAliveTimeout: idleMs,
    connectionsCheckingInterval: everyMs,
  };
  const server = createServer(options, (request, response) => {
    // An answer that nobody takes fills the memory; Node destroys the connection, and resets the time for the next request.
    response.on('prefinish', () => request.socket.setTimeout(readingMs));
    app(request, response);
  });
  server.maxConnections = connections;
  return server;
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
