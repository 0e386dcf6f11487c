import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Extension, Manifest, Results, Suggestions } from '../reconciliation/answers.ts';
import { graphOf } from '../search/filled.ts';
import { BASE, QUADS } from '../store/fixture.ts';
import { type Served, serve } from './serve.ts';

const PERSON = `${BASE}id/person/le-thanh-long`;
const MINISTRY = 'https://w3id.org/hgov#org-ministry-of-health';
const MORE = graphOf(
  `
<id/person/an-1> a foaf:Person ; foaf:name "Nguyễn Văn An" ; org:holds <id/post/director> .
<id/person/an-2> a foaf:Person ; foaf:name "Nguyen Van An" ; org:memberOf hgov:org-ministry-of-health .
<id/post/director> a org:Post ; rdfs:label "Director of Health"@en, "Giám đốc Sở Y tế"@vi ; hgov:level 2 ; hgov:share 1.50 ;
  schema:startDate "2024-12-24"^^xsd:date ; schema:isPartOf true ; rdfs:seeAlso <https://elsewhere.example/x> .
org:FormalOrganization rdfs:subClassOf org:Organization .
`,
  'graph/article/more',
);

let server: Served;
beforeAll(async () => {
  server = await serve({ quads: [...QUADS, ...MORE] });
});
afterAll(() => server.close());

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };
const post = (fields: Record<string, string>) =>
  server.get('/reconcile', undefined, { method: 'POST', headers: FORM, body: new URLSearchParams(fields).toString() });
const ask = async (queries: object) => {
  const response = await post({ queries: JSON.stringify(queries) });
  expect(response.status).toBe(200);
  return Results.parse(await response.json());
};
const one = async (query: object) => (await ask({ q0: query })).q0?.result ?? [];
const best = async (query: object) => (await one(query))[0];
const extend = async (extension: object) =>
  Extension.parse(await (await post({ extend: JSON.stringify(extension) })).json());
const suggest = async (kind: string, query: string) =>
  Suggestions.parse(await (await server.get(`/reconcile/suggest/${kind}?${query}`)).json()).result;

describe('The reconciliation service', () => {
  it('introduces itself, and all that it names is there', async () => {
    const manifest = Manifest.parse(await (await server.get('/reconcile')).json());
    expect(manifest).toMatchObject({ identifierSpace: BASE, batchSize: 50 });
    const id = encodeURIComponent(PERSON);
    const places = Object.values(manifest.suggest).map(
      ({ service_url, service_path }) => `${service_url}${service_path}?prefix=x`,
    );
    const { service_url, service_path } = manifest.extend.propose_properties;
    places.push(`${service_url}${service_path}?type=foaf:Person`, manifest.preview.url.replace('{{id}}', id));
    for (const place of places) expect((await server.get(place.slice(BASE.length - 1))).status).toBe(200);
    expect((await server.get(manifest.view.url.replace('{{id}}', id).slice(BASE.length - 1))).status).toBe(303);
  });

  it('may be asked by scripts of any site', async () => {
    expect((await server.get('/reconcile')).headers.get('Access-Control-Allow-Origin')).toBe('*');
    const preflight = await server.get('/reconcile', undefined, { method: 'OPTIONS' });
    expect([preflight.status, preflight.headers.get('Access-Control-Allow-Methods')]).toEqual([
      204,
      'GET, HEAD, POST, OPTIONS',
    ]);
  });

  it('answers each query of a batch under its name, by POST and by GET alike', async () => {
    const queries = {
      a: { query: 'Le Thanh Long' },
      'b c': { query: 'Bộ Y tế', limit: 1 },
      __proto__x: { query: 'zzz' },
    };
    const answered = await ask(queries);
    expect(Object.keys(answered)).toEqual(['a', 'b c', '__proto__x']);
    expect(answered.__proto__x?.result).toEqual([]);
    const byGet = await server.get(`/reconcile?${new URLSearchParams({ queries: JSON.stringify(queries) })}`);
    expect(await byGet.json()).toEqual(answered);
  });
});

describe('A candidate', () => {
  it('matches where its name is the one asked for, whatever the accents', async () => {
    for (const query of ['Lê Thành Long', 'le thanh long', 'LÊ THÀNH LONG']) {
      expect(await best({ query })).toMatchObject({ id: PERSON, name: 'Le Thanh Long', score: 100, match: true });
    }
    expect(await best({ query: 'bo y te' })).toMatchObject({ id: MINISTRY, name: 'Ministry of Health', match: true });
  });

  it('matches by its identifier', async () => {
    for (const query of [PERSON, 'id/person/le-thanh-long', 'person:le-thanh-long']) {
      expect(await one({ query })).toMatchObject([{ id: PERSON, score: 100, match: true }]);
    }
  });

  it('is no match while another fits as well, and one property tells them apart', async () => {
    const both = await one({ query: 'Nguyễn Văn An' });
    expect(both.map(({ score, match }) => [score, match])).toEqual([
      [100, false],
      [100, false],
    ]);
    for (const v of [{ id: MINISTRY }, 'Bộ Y tế', 'hgov:org-ministry-of-health', ['none', { id: MINISTRY }]]) {
      const told = await one({ query: 'Nguyễn Văn An', properties: [{ pid: 'org:memberOf', v }] });
      expect(told[0]).toMatchObject({ id: `${BASE}id/person/an-2`, score: 100, match: true });
      expect(told[1]).toMatchObject({ match: false });
    }
  });

  it('is told from its namesakes by its offices', async () => {
    const both = await one({ query: 'Nguyễn Văn An', limit: 5 });
    expect(both.find(({ id }) => id.endsWith('an-1'))?.description).toBe('Director of Health');
  });

  it('scores less the fewer words it shares, and nobody is shown who shares less than half', async () => {
    const [first, second] = [await best({ query: 'Long Le Thanh' }), await best({ query: 'Le Thanh' })];
    expect(first).toMatchObject({ id: PERSON, score: 95, match: false });
    expect(second?.score).toBeLessThan(95);
    expect(await one({ query: 'Long Tran Van Binh' })).toEqual([]);
  });

  it('is of the type, or of one below it', async () => {
    expect(await best({ query: 'bo y te', type: 'org:Organization' })).toMatchObject({ id: MINISTRY });
    expect(await best({ query: 'bo y te', type: ['foaf:Person', 'org:FormalOrganization'] })).toMatchObject({
      id: MINISTRY,
    });
    expect(await one({ query: 'bo y te', type: ['foaf:Person', 'org:Organization'], type_strict: 'all' })).toEqual([]);
    expect(await one({ query: 'bo y te', type: 'foaf:Person' })).toEqual([]);
  });

  it('is found without a name by what its properties name', async () => {
    const properties = [{ pid: 'org:memberOf', v: { id: MINISTRY } }];
    expect(await one({ properties })).toMatchObject([{ id: `${BASE}id/person/an-2`, score: 100, match: true }]);
    expect(await one({ properties: [{ pid: 'org:memberOf', v: 'Ministry of Health' }] })).toHaveLength(1);
    expect(await one({ properties: [{ pid: 'org:memberOf', v: 7 }] })).toEqual([]);
  });

  it('is one of no more than are wanted', async () => {
    expect(await one({ query: 'Nguyen Van An', limit: 1 })).toHaveLength(1);
    expect(await one({ query: 'Nguyen Van An', limit: 1e9 })).toHaveLength(2);
  });
});

describe('A request that cannot be understood', () => {
  it.each([
    ['no JSON', '{'],
    ['a list', '[{"query":"x"}]'],
    ['no object', '"x"'],
    ['null', 'null'],
    ['a query without query and properties', '{"q1":{"limit":1}}'],
    ['an empty query', '{"q1":{"query":" "}}'],
    ['a limit below one', '{"q1":{"query":"x","limit":0}}'],
    ['a limit in words', '{"q1":{"query":"x","limit":"many"}}'],
    ['a property without values', '{"q1":{"query":"x","properties":[{"pid":"p"}]}}'],
    ['an unknown strictness', '{"q1":{"query":"x","type_strict":"maybe"}}'],
  ])('is refused: %s', async (_, queries) => {
    const response = await post({ queries });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ type: `${BASE}problem/request-malformed` });
  });

  it('is refused: a batch that is too large', async () => {
    const batch = (count: number) =>
      JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, i) => [`q${i}`, { query: 'x' }])));
    expect((await post({ queries: batch(50) })).status).toBe(200);
    const response = await post({ queries: batch(51) });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ type: `${BASE}problem/batch-too-large`, count: 51, limit: 50 });
    const ids = Array.from({ length: 501 }, (_, i) => `x${i}`);
    expect((await post({ extend: JSON.stringify({ ids, properties: [] }) })).status).toBe(413);
  });

  it('is refused: another method, another type of body, a body too large, a form with neither', async () => {
    expect((await server.get('/reconcile', undefined, { method: 'PUT' })).status).toBe(405);
    const json = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' };
    expect((await server.get('/reconcile', undefined, json)).status).toBe(415);
    expect((await post({ queries: 'x'.repeat(1024 * 1024) })).status).toBe(413);
    expect((await post({ other: '1' })).status).toBe(400);
  });

  it('is refused: an extension without entities, a thing that is not there, another kind of suggestion', async () => {
    expect((await post({ extend: '{"properties":[]}' })).status).toBe(400);
    expect((await server.get('/reconcile/preview?id=id/person/nobody')).status).toBe(404);
    expect((await server.get('/reconcile/view')).status).toBe(404);
    expect((await server.get('/reconcile/suggest/nonsense?prefix=x')).status).toBe(404);
    expect((await server.get('/reconcile/suggest/entity?prefix=x&cursor=-1')).status).toBe(400);
  });
});

describe('A data extension', () => {
  const POST = 'id/post/director';

  it('gives values of every kind, by the identifiers that were asked for', async () => {
    const pids = [
      'hgov:level',
      'hgov:share',
      'schema:startDate',
      'schema:isPartOf',
      'rdfs:seeAlso',
      'rdf:type',
      'hgov:none',
    ];
    const { meta, rows } = await extend({ ids: [POST, 'id/none'], properties: pids.map((id) => ({ id })) });
    expect(meta.map(({ id }) => id)).toEqual(pids);
    expect(rows).toEqual({
      [POST]: {
        'hgov:level': [{ int: 2 }],
        'hgov:share': [{ float: 1.5 }],
        'schema:startDate': [{ date: '2024-12-24T00:00:00Z' }],
        'schema:isPartOf': [{ str: 'true' }],
        'rdfs:seeAlso': [{ str: 'https://elsewhere.example/x' }],
        'rdf:type': [{ str: 'http://www.w3.org/ns/org#Post' }],
        'hgov:none': [],
      },
      'id/none': Object.fromEntries(pids.map((id) => [id, []])),
    });
  });

  it('gives entities of ours with their names', async () => {
    const id = `${BASE}id/person/an-1`;
    const { rows } = await extend({ ids: [id], properties: [{ id: 'org:holds' }] });
    expect(rows[id]?.['org:holds']).toEqual([{ id: `${BASE}${POST}`, name: 'Director of Health' }]);
  });

  it('can be kept to a language and to a number of values', async () => {
    const label = async (settings: object) =>
      (await extend({ ids: [POST], properties: [{ id: 'rdfs:label', settings }] })).rows[POST]?.['rdfs:label'];
    expect(await label({})).toHaveLength(2);
    expect(await label({ limit: 0, language: '' })).toHaveLength(2);
    expect(await label({ limit: '1' })).toEqual([{ str: 'Director of Health' }]);
    expect(await label({ language: 'vi' })).toEqual([{ str: 'Giám đốc Sở Y tế' }]);
  });

  it('proposes the properties that things of a class have', async () => {
    const propose = async (query: string) => (await server.get(`/reconcile/properties?${query}`)).json();
    const { type, properties } = (await propose('type=foaf:Person')) as { type: string; properties: { id: string }[] };
    expect(type).toBe('foaf:Person');
    expect(properties.map(({ id }) => id)).toEqual(expect.arrayContaining(['foaf:name', 'org:holds', 'org:memberOf']));
    expect(await propose('type=foaf:Person&limit=2')).toMatchObject({
      limit: 2,
      properties: [{ id: 'rdf:type' }, { id: 'foaf:name' }],
    });
    expect(await propose('type=hgov:None')).toMatchObject({ properties: [] });
  });
});

describe('What is suggested', () => {
  it('are entities by the beginnings of their names, or by their identifiers', async () => {
    expect(await suggest('entity', 'prefix=bo%20y')).toMatchObject([
      { id: MINISTRY, notable: [{ id: 'org:FormalOrganization' }] },
    ]);
    expect(await suggest('entity', `prefix=${encodeURIComponent(PERSON)}`)).toMatchObject([{ id: PERSON }]);
    const [first, second] = await suggest('entity', 'prefix=nguyen');
    expect(await suggest('entity', 'prefix=nguyen&cursor=1')).toEqual([second]);
    expect(first).toBeDefined();
    expect(await suggest('entity', '')).toEqual([]);
  });

  it('are types and properties by name and by identifier', async () => {
    expect((await suggest('type', 'prefix=conf')).map(({ id }) => id)).toEqual(['hgov:Conference']);
    expect((await suggest('type', 'prefix=foaf:Per')).map(({ id }) => id)).toEqual(['foaf:Person']);
    expect((await suggest('property', 'prefix=in+ev')).map(({ id }) => id)).toEqual(['hgov:inEvent']);
    expect((await suggest('property', 'prefix=https://w3id.org/hgov%23inEvent')).map(({ id }) => id)).toEqual([
      'hgov:inEvent',
    ]);
    expect((await suggest('property', 'prefix=')).length).toBeGreaterThan(5);
  });
});

describe('The preview of an entity', () => {
  it('is a small page that others may frame, and no script', async () => {
    const response = await server.get(`/reconcile/preview?id=${encodeURIComponent(PERSON)}&lang=vi`);
    expect(response.headers.get('Content-Security-Policy')).toContain('frame-ancestors *');
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    const html = await response.text();
    expect(html).toContain('<html lang="vi">');
    expect(html).toContain('<a href="/id/person/le-thanh-long?lang=vi">Le Thanh Long</a>');
    expect((await server.get('/page/person/le-thanh-long')).headers.get('Content-Security-Policy')).toContain(
      "frame-ancestors 'none'",
    );
  });

  it('lets no data become markup', async () => {
    expect(await (await server.get('/reconcile/preview?id=id/place/odd')).text()).not.toContain('<script');
  });
});
