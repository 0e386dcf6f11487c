import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BASE, ENDLESS, manyQuads, QUADS } from '../store/fixture.ts';
import { type Served, serve } from './serve.ts';

const SELECT = 'SELECT ?name WHERE { <id/person/le-thanh-long> <http://xmlns.com/foaf/0.1/name> ?name }';
const JSON_TYPE = 'application/sparql-results+json';
const FORM = 'application/x-www-form-urlencoded';
const QUERY = 'application/sparql-query';

let server: Served;
beforeAll(async () => {
  const limits = { timeoutMs: 5000, maxTimeoutMs: 8000 };
  server = await serve({ quads: [...QUADS, ...manyQuads(300)], limits, resultBytes: 1_000_000 });
});
afterAll(() => server.close());

const post = (body: string | Uint8Array<ArrayBuffer>, type: string, search = '') =>
  fetch(`${server.origin}/sparql${search}`, { method: 'POST', body, headers: type ? { 'Content-Type': type } : {} });
const problem = async (response: Response) => {
  expect(response.headers.get('Content-Type')).toMatch(/^application\/problem\+json/);
  const body = (await response.json()) as Record<string, unknown>;
  expect(body.status).toBe(response.status);
  return body;
};

describe('A query over HTTP', () => {
  it('has the same answer by GET, POST of a form, POST itself and QUERY', async () => {
    const form = new URLSearchParams({ query: SELECT }).toString();
    const answers = await Promise.all([
      server.query(SELECT),
      server.get(`/sparql/?${form}`),
      post(form, FORM),
      post(form, `${FORM}; charset=UTF-8`),
      post(SELECT, QUERY),
      post(SELECT, `${QUERY};charset=utf-8`),
      fetch(`${server.origin}/sparql`, { method: 'QUERY', body: SELECT, headers: { 'Content-Type': QUERY } }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(bodies).size).toBe(1);
    expect(JSON.parse(bodies[0] ?? '').results.bindings).toEqual([
      { name: { type: 'literal', value: 'Le Thanh Long' } },
    ]);
  });

  it('has by HEAD the headers of GET and no body', async () => {
    const path = `/sparql?${new URLSearchParams({ query: SELECT })}`;
    const [get, head] = [await server.get(path), await server.get(path, undefined, { method: 'HEAD' })];
    for (const name of ['Content-Type', 'Content-Length', 'ETag', 'Vary']) {
      expect(head.headers.get(name)).toBe(get.headers.get(name));
    }
    expect(await head.text()).toBe('');
  });

  it.each([
    ['SELECT', SELECT, JSON_TYPE, '"Le Thanh Long"'],
    ['SELECT', SELECT, 'application/sparql-results+xml', '<literal>Le Thanh Long</literal>'],
    ['SELECT', SELECT, 'text/csv', 'name\r\nLe Thanh Long\r\n'],
    ['SELECT', SELECT, 'text/tab-separated-values', '?name\n"Le Thanh Long"\n'],
    ['SELECT', SELECT, 'application/json', '"Le Thanh Long"'],
    ['SELECT', SELECT, 'text/html', '<td>Le Thanh Long</td>'],
    ['ASK', 'ASK {}', JSON_TYPE, '"boolean":true'],
    ['ASK', 'ASK {}', 'application/sparql-results+xml', '<boolean>true</boolean>'],
    ['ASK', 'ASK {}', 'text/csv', 'true'],
    ['ASK', 'ASK {}', 'text/html', '<strong>Yes</strong>'],
    ['DESCRIBE', 'DESCRIBE <id/person/le-thanh-long>', 'text/turtle', 'person:le-thanh-long a foaf:Person'],
    ['DESCRIBE', 'DESCRIBE <id/person/le-thanh-long>', 'text/html', 'person:le-thanh-long a foaf:Person'],
    ['CONSTRUCT', 'CONSTRUCT { <id/a> <id/b> "ế" } {}', 'application/n-triples', `<${BASE}id/a> <${BASE}id/b> "ế" .`],
    ['CONSTRUCT', 'CONSTRUCT { <id/a> <id/b> "c" } {}', 'application/n-quads', `<${BASE}id/a> <${BASE}id/b> "c" .`],
    ['CONSTRUCT', 'CONSTRUCT { <id/a> <id/b> "c" } {}', 'application/ld+json', `"${BASE}id/a"`],
    ['CONSTRUCT', 'CONSTRUCT { <id/a> <id/b> "c" } {}', 'application/rdf+xml', `rdf:about="${BASE}id/a"`],
    ['CONSTRUCT', 'CONSTRUCT { <id/a> <id/b> "c" } {}', 'application/trig', `<${BASE}id/a>`],
    ['CONSTRUCT', 'CONSTRUCT { <id/a> <id/b> "c" } {}', 'text/plain', `<${BASE}id/a>`],
  ])('of form %s is answered: %s as %s', async (_form, sparql, type, part) => {
    const response = await server.query(sparql, type);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')?.split(';')[0]).toBe(type);
    expect(response.headers.get('Vary')).toMatch(/Accept/);
    expect(await response.text()).toContain(part);
  });

  it('gets CSV with a byte order mark for spreadsheets that need it', async () => {
    const marked = new Uint8Array(await (await server.query(SELECT, 'text/csv', { bom: '1' })).arrayBuffer());
    expect([...marked.slice(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 'n'.charCodeAt(0)]);
  });

  it('gives the columns of SELECT * in the order of the text', async () => {
    const response = await server.query('SELECT * { ?z ?b ?a } LIMIT 1', 'text/csv');
    expect((await response.text()).split('\r\n')[0]).toBe('z,b,a');
  });

  it('is read from the graphs that the protocol names, which win over FROM', async () => {
    const { kg } = server;
    const [dakLak, konTum] = [[`${BASE}graph/article/dak-lak`], [`${BASE}graph/article/kon-tum`]];
    const from = 'ASK FROM <graph/article/dak-lak> { <id/article/kon-tum> ?p ?o }';
    expect(await kg.ask(from)).toBe(false);
    expect(await kg.ask(from, { defaultGraphs: ['graph/article/kon-tum'] })).toBe(true);
    const named = `ASK { GRAPH ?g { <id/article/kon-tum> ?p ?o } } # by GET`;
    // A long one goes by POST.
    for (const sparql of [named, named.padEnd(3000, '.')]) {
      expect(await kg.ask(sparql, { namedGraphs: dakLak })).toBe(false);
      expect(await kg.ask(sparql, { namedGraphs: [...dakLak, ...konTum] })).toBe(true);
    }
    const search = `?${new URLSearchParams({ 'default-graph-uri': 'graph/article/kon-tum' })}`;
    expect(await (await post('ASK { <id/article/dak-lak> ?p ?o }', QUERY, search)).json()).toMatchObject({
      boolean: false,
    });
  });

  it('takes Unicode in names, IRIs and literals', async () => {
    const sparql = 'SELECT ?tên WHERE { <id/place/điểm-cầu> ?nhãn ?tên FILTER(CONTAINS(STR(?tên), "Đắk Lắk")) }';
    expect(await (await server.query(sparql, 'text/csv')).text()).toBe('tên\r\nĐiểm cầu Đắk Lắk\r\n');
  });

  it('has a strong ETag, and 304 for those who have the answer', async () => {
    const first = await server.query(SELECT);
    const etag = first.headers.get('ETag') ?? '';
    expect(etag).toMatch(/^"[\w-]+"$/);
    const path = `/sparql?${new URLSearchParams({ query: SELECT })}`;
    const second = await server.get(path, undefined, { headers: { 'If-None-Match': etag } });
    expect([second.status, await second.text()]).toEqual([304, '']);
    expect((await server.get(path, 'text/csv', { headers: { 'If-None-Match': etag } })).status).toBe(200);
  });

  it('has no ETag where two runs may differ', async () => {
    const response = await server.query('SELECT (RAND() AS ?x) {}');
    expect(response.headers.get('ETag')).toBeNull();
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  });

  it('tells how long it waited and ran, under a request id that the client may choose', async () => {
    const unasked = `${SELECT} # asked by nobody before`;
    const response = await server.get(`/sparql?${new URLSearchParams({ query: unasked })}`, JSON_TYPE, {
      headers: { 'X-Request-Id': 'mine-1' },
    });
    expect(response.headers.get('Server-Timing')).toMatch(/^queue;dur=[\d.]+, engine;dur=[\d.]+$/);
    expect(response.headers.get('X-Request-Id')).toBe('mine-1');
    expect(server.lines).toContainEqual(expect.objectContaining({ requestId: 'mine-1', path: '/sparql', status: 200 }));
  });

  it('is open to scripts of other sites, after they have asked', async () => {
    expect((await server.query(SELECT)).headers.get('Access-Control-Allow-Origin')).toBe('*');
    const response = await server.get('/sparql', undefined, {
      method: 'OPTIONS',
      headers: { Origin: 'https://a.example', 'Access-Control-Request-Method': 'POST' },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('Access-Control-Allow-Methods')).toContain('POST');
    expect(response.headers.get('Access-Control-Allow-Headers')).toContain('Content-Type');
    expect(response.headers.get('Allow')).toBe('GET, HEAD, POST, QUERY, OPTIONS');
  });
});

describe('A request that cannot be answered', () => {
  const search = (parameters: Record<string, string>) => `/sparql?${new URLSearchParams(parameters)}`;
  it.each([
    ['a query that does not parse', () => server.query('SELECT * {\n ?s ?p }'), 400, 'query-malformed'],
    ['two queries', () => server.get('/sparql?query=ASK%7B%7D&query=ASK%7B%7D'), 400, 'query-repeated'],
    [
      'a query in the address and one in the body',
      () => post('ASK {}', QUERY, '?query=ASK%7B%7D'),
      400,
      'query-repeated',
    ],
    ['an empty query', () => server.get('/sparql?query='), 400, 'query-missing'],
    ['a form without a query', () => post('a=b', FORM), 400, 'query-missing'],
    ['an empty body', () => post('', QUERY), 400, 'query-missing'],
    ['an unknown type of body', () => post('ASK {}', 'text/plain'), 415, 'media-type-unsupported'],
    ['a foreign charset', () => post('ASK {}', `${QUERY}; charset=utf-16`), 415, 'media-type-unsupported'],
    ['bytes that are not UTF-8', () => post(new Uint8Array([0x41, 0xff, 0xfe]), QUERY), 400, 'request-malformed'],
    ['a body beyond the limit', () => post(`ASK {} #${'x'.repeat(200_000)}`, QUERY), 413, 'body-too-large'],
    ['a query beyond the limit', () => post(`ASK {} #${'x'.repeat(70_000)}`, QUERY), 413, 'body-too-large'],
    ['a query too deep', () => server.query(`ASK ${'{'.repeat(65)}${'}'.repeat(65)}`), 400, 'query-too-complex'],
    [
      'SERVICE',
      () => server.query('ASK { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } }'),
      403,
      'service-forbidden',
    ],
    ['an update by GET', () => server.get(search({ update: 'DROP ALL' })), 400, 'update-by-post'],
    ['an update as a query', () => server.query('DROP ALL'), 403, 'read-only'],
    ['an update in a form', () => post('update=DROP+ALL', FORM), 403, 'read-only'],
    ['an update itself', () => post('DROP ALL', 'application/sparql-update'), 403, 'read-only'],
    ['a type that there is not', () => server.query('ASK {}', 'image/png'), 406, 'not-acceptable'],
    ['Turtle for rows', () => server.query(SELECT, 'text/turtle'), 406, 'not-acceptable'],
    ['a format that there is not', () => server.query('ASK {}', '*/*', { format: 'xlsx' }), 406, 'not-acceptable'],
    [
      'a graph that is no IRI',
      () => server.query('ASK {}', '*/*', { 'default-graph-uri': 'a b' }),
      400,
      'request-malformed',
    ],
    ['a timeout that is no number', () => server.query('ASK {}', '*/*', { timeout: 'soon' }), 400, 'request-malformed'],
    ['another method', () => server.get('/sparql', undefined, { method: 'DELETE' }), 405, 'method-unknown'],
    ['an endless query', () => server.query(ENDLESS, '*/*', { timeout: '0.3' }), 503, 'query-timeout'],
    [
      'a result beyond the limit',
      () => server.query('SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 50000'),
      422,
      'result-too-large',
    ],
    ['another path', () => server.get('/nowhere'), 404, 'route-unknown'],
  ])('for %s says so as a problem', async (_what, send, status, name) => {
    const response = await send();
    expect(response.status).toBe(status);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    const { type, detail, requestId } = await problem(response);
    expect(type).toBe(`${BASE}problem/${name}`);
    expect(detail).toEqual(expect.any(String));
    expect(requestId).toBe(response.headers.get('X-Request-Id'));
  });

  it('names the place of a mistake', async () => {
    const body = await problem(await server.query('SELECT * {\n  ?s ?p }'));
    expect(body).toMatchObject({ line: 2, column: 9, excerpt: '?s ?p }' });
  });

  it('names the limit and what was asked', async () => {
    const body = await problem(await server.query(`ASK { ${'?s ?p ?o . '.repeat(61)} }`));
    expect(body).toMatchObject({ limit: 60, actual: 61 });
  });

  it('names what there is', async () => {
    expect((await problem(await server.query('ASK {}', 'image/png'))).available).toContain(JSON_TYPE);
    expect((await server.get('/sparql', undefined, { method: 'PUT' })).headers.get('Allow')).toContain('POST');
    expect((await post('x', 'text/plain')).headers.get('Accept-Post')).toContain(QUERY);
  });

  it('names the time it was given, which the client can only shorten to what is allowed', { retry: 2 }, async () => {
    const started = performance.now();
    const body = await problem(await server.query(ENDLESS, '*/*', { timeout: '0.5' }));
    expect(body.timeoutMs).toBe(500);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('leads to a page that explains it', async () => {
    const response = await server.get('/problem/query-timeout', 'text/html');
    expect(await response.text()).toContain('Query timeout');
    expect((await server.get('/problem/none')).status).toBe(404);
  });
});

describe('The endpoint without a query', () => {
  it('is a form for a browser, with an example that runs', async () => {
    const response = await server.get('/sparql', 'text/html,application/xhtml+xml,*/*;q=0.8');
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    const page = await response.text();
    const example = /<textarea[^>]*>([^<]*)</.exec(page)?.[1] ?? '';
    const text = example.replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&#39;', "'");
    expect((await server.query(text)).status).toBe(200);
  });
});
