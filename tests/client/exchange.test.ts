import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '../../src/client/client.ts';
import { HgovError, NetworkError, NoAnswerError, StrangeAnswerError } from '../../src/client/errors.ts';
import { ProblemError } from '../../src/client/problem.ts';
import { OverloadedError, QueryTimeoutError } from '../../src/client/problems.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** What the server does with the next requests, in order; the last goes on. */
let script: Handler[] = [];
let seen: IncomingMessage[] = [];
const server = createServer((request, response) => {
  seen.push(request);
  request.resume();
  // So that no test meets a connection that another has closed.
  response.setHeader('Connection', 'close');
  (script.length > 1 ? script.shift() : script[0])?.(request, response);
});
let endpoint = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/kg/sparql`;
});
afterEach(() => {
  for (const { socket } of seen) socket.destroy();
  seen = [];
});
afterAll(() => {
  server.close();
});

const JSON_TYPE = 'application/sparql-results+json';
const HELLO = '{"head":{"vars":["x"]},"results":{"bindings":[{"x":{"type":"literal","value":"hello"}}]}}';
const rows: Handler = (_, response) => response.writeHead(200, { 'Content-Type': JSON_TYPE }).end(HELLO);
const problem =
  (name: string, status: number, headers: Record<string, string> = {}, members: object = {}): Handler =>
  (_, response) => {
    const type = { 'Content-Type': 'application/problem+json; charset=utf-8', ...headers };
    const body = {
      type: `http://hgov.test/problem/${name}`,
      title: 'T',
      status,
      detail: 'D.',
      requestId: 'r7',
      ...members,
    };
    response.writeHead(status, type).end(JSON.stringify(body));
  };
const raw =
  (status: number, type: string, body: string): Handler =>
  (_, response) =>
    response.writeHead(status, { 'Content-Type': type, 'X-Request-Id': 'r8' }).end(body);

const client = (options: Partial<Parameters<typeof createClient>[0]> = {}) => createClient({ endpoint, ...options });
const failure = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => expect.fail(`it was answered: ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
const hello = (options: Partial<Parameters<typeof createClient>[0]> = {}) =>
  client(options).select('SELECT ?x {}').values().all();

describe('An answer that is a problem', () => {
  it('is an error of its own class with its members', async () => {
    script = [problem('query-timeout', 503, {}, { timeoutMs: 500 })];
    const error = await failure(hello());
    expect(error).toBeInstanceOf(QueryTimeoutError);
    expect(error).toMatchObject({ status: 503, title: 'T', detail: 'D.', requestId: 'r7', timeoutMs: 500 });
    expect(error).toMatchObject({ name: 'QueryTimeoutError', message: 'D.', retryAfterSeconds: undefined });
  });

  it('that the client does not know is one all the same', async () => {
    script = [problem('made-tomorrow', 418)];
    expect((await failure(hello()))?.constructor).toBe(ProblemError);
    script = [raw(500, 'application/problem+json', '{"type":"about:blank","title":"Internal server error"}')];
    expect(await failure(hello())).toMatchObject({ status: 500, message: 'Internal server error', requestId: 'r8' });
  });
});

describe('An answer that is none of hgov', () => {
  it.each([
    ['a page of a proxy', raw(502, 'text/html', '<html>Bad Gateway</html>'), { status: 502, contentType: 'text/html' }],
    ['a problem that is no JSON', raw(500, 'application/problem+json', '<oops>'), { status: 500, excerpt: '<oops>' }],
    ['a problem that is no object', raw(500, 'application/problem+json', '7'), { status: 500 }],
    ['a page of a portal', raw(200, 'text/html', '<html>Log in</html>'), { status: 200, contentType: 'text/html' }],
    ['an empty body', raw(200, JSON_TYPE, ''), { status: 200 }],
    ['rows that break off', raw(200, JSON_TYPE, HELLO.slice(0, -2)), { status: 200 }],
    ['a term that is none', raw(200, JSON_TYPE, HELLO.replace('literal', 'thing')), { status: 200 }],
    ['a triple that is none', raw(200, JSON_TYPE, HELLO.replace('literal', 'triple')), { status: 200 }],
    ['a row that is none', raw(200, JSON_TYPE, '{"results":{"bindings":[{"x":null}]}}'), { status: 200 }],
  ])('is an error that shows it: %s', async (_, handler, members) => {
    script = [handler];
    const error = await failure(hello());
    expect(error).toBeInstanceOf(StrangeAnswerError);
    expect(error).toMatchObject({ ...members, requestId: 'r8' });
  });

  it('to ASK is one that says neither yes nor no', async () => {
    for (const body of ['', '{}', '{"boolean":"yes"}', 'null', HELLO]) {
      script = [raw(200, JSON_TYPE, body)];
      expect(await failure(client().ask('ASK {}'))).toBeInstanceOf(StrangeAnswerError);
    }
  });

  it('to CONSTRUCT is one that holds no triples', async () => {
    script = [raw(200, 'application/n-triples', '<a:b> <a:c> "x" .\n<a:b> <a:c> "x')];
    expect(await failure(client().construct('CONSTRUCT {} {}').all())).toBeInstanceOf(StrangeAnswerError);
    script = [raw(200, 'text/html', '<html>')];
    expect(await failure(client().construct('CONSTRUCT {} {}').all())).toBeInstanceOf(StrangeAnswerError);
    expect(await failure(client().construct('CONSTRUCT {} {}').text())).toBeInstanceOf(StrangeAnswerError);
  });

  it('to an article is one that does not say what was understood', async () => {
    for (const body of ['{}', '[]', 'ok', 'null', '{"slug":5}']) {
      script = [raw(201, 'application/json', body)];
      expect(await failure(client().articles.add({ text: 'x' }))).toBeInstanceOf(StrangeAnswerError);
    }
  });

  it('to an update is one that does not say what was changed', async () => {
    for (const body of ['', '{}', 'null', '{"version":1,"changed":[],"created":[]}', '{"version":"1"}']) {
      script = [raw(200, 'application/json', body)];
      expect(await failure(client().update('CLEAR ALL'))).toBeInstanceOf(StrangeAnswerError);
    }
  });

  it('is read only so far as it helps', async () => {
    script = [
      (_, response) => {
        response.writeHead(502, { 'Content-Type': 'text/html' });
        const more = () => response.writable && response.write('x'.repeat(100_000), () => setImmediate(more));
        more();
      },
    ];
    expect(await failure(hello())).toMatchObject({ status: 502, excerpt: 'x'.repeat(200) });
  });
});

describe('A connection that fails', () => {
  it('is a NetworkError where nobody listens', async () => {
    const error = await failure(createClient({ baseIri: 'http://127.0.0.1:1/' }).ask('ASK {}'));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toBeInstanceOf(HgovError);
    expect((error as NetworkError).cause).toBeDefined();
  });

  it('is one where it breaks before or within the answer', async () => {
    script = [(request) => request.socket.destroy()];
    expect(await failure(hello())).toBeInstanceOf(NetworkError);
    script = [
      (request, response) => {
        response.writeHead(200, { 'Content-Type': JSON_TYPE, 'Content-Length': '1000' });
        response.write(HELLO.slice(0, -2), () => setTimeout(() => request.socket.destroy(), 20));
      },
    ];
    const got: unknown[] = [];
    const reading = (async () => {
      for await (const row of client().select('SELECT ?x {}').values()) got.push(row);
    })();
    expect(await failure(reading)).toBeInstanceOf(NetworkError);
    expect(got).toEqual([{ x: 'hello' }]);
  });
});

describe('Rows that come slowly', () => {
  it('are there one by one, before the last was sent', async () => {
    let finish = () => {};
    script = [
      (_, response) => {
        response.writeHead(200, { 'Content-Type': JSON_TYPE });
        response.write(HELLO.slice(0, -3));
        finish = () => response.end(',{}]}}');
      },
    ];
    const got: unknown[] = [];
    for await (const row of client().select('SELECT ?x {}').values()) {
      got.push(row);
      finish();
    }
    expect(got).toEqual([{ x: 'hello' }, {}]);
  });

  it('close the connection when nobody wants more', async () => {
    let closed: Promise<void> = Promise.resolve();
    script = [
      (_, response) => {
        closed = new Promise((resolve) => response.on('close', resolve));
        response.writeHead(200, { 'Content-Type': JSON_TYPE });
        response.write(HELLO.slice(0, -3));
      },
    ];
    expect(await client().select('SELECT ?x {}').first()).toMatchObject({ x: { value: 'hello' } });
    await closed;
  });
});

describe('A deadline', () => {
  const silence: Handler = () => {};
  const stall: Handler = (_, response) => {
    response.writeHead(200, { 'Content-Type': JSON_TYPE });
    response.write(HELLO.slice(0, -3));
  };
  it.each([
    ['no answer begins', silence],
    ['an answer stands still', stall],
  ])('ends a call where %s', async (_, handler) => {
    script = [handler];
    const error = await failure(hello({ timeoutMs: 30 }));
    expect(error).toBeInstanceOf(NoAnswerError);
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ waitedMs: expect.any(Number) });
  });

  it('is told to the server, which ends the query itself', async () => {
    script = [rows];
    await hello({ timeoutMs: 1500 });
    expect(seen[0]?.url).toContain('timeout=1.5');
  });

  it('does not count how long the caller takes', async () => {
    script = [rows];
    const slow = client({ timeoutMs: 1 }).select('SELECT ?x {}');
    for await (const _ of slow) await new Promise((resolve) => setTimeout(resolve, 20));
  });
});

describe('A signal', () => {
  it('ends a call with its own reason: the client’s and the call’s', async () => {
    script = [() => {}];
    const [own, every] = [new AbortController(), new AbortController()];
    const calls = [
      client().ask('ASK {}', { signal: own.signal }),
      client({ signal: every.signal }).ask('ASK {}', { signal: new AbortController().signal }),
    ].map(failure);
    setTimeout(
      () =>
        [own, every].forEach((each) => {
          each.abort(new Error('enough'));
        }),
      20,
    );
    expect(await Promise.all(calls)).toEqual([new Error('enough'), new Error('enough')]);
  });

  it('ends a call before it is sent', async () => {
    script = [rows];
    const signal = AbortSignal.abort();
    const error = await failure(client().update('DROP ALL', { signal }));
    expect((error as Error).name).toBe('AbortError');
    expect(seen).toHaveLength(0);
  });

  it('ends reading and waiting to ask again', async () => {
    script = [problem('overloaded', 503, { 'Retry-After': '50' })];
    const controller = new AbortController();
    const call = failure(hello({ retries: 3, signal: controller.signal }));
    setTimeout(() => controller.abort(new Error('enough')), 50);
    expect(await call).toEqual(new Error('enough'));
    expect(seen).toHaveLength(1);
  });
});

describe('Asking again', () => {
  const busy = problem('overloaded', 503, { 'Retry-After': '0' }, { seconds: 0 });
  it('is done where it is asked for and the server says that it helps', async () => {
    script = [busy, problem('too-many-requests', 429, { 'Retry-After': '0' }), rows];
    expect(await hello({ retries: 2 })).toEqual([{ x: 'hello' }]);
    expect(seen).toHaveLength(3);
  });

  it('is done for a long query too, which goes by POST and changes nothing', async () => {
    script = [busy, rows];
    const query = `SELECT ?x {} # ${'x'.repeat(3000)}`;
    expect(await client({ retries: 1 }).select(query).values().all()).toEqual([{ x: 'hello' }]);
    expect(seen.map(({ method }) => method)).toEqual(['POST', 'POST']);
  });

  it.each([
    ['nobody asked for it', () => hello(), busy],
    ['the server does not say when', () => hello({ retries: 3 }), problem('query-timeout', 503)],
    ['it is too long to wait', () => hello({ retries: 3 }), problem('overloaded', 503, { 'Retry-After': '86400' })],
    ['the wait is no number', () => hello({ retries: 3 }), problem('overloaded', 503, { 'Retry-After': 'soon' })],
    ['it is a proxy that says so', () => hello({ retries: 3 }), raw(503, 'text/html', 'busy')],
    ['data are changed', () => client({ retries: 3 }).update('CLEAR ALL'), busy],
    ['a graph is put', () => client({ retries: 3 }).graphs.put('default', ''), busy],
    ['an article is added', () => client({ retries: 3 }).articles.add({ text: 'x' }), busy],
  ])('is not done where %s', async (_, call, handler) => {
    script = [handler];
    expect(await failure(call())).toBeInstanceOf(HgovError);
    expect(seen).toHaveLength(1);
  });

  it('ends with the last answer', async () => {
    script = [busy];
    const error = await failure(hello({ retries: 2 }));
    expect(error).toBeInstanceOf(OverloadedError);
    expect(error).toMatchObject({ retryAfterSeconds: 0, seconds: 0 });
    expect(seen).toHaveLength(3);
  });
});

describe('A request', () => {
  it('goes to the endpoint and to what is beside it, with the token', async () => {
    script = [raw(200, 'application/n-triples', '')];
    const kg = client({ token: 't.1', baseIri: 'https://kg.example/' });
    await kg.resource('https://kg.example/id/place/điểm-cầu').all();
    await kg.resource('id/event/a').all();
    await kg.resource('https://w3id.org/hgov#Event').all();
    await kg.resource('https://kg.example//evil.example/x').all();
    await kg.graphs.get('default').all();
    await kg.graphs.get('https://kg.example/graph/a?b=c&d').all();
    expect(seen.map(({ url }) => url)).toEqual([
      '/kg/id/place/%C4%91i%E1%BB%83m-c%E1%BA%A7u',
      '/kg/id/event/a',
      '/kg/ontology/Event',
      '/kg//evil.example/x',
      '/kg/graphs?default',
      '/kg/graphs?graph=https%3A%2F%2Fkg.example%2Fgraph%2Fa%3Fb%3Dc%26d',
    ]);
    expect(new Set(seen.map(({ headers }) => headers.authorization))).toEqual(new Set(['Bearer t.1']));
  });

  it('about an IRI of others is a query', async () => {
    script = [raw(200, 'application/n-triples', '')];
    await client().resource('http://other.example/x').all();
    expect(new URL(seen[0]?.url ?? '', endpoint).searchParams.get('query')).toBe('DESCRIBE <http://other.example/x>');
  });

  it('names its graphs', async () => {
    script = [
      raw(200, JSON_TYPE, '{"boolean":true}'),
      raw(200, 'application/json', '{"version":"2","changed":[],"created":[]}'),
    ];
    await client().ask('ASK {}', { defaultGraphs: ['a:1', 'a:2'], namedGraphs: ['a:3'] });
    await client().update('CLEAR ALL', { usingGraphs: ['a:1'], usingNamedGraphs: ['a:2'] });
    expect(seen.map(({ url }) => new URL(url ?? '', endpoint).search)).toEqual([
      '?query=ASK+%7B%7D&default-graph-uri=a%3A1&default-graph-uri=a%3A2&named-graph-uri=a%3A3',
      '?using-graph-uri=a%3A1&using-named-graph-uri=a%3A2',
    ]);
    expect(seen[1]?.headers['content-type']).toBe('application/sparql-update');
  });

  it('may be sent by another fetch', async () => {
    const asked: string[] = [];
    const kg = createClient({
      baseIri: 'http://nowhere.example/kg',
      fetch: async (url) => {
        asked.push(String(url));
        return new Response('{"boolean":true}', { headers: { 'Content-Type': JSON_TYPE } });
      },
    });
    expect(await kg.ask('ASK {}')).toBe(true);
    expect(asked).toEqual(['http://nowhere.example/kg/sparql?query=ASK+%7B%7D']);
  });

  it('needs an address', () => expect(() => createClient({})).toThrow(TypeError));
});
