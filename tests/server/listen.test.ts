import { once } from 'node:events';
import { connect } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { listen } from '../../src/server/listen.ts';
import { createResources } from '../../src/store/resources.ts';
import type { GraphStore } from '../../src/store/store.ts';
import { BASE, ENDLESS, manyQuads } from '../store/fixture.ts';
import { type Served, serve } from './serve.ts';

let server: Served;
beforeAll(async () => {
  server = await serve({ quads: manyQuads(300) });
});
afterAll(() => server.close());

/** Sends bytes as they are and gives all that comes back. */
async function exchange(bytes: string): Promise<string> {
  const socket = connect(server.port, '127.0.0.1');
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk;
  });
  socket.write(bytes);
  await once(socket, 'close');
  return text;
}

describe('A server', () => {
  it('says what to do when the port is taken', async () => {
    const slots = { port: String(server.port), host: '127.0.0.1' };
    await expect(listenOn(server.port)).rejects.toMatchObject({ code: 'PORT_TAKEN', slots });
  });

  it('answers what is under way before it closes', async () => {
    const other = await serve({ quads: manyQuads(300), limits: { timeoutMs: 500, maxTimeoutMs: 500 } });
    const last = other.query(ENDLESS);
    await new Promise((resolve) => setTimeout(resolve, 150));
    const [answer] = await Promise.all([last, other.close()]);
    expect(answer.status).toBe(503);
  });

  it('answers what is not HTTP with a problem, too', async () => {
    const text = await exchange('THIS IS NOT HTTP\r\n\r\n');
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    expect(text).toContain(`${BASE}problem/request-malformed`);
    expect(text).toContain('Access-Control-Allow-Origin: *');
  });

  it('says that an address is too long, and what to do', async () => {
    const text = await exchange(`GET /sparql?query=${'x'.repeat(70_000)} HTTP/1.1\r\nHost: a\r\n\r\n`);
    expect(text).toMatch(/^HTTP\/1\.1 414 /);
    expect(text).toContain('Send the query by POST.');
  });

  it('answers to health checks', async () => {
    expect(await (await server.get('/healthz')).json()).toEqual({ status: 'ok' });
    expect(await (await server.get('/readyz')).json()).toEqual({ status: 'ok', version: 'v1' });
  });

  it('stops the work for a client that goes away', { retry: 2 }, async () => {
    const controller = new AbortController();
    const going = server.get(`/sparql?${new URLSearchParams({ query: ENDLESS })}`, '*/*', {
      signal: controller.signal,
    });
    setTimeout(() => controller.abort(), 100);
    await expect(going).rejects.toThrow();
    const started = performance.now();
    await server.query('ASK {}');
    // One query at a time here: the next is answered only when the thread is free.
    expect(performance.now() - started).toBeLessThan(800);
  });
});

describe('A fault of the server itself', () => {
  const broken: GraphStore = {
    version: 'v1',
    query: () => Promise.reject(new Error('secret of the inside')),
    take: () => Promise.resolve(),
    replace: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };

  it('is logged with the request id, and says nothing of its inside', async () => {
    const faulty = await serve({ store: broken });
    try {
      const response = await faulty.query('ASK {}');
      expect(response.status).toBe(500);
      const text = await response.text();
      expect(text).not.toContain('secret');
      const { requestId } = JSON.parse(text) as { requestId: string };
      const line = faulty.lines.find(({ msg }) => msg === 'unexpected error');
      expect(line).toMatchObject({ requestId, err: { message: 'secret of the inside' } });
      expect((await faulty.get('/readyz')).status).toBe(500);
      expect((await faulty.get('/healthz')).status).toBe(200);
    } finally {
      await faulty.close();
    }
  });

  it('is not logged when it is the client’s', async () => {
    await server.query('nonsense');
    expect(server.lines.filter(({ msg }) => msg === 'unexpected error')).toEqual([]);
  });
});

function listenOn(port: number) {
  const resources = createResources({ quads: [], version: 'v1', baseIri: BASE });
  const store: GraphStore = {
    version: 'v1',
    query: () => Promise.reject(new Error('none')),
    take: () => Promise.resolve(),
    replace: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  const app = createApp({ store, resources, baseIri: BASE, logger: pino({ level: 'silent' }) });
  return listen(app, { host: '127.0.0.1', port });
}
