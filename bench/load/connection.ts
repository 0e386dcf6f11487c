import { connect, type Socket } from 'node:net';

/** What came back: the status, and how long the body was as it travelled. */
export interface Reply {
  readonly status: number;
  readonly bytes: number;
}

/** A connection that is kept open and carries one request at a time, at a fraction of what `fetch` costs. */
export interface Connection {
  ask(request: string): Promise<Reply>;
  close(): void;
}

/** Opens a connection to a port of the loopback. */
export function open(port: number): Promise<Connection> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    socket.once('error', reject);
    socket.once('connect', () => resolve(over(socket)));
  });
}

function over(socket: Socket): Connection {
  let received: Buffer = Buffer.alloc(0);
  let waiting: { readonly resolve: (reply: Reply) => void; readonly reject: (cause: Error) => void } | undefined;
  const fail = (cause: Error) => waiting?.reject(cause);
  socket.on('data', (part) => {
    received = received.length === 0 ? part : Buffer.concat([received, part]);
    const reply = wholeReply(received);
    if (!reply) return;
    received = Buffer.alloc(0);
    waiting?.resolve(reply);
  });
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('The server closed the connection.')));
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(request);
      }),
    close: () => {
      waiting = undefined;
      socket.destroy();
    },
  };
}

/** The reply, once all of it is there (RFC 9112 §6.3: by its length, or by its last chunk). */
export function wholeReply(received: Buffer): Reply | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = received.toString('latin1', 0, end);
  const status = Number(head.slice(9, 12));
  const bytes = received.length - end - 4;
  if (/\r\ntransfer-encoding: *chunked/i.test(head)) {
    return received.subarray(-5).equals(LAST_CHUNK) && isWhole(received, end + 4) ? { status, bytes } : undefined;
  }
  const length = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0);
  return bytes >= length ? { status, bytes } : undefined;
}

const LAST_CHUNK = Buffer.from('0\r\n\r\n');

/** Walks from chunk to chunk, because what looks like the last one may stand inside another. */
function isWhole(received: Buffer, start: number): boolean {
  for (let at = start; at < received.length; ) {
    const line = received.indexOf('\r\n', at);
    const size = Number.parseInt(received.toString('latin1', at, line), 16);
    if (line < 0 || Number.isNaN(size)) return false;
    if (size === 0) return true;
    at = line + 2 + size + 2;
  }
  return false;
}
