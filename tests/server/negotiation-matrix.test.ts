import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUADS } from '../store/fixture.ts';
import { type Served, serve } from './serve.ts';

const ROWS = ['application/sparql-results+json', 'application/sparql-results+xml', 'text/csv'].concat([
  'text/tab-separated-values',
]);
const TRIPLES = ['text/turtle', 'application/n-triples', 'application/ld+json', 'application/rdf+xml'].concat([
  'application/trig',
  'application/n-quads',
]);
const TYPES = [...ROWS, ...TRIPLES];
const HTML = 'text/html';
/** What clients ask for who know none of the types above. */
const COMMON_ROWS = ['application/json', 'application/xml'];
const COMMON_TRIPLES = ['application/json', 'text/plain', 'application/xml'];

const asking = (query: string) => `/sparql?${new URLSearchParams({ query })}`;
const DESCRIBED = '/data/person/le-thanh-long';
/** What is asked for, and in what it is to be had, the first for those who take anything. */
const SUBJECTS: Readonly<Record<string, { readonly path: string; readonly types: readonly string[] }>> = {
  'a SELECT': { path: asking('SELECT * { ?s ?p ?o } LIMIT 1'), types: [...ROWS, ...COMMON_ROWS, HTML] },
  'an ASK': { path: asking('ASK {}'), types: [...ROWS, ...COMMON_ROWS, HTML] },
  'a CONSTRUCT': {
    path: asking('CONSTRUCT WHERE { <id/person/le-thanh-long> a ?o }'),
    types: [...TRIPLES, ...COMMON_TRIPLES, HTML],
  },
  'a DESCRIBE': { path: asking('DESCRIBE <id/person/le-thanh-long>'), types: [...TRIPLES, ...COMMON_TRIPLES, HTML] },
  'the data of a thing': { path: DESCRIBED, types: [...TRIPLES, ...COMMON_TRIPLES] },
  'the service description': { path: '/sparql', types: [...TRIPLES, ...COMMON_TRIPLES, HTML] },
};

let server: Served;
beforeAll(async () => {
  server = await serve({ quads: QUADS });
});
afterAll(() => server.close());

interface Got {
  readonly status: number;
  readonly type: string;
  readonly varies: string;
  readonly body: string;
}

/** Asks with these headers and no others: `fetch` would add an Accept. */
const get = (path: string, accept?: string): Promise<Got> =>
  new Promise((resolve, reject) => {
    const headers = accept === undefined ? {} : { Accept: accept };
    const asked = request(`${server.origin}${path}`, { headers }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      resolve({
        status: response.statusCode ?? 0,
        type: (response.headers['content-type'] ?? '').replace(/;.*/, ''),
        varies: response.headers.vary ?? '',
        body: Buffer.concat(chunks).toString(),
      });
    });
    asked.on('error', reject).end();
  });

/** Headers for a type beside another one that there is, and what each is to be answered with, best first. */
const headersFor = (type: string, other: string): readonly (readonly [accept: string, wanted: readonly string[]])[] => [
  [type, [type]],
  [type.toUpperCase(), [type]],
  [`${type};charset=utf-8`, [type]],
  [`image/png, ${type}`, [type]],
  [`image/png,,${type};q=0.001`, [type]],
  [`${type};q=0.4, ${other};q=0.9`, [other]],
  [`${type};q=0.9, ${other};q=0.4`, [type, other]],
  [`${type};q=0, ${other}`, [other]],
];

describe.each(Object.entries(SUBJECTS))('%s', (_name, { path, types }) => {
  const expectAnswer = async (accept: string | undefined, wanted: readonly string[]) => {
    const expected = wanted.find((type) => types.includes(type));
    const { status, type, varies, body } = await get(path, accept);
    const answered = { accept, status, type, varies: /\bAccept\b/.test(varies) };
    if (expected !== undefined) {
      expect(answered).toEqual({ accept, status: 200, type: expected, varies: true });
      return;
    }
    expect(answered).toMatchObject({ accept, status: 406, type: 'application/problem+json' });
    for (const available of types) expect(body).toContain(available);
  };

  it.each(TYPES)('is had as %s or refused, however it is asked for', async (type) => {
    const other = types.find((each) => each !== type)!;
    for (const [accept, wanted] of headersFor(type, other)) await expectAnswer(accept, wanted);
  });

  it('is had as what there is first, by those who take anything, and by those who take anything of a kind', async () => {
    for (const accept of [undefined, '', '*/*', '*', 'image/png, */*;q=0.1']) await expectAnswer(accept, types);
    for (const kind of ['application', 'text']) {
      await expectAnswer(
        `${kind}/*`,
        types.filter((type) => type.startsWith(`${kind}/`)),
      );
    }
    for (const accept of ['image/png', 'image/*', `${types[0]};q=0`]) await expectAnswer(accept, []);
  });

  it('is had as its address says, whatever the header', async () => {
    const sign = path.includes('?') ? '&' : '?';
    for (const type of TYPES) {
      const answer = await get(`${path}${sign}format=${encodeURIComponent(type)}`, 'image/png');
      expect([type, answer.status]).toEqual([type, types.includes(type) ? 200 : 406]);
      if (answer.status === 200) expect(answer.type).toBe(type);
    }
  });
});

describe('The data of a thing by a name with an extension', () => {
  it.each([
    ['ttl', 'text/turtle'],
    ['nt', 'application/n-triples'],
    ['jsonld', 'application/ld+json'],
    ['rdf', 'application/rdf+xml'],
    ['trig', 'application/trig'],
    ['nq', 'application/n-quads'],
  ])('.%s is %s, whatever the header', async (extension, type) => {
    const answer = await get(`${DESCRIBED}.${extension}`, 'text/csv');
    expect([answer.status, answer.type]).toEqual([200, type]);
  });
});
