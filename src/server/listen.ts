import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import { Failure } from '../errors.ts';

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

const GRACE_MS = 10_000;
/** A client that sends its headers or its body more slowly than this holds a connection for nothing. */
const HEADERS_MS = 10_000;
const REQUEST_MS = 30_000;

/** Starts to listen; a taken port is a failure that says what to do. */
export function listen(app: Express, { host, port }: Place): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port, host, (error?: Error) => {
      if (error) reject(refusal(error, { host, port }));
      else resolve({ port: (server.address() as AddressInfo).port, close: (graceMs) => close(server, graceMs) });
    });
    server.headersTimeout = HEADERS_MS;
    server.requestTimeout = REQUEST_MS;
  });
}

function refusal(error: Error, { host, port }: Place): Error {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE' || code === 'EACCES') return new Failure('PORT_TAKEN', { host, port }, error);
  return error;
}

function close(server: Server, graceMs = GRACE_MS): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
