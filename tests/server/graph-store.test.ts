import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDataset } from '../../src/dataset/dataset.ts';
import { READ_TYPES } from '../../src/rdf/media-types.ts';
import { serveWritable, TOKEN, type Writable } from '../commands/writer/served.ts';
import { BASE } from '../store/fixture.ts';
import { type Served, serve } from './serve.ts';

const OTHER = 'http://elsewhere.test/g?x=1#y';
const TURTLE = { 'Content-Type': 'text/turtle' };

let server: Writable;
beforeAll(async () => {
  server = await serveWritable({ profile: 'bare', baseIri: BASE, limits: { writeBytes: 10_000 } });
});
afterAll(() => server?.close());

type Headers = Readonly<Record<string, string>>;
const ask = (method: string, path: string, body?: RequestInit['body'], headers: Headers = {}): Promise<Response> =>
  server.get(path, undefined, {
    method,
    ...(body ? { body } : {}),
    headers: { Authorization: `Bearer ${TOKEN}`, ...headers },
  });
const put = (path: string, turtle: string, headers: Headers = {}) =>
  ask('PUT', path, turtle, { ...TURTLE, ...headers });
const triples = async (path: string): Promise<string[]> => {
  const response = await server.get(path, 'application/n-triples');
  expect(response.status).toBe(200);
  return (await response.text()).split('\n').slice(0, -1);
};
const etag = async (path: string, accept = 'text/turtle'): Promise<string> =>
  (await server.get(path, accept)).headers.get('ETag') ?? '';
const problem = async (response: Response): Promise<string> => {
  const { type, status, detail } = (await response.json()) as Record<string, string>;
  expect(Number(status)).toBe(response.status);
  return `${status} ${type?.replace(`${BASE}problem/`, '')}: ${detail}`;
};
let count = 0;
/** A graph that no other test has. */
const fresh = (): string => {
  count += 1;
  return `/graph/test/${count}`;
};
const indirect = (iri: string): string => `/graphs?graph=${encodeURIComponent(iri)}`;

describe('A graph', () => {
  it.each([
    ['below our base by its address', () => fresh(), (path: string) => `${BASE}${path.slice(1)}`],
    ['below our base by its name', () => indirect(`${BASE}graph/by-name`), () => `${BASE}graph/by-name`],
    ['of any other name', () => indirect(OTHER), () => `${BASE}graphs?graph=${encodeURIComponent(OTHER)}`],
  ])('%s is created, read, replaced, added to and removed', async (_, make, location) => {
    const path = make();
    expect((await server.get(path)).status).toBe(404);
    const created = await put(path, '<urn:a> <urn:p> 1 .');
    expect([created.status, created.headers.get('Location'), await created.text()]).toEqual([201, location(path), '']);
    expect(await triples(path)).toEqual(['<urn:a> <urn:p> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .']);
    const replaced = await put(path, '<urn:a> <urn:p> "b" .');
    expect([replaced.status, replaced.headers.get('Location')]).toEqual([204, null]);
    expect((await ask('POST', path, '<urn:a> <urn:p> "c" .', TURTLE)).status).toBe(204);
    expect(await triples(path)).toEqual(['<urn:a> <urn:p> "b" .', '<urn:a> <urn:p> "c" .']);
    expect((await ask('DELETE', path)).status).toBe(204);
    expect((await server.get(path)).status).toBe(404);
    expect(await problem(await ask('DELETE', path))).toMatch(/^404 iri-unknown/);
  });

  it('is one graph, by its address and by its name, in any spelling of the address', async () => {
    await put('/graph/th%E1%BB%A9', '<urn:a> <urn:p> "b" .');
    expect(await triples('/graph/th%e1%bb%a9')).toHaveLength(1);
    expect(await triples(indirect(`${BASE}graph/th%E1%BB%A9`))).toHaveLength(1);
  });

  it('is seen by queries as soon as it is acknowledged', async () => {
    const path = fresh();
    await put(path, '<urn:seen> <urn:p> "b" .');
    expect(await server.rows(`SELECT ?o { GRAPH <${path.slice(1)}> { <urn:seen> ?p ?o } }`)).toEqual(['b']);
  });

  it('resolves the relative IRIs of a document against its name', async () => {
    const path = fresh();
    await put(path, '<> <#p> <../o> .');
    const name = `${BASE}${path.slice(1)}`;
    expect(await triples(path)).toEqual([`<${name}> <${name}#p> <${BASE}graph/o> .`]);
  });

  it('is empty after an empty PUT', async () => {
    const path = fresh();
    expect((await ask('PUT', path)).status).toBe(201);
    expect(await triples(path)).toEqual([]);
    await put(path, '<urn:a> <urn:p> "b" .');
    expect((await put(path, '')).status).toBe(204);
    expect(await triples(path)).toEqual([]);
  });

  it('keeps what it has when a document is broken', async () => {
    const path = fresh();
    await put(path, '<urn:a> <urn:p> "b" .');
    for (const method of ['PUT', 'POST'])
      expect(await problem(await ask(method, path, '<urn:a> <urn:p>\n', TURTLE))).toMatch(
        /^400 rdf-malformed: .*line 2/,
      );
    expect(await triples(path)).toEqual(['<urn:a> <urn:p> "b" .']);
  });

  it('takes the blank nodes of two documents for different things', async () => {
    const path = fresh();
    for (let turn = 0; turn < 2; turn += 1) await ask('POST', path, '_:x <urn:p> "b" .', TURTLE);
    expect(await triples(path)).toHaveLength(2);
  });

  it('takes every file of a form, by its type or by its name', async () => {
    const path = fresh();
    const form = new FormData();
    form.append('a', new Blob(['<urn:a> <urn:p> "1" .'], { type: 'text/turtle' }), 'a');
    form.append('b', new Blob(['{"@id":"urn:a","urn:p":"2"}'], { type: 'application/ld+json' }), 'b');
    form.append('c', new Blob(['<urn:a> <urn:p> "3" .']), 'some.folder.nt');
    expect((await ask('POST', path, form)).status).toBe(201);
    expect(await triples(path)).toEqual([1, 2, 3].map((n) => `<urn:a> <urn:p> "${n}" .`));
    expect((await ask('PUT', path, form)).status).toBe(204);
  });

  it('is changed by a SPARQL Update whose default graph it is', async () => {
    const path = fresh();
    await put(path, '<urn:a> <urn:p> "b" .');
    const update = 'DELETE { ?s ?p ?o } INSERT { ?s ?p "é" } WHERE { ?s ?p ?o }';
    expect(
      (await ask('PATCH', path, update, { 'Content-Type': 'application/sparql-update; charset=UTF-8' })).status,
    ).toBe(204);
    expect(await triples(path)).toEqual(['<urn:a> <urn:p> "é" .']);
  });
});

describe('A body that is sent to a graph', () => {
  it('may be packed, and is measured unpacked', async () => {
    const path = fresh();
    const packed = (text: string) => ask('PUT', path, gzipSync(text), { ...TURTLE, 'Content-Encoding': 'gzip' });
    expect((await packed('<urn:a> <urn:p> "b" .')).status).toBe(201);
    expect(await triples(path)).toEqual(['<urn:a> <urn:p> "b" .']);
    expect((await packed(`# ${'x'.repeat(1_000_000)}`)).status).toBe(413);
    expect((await ask('PUT', path, 'x', { ...TURTLE, 'Content-Encoding': 'gzip' })).status).toBe(400);
  });

  it('never brings the server down, whatever it is', { timeout: 60_000 }, async () => {
    const types = fc.constantFrom(
      ...READ_TYPES,
      'multipart/form-data; boundary=b',
      'application/sparql-update',
      'x',
      '',
    );
    const pieces = fc.constantFrom(
      '<a>',
      ' <urn:p> ',
      '"',
      '.',
      '{',
      '}',
      '[',
      ']',
      '_:',
      '@prefix',
      '\\u',
      '--b',
      '\r\n',
      '<?xml',
      '<rdf:RDF',
      '&',
      '{"@id":',
      '"@context"',
      'é',
    );
    const bodies = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.array(pieces, { maxLength: 12 }).map((parts) => Buffer.from(parts.join(''))),
    );
    const [path, kept] = [fresh(), fresh()];
    await put(kept, '<urn:a> <urn:p> "b" .');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('PUT', 'POST', 'PATCH'), types, bodies, async (method, type, body) => {
        const response = await ask(method, path, Buffer.from(body), { 'Content-Type': type });
        expect(response.status).toBeLessThan(500);
        await response.arrayBuffer();
      }),
      { numRuns: 400 },
    );
    expect(await triples(kept)).toEqual(['<urn:a> <urn:p> "b" .']);
    expect(server.lines.filter(({ msg }) => msg === 'unexpected error')).toEqual([]);
  });
});

describe('POST to the graph store', () => {
  it('makes a new graph each time, and says where', async () => {
    const places = await Promise.all(
      [1, 2].map(async () => {
        const response = await ask('POST', '/graphs', '<> <urn:p> "b" .', TURTLE);
        expect(response.status).toBe(201);
        return response.headers.get('Location') ?? '';
      }),
    );
    expect(new Set(places).size).toBe(2);
    for (const place of places) {
      expect(place.startsWith(`${BASE}graph/`)).toBe(true);
      expect(await triples(`/${place.slice(BASE.length)}`)).toEqual([`<${place}> <urn:p> "b" .`]);
    }
  });
});

describe('The default graph', () => {
  it('holds what was written to no named graph, and nothing else', async () => {
    expect(await triples('/graphs?default')).toEqual([]);
    expect((await put('/graphs?default', '<urn:d> <urn:p> "b" .')).status).toBe(204);
    expect((await ask('POST', '/graphs?default=', '<urn:d> <urn:p> "c" .', TURTLE)).status).toBe(204);
    expect(await triples('/graphs?default')).toEqual(['<urn:d> <urn:p> "b" .', '<urn:d> <urn:p> "c" .']);
    expect((await ask('DELETE', '/graphs?default')).status).toBe(204);
    expect(await triples('/graphs?default')).toEqual([]);
    expect((await ask('DELETE', '/graphs?default')).status).toBe(204);
    const update = { 'Content-Type': 'application/sparql-update' };
    const patch = await ask('PATCH', '/graphs?default', 'INSERT DATA { <urn:d> <urn:p> "d" }', update);
    expect([patch.status, patch.headers.get('Location')]).toEqual([204, null]);
    expect(await triples('/graphs?default')).toEqual(['<urn:d> <urn:p> "d" .']);
    await ask('DELETE', '/graphs?default');
  });
});

describe('The mark of a graph', () => {
  it('changes with the graph and with no other', async () => {
    const [one, other] = [fresh(), fresh()];
    await put(one, '<urn:a> <urn:p> "b" .');
    const before = await etag(one);
    await put(other, '<urn:a> <urn:p> "c" .');
    expect(await etag(one)).toBe(before);
    expect((await server.get(one, 'text/turtle', { headers: { 'If-None-Match': before } })).status).toBe(304);
    await put(one, '<urn:a> <urn:p> "c" .');
    expect(await etag(one)).not.toBe(before);
    expect((await server.get(one, 'text/turtle', { headers: { 'If-None-Match': before } })).status).toBe(200);
  });

  it('differs from form to form', async () => {
    const path = fresh();
    await put(path, '<urn:a> <urn:p> "b" .');
    expect(await etag(path, 'text/turtle')).not.toBe(await etag(path, 'application/n-triples'));
  });

  it.each(['text/turtle', 'application/ld+json'])('guards a change, read as %s', async (accept) => {
    const path = fresh();
    await put(path, '<urn:a> <urn:p> "b" .');
    const old = await etag(path, accept);
    expect((await put(path, '<urn:a> <urn:p> "c" .', { 'If-Match': `"x", ${old}` })).status).toBe(204);
    for (const [method, body] of [
      ['PUT', '<urn:a> <urn:p> "d" .'],
      ['POST', '<urn:a> <urn:p> "d" .'],
      ['DELETE'],
    ] as const) {
      const refused = await ask(method, path, body, { ...TURTLE, 'If-Match': old });
      expect(await problem(refused)).toMatch(/^412 precondition-failed: .*If-Match/);
    }
    expect(await triples(path)).toEqual(['<urn:a> <urn:p> "c" .']);
    const now = await etag(path, accept);
    expect((await put(path, '<urn:a> <urn:p> "d" .', { 'If-None-Match': now })).status).toBe(412);
    expect((await put(path, '<urn:a> <urn:p> "d" .', { 'If-Match': `W/${now}` })).status).toBe(412);
    expect((await ask('DELETE', path, undefined, { 'If-Match': now })).status).toBe(204);
  });

  it('lets a graph be created only, or replaced only', async () => {
    const path = fresh();
    expect((await put(path, '<urn:a> <urn:p> "b" .', { 'If-Match': '*' })).status).toBe(412);
    expect((await server.get(path)).status).toBe(404);
    expect((await put(path, '<urn:a> <urn:p> "b" .', { 'If-None-Match': '*' })).status).toBe(201);
    expect((await put(path, '<urn:a> <urn:p> "c" .', { 'If-None-Match': '*' })).status).toBe(412);
    expect((await put(path, '<urn:a> <urn:p> "c" .', { 'If-Match': '*' })).status).toBe(204);
  });

  it('guards against what another process has written to the folder', async () => {
    const path = fresh();
    await put(path, '<urn:a> <urn:p> "b" .');
    const headers = { 'If-Match': await etag(path) };
    const other = await openDataset(server.dir);
    await other.commit({ named: [{ name: path.slice(1), turtle: '<urn:a> <urn:p> "other" .\n', quads: 1 }] });
    expect((await put(path, '<urn:a> <urn:p> "c" .', headers)).status).toBe(412);
    expect(await triples(path)).toEqual(['<urn:a> <urn:p> "other" .']);
    const now = { 'If-Match': await etag(path) };
    expect((await put(path, '<urn:a> <urn:p> "c" .', now)).status).toBe(204);
  });

  it('lets one of many win who change the same state', async () => {
    const path = fresh();
    await put(path, '<urn:a> <urn:p> 0 .');
    const headers = { 'If-Match': await etag(path) };
    const answers = await Promise.all([1, 2, 3, 4, 5].map((n) => put(path, `<urn:a> <urn:p> ${n} .`, headers)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 412, 412, 412, 412]);
  });
});

describe('The graph store', () => {
  it('describes itself where no graph is named', async () => {
    const response = await server.get('/graphs', 'text/turtle');
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('UnionDefaultGraph')]);
  });

  it('answers HEAD as GET without a body', async () => {
    const path = fresh();
    await put(path, '<urn:a> <urn:p> "b" .');
    const [head, get] = [
      await ask('HEAD', path, undefined, { Accept: 'text/turtle' }),
      await server.get(path, 'text/turtle'),
    ];
    expect([head.status, await head.text()]).toEqual([200, '']);
    for (const name of ['Content-Type', 'ETag', 'Content-Length', 'Vary'])
      expect(head.headers.get(name)).toBe(get.headers.get(name));
  });

  it('says what it takes', async () => {
    for (const path of ['/graphs', '/graph/x']) {
      const response = await ask('OPTIONS', path);
      expect([response.status, response.headers.get('Allow')]).toEqual([
        204,
        'GET, HEAD, PUT, POST, DELETE, PATCH, OPTIONS',
      ]);
      expect(response.headers.get('Accept-Post')).toContain('multipart/form-data');
      expect(response.headers.get('Accept-Patch')).toBe('application/sparql-update');
      expect(response.headers.get('Access-Control-Allow-Headers')).toContain('If-Match');
    }
  });

  const turtle = '<urn:a> <urn:p> "b" .';
  it.each([
    ['a relative name', () => put('/graphs?graph=graph/x', turtle), /^400 request-malformed: .*absolute IRI/],
    ['a name that is no IRI', () => put(indirect('http://x.test/a b'), turtle), /^400 request-malformed/],
    ['a name with a wrong escape', () => put(indirect('http://x.test/%zz'), turtle), /^400 request-malformed/],
    ['a name with dots in its path', () => put(indirect(`${BASE}graph/../id/x`), turtle), /^400 request-malformed/],
    ['two names', () => put(`${indirect('urn:a')}&graph=urn:b`, turtle), /^400 request-malformed: .*name one graph/],
    ['a name and the default', () => put(`${indirect('urn:a')}&default`, turtle), /^400 request-malformed/],
    ['a PUT to no graph', () => put('/graphs', turtle), /^400 request-malformed: .*name a graph/],
    ['a DELETE of no graph', () => ask('DELETE', '/graphs'), /^400 request-malformed/],
    [
      'another type',
      () => ask('PUT', '/graph/no', turtle, { 'Content-Type': 'text/html' }),
      /^415 media-type-unsupported/,
    ],
    ['no type', () => ask('PUT', '/graph/no', Buffer.from(turtle)), /^415 media-type-unsupported/],
    ['another charset', () => put('/graph/no', turtle, { 'Content-Type': 'text/turtle;charset=latin1' }), /^415/],
    [
      'an update by PUT',
      () => ask('PUT', '/graph/no', 'CLEAR ALL', { 'Content-Type': 'application/sparql-update' }),
      /^415/,
    ],
    ['a document by PATCH', () => ask('PATCH', '/graph/no', turtle, TURTLE), /^415 .*sparql-update/],
    ['a body that is too large', () => put('/graph/no', `# ${'x'.repeat(10_000)}`), /^413 body-too-large: .*10000/],
    [
      'a graph of graphs',
      () => ask('PUT', '/graph/no', '<urn:g> { <urn:a> <urn:p> 1 }', { 'Content-Type': 'application/trig' }),
      /^400 rdf-malformed: .*named graph/,
    ],
    [
      'a form without a boundary',
      () => ask('POST', '/graph/no', 'x', { 'Content-Type': 'multipart/form-data' }),
      /^400 request-malformed: .*form/,
    ],
    [
      'a form that breaks off',
      () => ask('POST', '/graph/no', '--b\r\nContent-Dis', { 'Content-Type': 'multipart/form-data; boundary=b' }),
      /^400 request-malformed: .*form/,
    ],
    [
      'a form with a picture',
      () => {
        const form = new FormData();
        form.append('f', new Blob(['x'], { type: 'image/png' }), 'x.png');
        return ask('POST', '/graph/no', form);
      },
      /^415 .*image\/png in a form/,
    ],
    [
      'a form with a field',
      () => {
        const form = new FormData();
        form.append('graph', 'urn:x');
        return ask('POST', '/graph/no', form);
      },
      /^415 .*text\/plain in a form/,
    ],
  ] as const)('refuses %s', async (_, send, expected) => {
    expect(await problem(await send())).toMatch(expected);
    expect((await server.get('/graph/no')).status).toBe(404);
  });

  it('tells the types that it takes when it refuses another', async () => {
    const [post, patch] = [
      await ask('POST', '/graph/x', 'x', { 'Content-Type': 'text/html' }),
      await ask('PATCH', '/graph/x', 'x', TURTLE),
    ];
    expect(post.headers.get('Accept-Post')).toContain('text/turtle');
    expect([patch.headers.get('Accept-Patch'), patch.headers.get('Accept-Post')]).toEqual([
      'application/sparql-update',
      null,
    ]);
  });

  it('refuses whoever has not the right before it reads the body', async () => {
    for (const method of ['PUT', 'POST', 'DELETE', 'PATCH'])
      for (const [token, name] of [
        ['', 'unauthorized'],
        ['Bearer wrong-token-0123', 'token-wrong'],
      ] as const) {
        const body = method === 'DELETE' ? undefined : 'x'.repeat(50_000);
        const response = await ask(method, '/graph/no', body, { 'Content-Type': 'text/html', Authorization: token });
        expect(response.headers.get('WWW-Authenticate')).toContain('Bearer');
        expect(await problem(response)).toMatch(new RegExp(`^401 ${name}`));
      }
  });
});

describe('The graph store of a server that only reads', () => {
  let reader: Served;
  beforeAll(async () => {
    reader = await serve();
  });
  afterAll(() => reader?.close());

  it('gives graphs by address, by name, and the default graph', async () => {
    const paths = ['/graph/article/kon-tum', indirect(`${BASE}graph/article/kon-tum`)];
    const [one, other] = await Promise.all(paths.map(async (path) => (await reader.get(path, 'text/turtle')).text()));
    expect(one).toContain('Konferensi kesehatan');
    expect(other).toBe(one);
    const nothing = await reader.get('/graphs?default', 'text/turtle');
    expect([nothing.status, await nothing.text()]).toEqual([200, '']);
  });

  it('refuses every change with 403, token or not', async () => {
    for (const method of ['PUT', 'POST', 'DELETE', 'PATCH'])
      for (const path of ['/graph/x', '/graphs', '/graphs?default', indirect('urn:x')]) {
        const response = await reader.get(path, undefined, { method, headers: { Authorization: `Bearer ${TOKEN}` } });
        expect(await problem(response)).toMatch(/^403 read-only/);
      }
  });

  it('offers only what it does', async () => {
    const response = await reader.get('/graphs', undefined, { method: 'OPTIONS' });
    expect([response.headers.get('Allow'), response.headers.get('Accept-Post')]).toEqual(['GET, HEAD, OPTIONS', null]);
    expect((await reader.get('/graphs', undefined, { method: 'QUERY' })).status).toBe(405);
  });
});
