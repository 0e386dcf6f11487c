import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manyQuads } from '../store/fixture.ts';
import { type Served, serve } from './serve.ts';

const PATIENCE = { headersMs: 300, requestMs: 600, readingMs: 500, idleMs: 400, everyMs: 50, connections: 40 };
let server: Served;
let patient: Served;
beforeAll(async () => {
  const quads = manyQuads(300);
  [server, patient] = await Promise.all([serve({ quads, patience: PATIENCE }), serve({ quads })]);
});
afterAll(() => Promise.all([server.close(), patient.close()]));

/** A connection that notes what comes back and when it closes. */
function open({ port } = server) {
  const socket = connect(port, '127.0.0.1');
  const seen = { text: '', isClosed: false };
  socket.on('data', (chunk) => {
    seen.text += chunk.toString('latin1');
  });
  socket.on('error', () => undefined);
  socket.on('close', () => {
    seen.isClosed = true;
  });
  return { socket, seen };
}

/** Sends text bit by bit for as long as the other side takes it. */
function drip(socket: Socket, text: string, everyMs = 40): () => void {
  let at = 0;
  const timer = setInterval(() => socket.write(text.charAt(at++ % text.length)), everyMs);
  return () => clearInterval(timer);
}

const closes = (seen: { readonly isClosed: boolean }) => expect.poll(() => seen.isClosed, { timeout: 5000 }).toBe(true);
const HEALTH = 'GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n';
const POST = 'POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\n';

describe('A client that holds a connection for nothing', () => {
  it.each([
    ['sends nothing', ''],
    ['sends half of a line', 'GET /sparql?que'],
    ['sends headers without an end', 'GET / HTTP/1.1\r\nHost: a\r\n'],
    ['sends no body', `${POST}Content-Length: 100\r\n\r\n`],
    ['sends a chunk that is not all there', `${POST}Transfer-Encoding: chunked\r\n\r\n5\r\nAS`],
  ])('is put out when it %s', async (_, text) => {
    const { socket, seen } = open();
    socket.write(text);
    await closes(seen);
  });

  it.each([
    ['headers', 'GET / HTTP/1.1\r\nHost: a\r\n', 'X-Slow: loris\r\n'],
    ['its body', `${POST}Content-Length: 100000\r\n\r\n`, 'ASK { ?s ?p ?o } '],
  ])('is put out when it sends %s letter by letter', async (_, start, rest) => {
    const { socket, seen } = open();
    socket.write(start);
    const stop = drip(socket, rest);
    await closes(seen);
    stop();
  });

  it('is put out when it takes no answer', async () => {
    const { socket, seen } = open();
    const query = encodeURIComponent('SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 90000');
    socket.write(`GET /sparql?query=${query} HTTP/1.1\r\nHost: a\r\n\r\n`);
    await once(socket, 'data');
    socket.pause();
    // Closed on the other side, which shows here only when what was on its way has been read.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    socket.resume();
    await closes(seen);
    expect(seen.text).toMatch(/^HTTP\/1\.1 200 /);
    expect(seen.text.length).toBeLessThan(Number(/Content-Length: (\d+)/i.exec(seen.text)?.[1]));
  });

  it('is put out when it is idle after an answer, which it had whole', async () => {
    const { socket, seen } = open();
    socket.write('GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n');
    await closes(seen);
    expect(seen.text).toMatch(/^HTTP\/1\.1 200 [\s\S]*\{"status":"ok"\}$/);
  });

  it('does not shut others out, however many connections it holds', async () => {
    const held = Array.from({ length: 80 }, () => open());
    await expect
      .poll(() => held.filter(({ seen }) => seen.isClosed).length, { timeout: 5000 })
      .toBeGreaterThanOrEqual(40);
    await expect.poll(() => exchange([HEALTH], server), { timeout: 10_000 }).toMatch(/^HTTP\/1\.1 200 /);
    for (const { socket } of held) socket.destroy();
  });
});

/** Sends bytes as they are and gives all that comes back. */
async function exchange(pieces: readonly string[], by = patient): Promise<string> {
  const { socket, seen } = open(by);
  for (const piece of pieces) socket.write(piece);
  await closes(seen);
  return seen.text;
}

describe('A request that is not what it says', () => {
  it.each([
    ['a length below nothing', `${POST}Content-Length: -1\r\n\r\nASK {}`, 400],
    ['a length beyond all numbers', `${POST}Content-Length: ${'9'.repeat(40)}\r\n\r\nASK {}`, 400],
    ['a length of letters', `${POST}Content-Length: 0x6\r\n\r\nASK {}`, 400],
    ['two lengths', `${POST}Content-Length: 6\r\nContent-Length: 7\r\n\r\nASK {}`, 400],
    ['a length and chunks', `${POST}Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
    ['a length of a terabyte', `${POST}Content-Length: 1099511627776\r\n\r\nASK {}`, 413],
    ['chunks that are none', `${POST}Transfer-Encoding: chunked\r\n\r\nASK {}`, 400],
    ['two hosts', 'GET /healthz HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n', 400],
    ['no host', 'GET /healthz HTTP/1.1\r\n\r\n', 400],
    ['a line feed in a header', 'GET /healthz HTTP/1.1\r\nHost: a\r\nX: a\n b\r\n\r\n', 400],
    ['a method that nobody knows', 'FETCH /healthz HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['another protocol', 'SSH-2.0-OpenSSH_9.2\r\n', 400],
    ['headers of 70 kB', `GET /healthz HTTP/1.1\r\nHost: a\r\nX: ${'y'.repeat(70_000)}\r\n\r\n`, 414],
  ])('is refused when it has %s', async (_, text, status) => {
    expect(await exchange([text])).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect((await patient.get('/healthz')).status).toBe(200);
  });

  it('is refused when it unpacks to more than a query may have', async () => {
    const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024, ' '));
    const before = process.memoryUsage().rss;
    const headers = { 'Content-Type': 'application/sparql-query', 'Content-Encoding': 'gzip' };
    const answer = await fetch(`${patient.origin}/sparql`, { method: 'POST', body: bomb, headers });
    expect(answer.status).toBe(413);
    expect(process.memoryUsage().rss - before).toBeLessThan(40 * 1024 * 1024);
  });

  it('is refused when it is packed as it does not say', async () => {
    const headers = { 'Content-Type': 'application/sparql-query', 'Content-Encoding': 'gzip' };
    const answer = await fetch(`${patient.origin}/sparql`, { method: 'POST', body: 'ASK {}', headers });
    expect(answer.status).toBe(400);
  });

  it('is answered in its turn when several come at once', async () => {
    const ask = (query: string, isLast = false) =>
      `GET /sparql?query=${encodeURIComponent(query)} HTTP/1.1\r\nHost: a\r\nAccept: text/csv\r\n${isLast ? 'Connection: close\r\n' : ''}\r\n`;
    const slow = 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f }';
    const text = await exchange(
      [slow, 'SELECT (1 AS ?n) {}', 'nonsense', 'SELECT (2 AS ?n) {}'].map((query, at) => ask(query, at === 3)),
    );
    const statuses = [...text.matchAll(/HTTP\/1\.1 (\d+) /g)].map(([, status]) => status);
    expect(statuses).toEqual(['200', '200', '400', '200']);
    expect([...text.matchAll(/^n\r\n(\d+)/gm)].map(([, n]) => n)).toEqual(['90000', '1', '2']);
  });
});
