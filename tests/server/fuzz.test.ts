import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from './serve.ts';

let server: Served;
beforeAll(async () => {
  server = await serve({ limits: { timeoutMs: 400, maxTimeoutMs: 400 } });
});
afterAll(() => server.close());

const PIECES = [
  ...[
    'SELECT',
    'ASK',
    'CONSTRUCT',
    'DESCRIBE',
    'WHERE',
    'FROM',
    'NAMED',
    'GRAPH',
    'OPTIONAL',
    'MINUS',
    'UNION',
    'FILTER',
    'BIND',
  ],
  ...[
    'VALUES',
    'SERVICE',
    'SILENT',
    'LIMIT 1',
    'ORDER BY',
    'GROUP BY',
    'HAVING',
    'DISTINCT',
    'EXISTS',
    'NOT',
    'AS',
    'LOAD',
    'INSERT DATA',
  ],
  ...[
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    '.',
    ';',
    ',',
    '*',
    '+',
    '/',
    '|',
    '^',
    '!',
    '=',
    '<',
    '>',
    '&&',
    '||',
    'a',
    '?s',
    '?p',
    '?o',
    '$x',
  ],
  ...[
    '<id/x>',
    'foaf:name',
    '_:b',
    '"text"',
    "'''long'''",
    '"x"@vi',
    '1',
    '2.50',
    '1e9',
    'true',
    'COUNT(*)',
    'REGEX(?s, "(a+)+$")',
    'NOW()',
  ],
  ...['PREFIX foaf: <http://xmlns.com/foaf/0.1/>', 'BASE <http://a/>', '# remark\n', '\\u007B', '\u0000', 'ế', '𝒳'],
];
const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '));
const wellFormed = fc
  .record({ form: fc.constantFrom('SELECT *', 'ASK', 'SELECT (COUNT(*) AS ?n)', 'CONSTRUCT { ?s ?p ?o }'), body: soup })
  .map(({ form, body }) => `${form} WHERE { ?s ?p ?o . ${body} } LIMIT 10`);
const query = fc.oneof(soup, wellFormed, fc.string({ unit: 'binary', maxLength: 200 }));
const accept = fc.oneof(
  fc.constantFrom('*/*', 'text/csv', 'text/turtle', 'text/html', 'application/ld+json'),
  fc.constant('a/b;q=x, ,;'),
);

describe('Whatever is asked', () => {
  it('gives no status of the server’s own fault but 503, and always an answer that says what it is', {
    timeout: 60_000,
  }, async () => {
    const send = async (sparql: string, type: string) => {
      const body = new URLSearchParams({ query: sparql });
      const response = await fetch(`${server.origin}/sparql`, { method: 'POST', body, headers: { Accept: type } });
      await response.arrayBuffer();
      return response;
    };
    await fc.assert(
      fc.asyncProperty(query, accept, async (sparql, type) => {
        const response = await send(sparql, type);
        expect(response.status < 500 || response.status === 503).toBe(true);
        // A browser, which asks for HTML, gets the form with what is wrong.
        const expected = type.includes('text/html') ? /problem\+json|text\/html/ : /application\/problem\+json/;
        if (response.status >= 400) expect(response.headers.get('Content-Type')).toMatch(expected);
      }),
      { numRuns: 300 },
    );
    expect(server.lines.filter(({ msg }) => msg === 'unexpected error')).toEqual([]);
    expect((await server.query('ASK {}')).status).toBe(200);
  });

  it('holds for paths, methods and parameters as well', { timeout: 60_000 }, async () => {
    const segment = fc.oneof(
      fc.constantFrom(
        'id',
        'page',
        'data',
        'graph',
        'graphs',
        'ontology',
        'sparql',
        'problem',
        'healthz',
        'person',
        'le-thanh-long',
        '..',
        '.ttl',
        '%',
        '%C4',
        '%2F',
      ),
      fc.string({ maxLength: 8 }).map(encodeURIComponent),
    );
    const path = fc.array(segment, { maxLength: 5 }).map((segments) => `/${segments.join('/')}`);
    const search = fc.array(
      fc.tuple(
        fc.constantFrom('format', 'query', 'timeout', 'default-graph-uri', 'bom', 'graph', 'default'),
        fc.string({ maxLength: 8 }),
      ),
      { maxLength: 3 },
    );
    const method = fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS');
    await fc.assert(
      fc.asyncProperty(path, search, method, async (where, parameters, how) => {
        const address = `${server.origin}${where}?${new URLSearchParams(parameters)}`;
        const response = await fetch(address, { method: how, redirect: 'manual' });
        await response.arrayBuffer();
        expect(response.status < 500 || response.status === 503).toBe(true);
        expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
      }),
      { numRuns: 300 },
    );
    expect(server.lines.filter(({ msg }) => msg === 'unexpected error')).toEqual([]);
  });
});
