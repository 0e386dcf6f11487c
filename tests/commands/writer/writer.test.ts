import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDataset } from '../../../src/dataset/dataset.ts';
import { hgov } from '../hgov.ts';
import { ENGLISH, INDONESIAN, workspace } from '../workspace.ts';
import { BASE, serveWritable, TOKEN, type Writable } from './served.ts';

const { copy, path, put, remove } = workspace();
afterAll(remove);

const HGOV = 'PREFIX hgov: <https://w3id.org/hgov#> PREFIX foaf: <http://xmlns.com/foaf/0.1/>';
const NOTES = `${BASE}graph/notes`;
const LABEL = `INSERT DATA { GRAPH <${NOTES}> { <${BASE}id/place/da-lat> <http://www.w3.org/2000/01/rdf-schema#label> "Đà Lạt"@vi-VN, "1.50"^^<http://www.w3.org/2001/XMLSchema#decimal> } }`;
const filesIn = (dir: string) => readdirSync(join(dir, 'graphs')).sort();
const derivedRows = 'SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } FILTER(STRENDS(STR(?g), "graph/derived")) }';

describe('A server that takes changes', { timeout: 60_000 }, () => {
  let served: Writable;
  beforeAll(async () => {
    served = await serveWritable();
  }, 60_000);
  afterAll(() => served?.close());

  const post = (body: string, headers: Record<string, string> = {}, query = '') =>
    served.send(`/articles${query}`, { method: 'POST', body, headers: { 'Content-Type': 'text/plain', ...headers } });

  it('converts an article that is sent, publishes it and tells what it understood', async () => {
    const answer = await post(readFileSync(ENGLISH, 'utf8'), {}, '?name=daklak.en');
    expect(answer.status).toBe(201);
    expect(answer.headers.get('Location')).toBe(`${BASE}id/article/daklak.en`);
    const understood = (await answer.json()) as Record<string, unknown>;
    expect(understood).toMatchObject({ slug: 'daklak.en', language: 'en', graph: `${BASE}graph/article/daklak.en` });
    expect(understood.facts).toMatchObject({
      Article: 1,
      Directive: expect.any(Number),
      Participation: expect.any(Number),
    });
    expect(filesIn(served.dir)).toEqual(['daklak.en.ttl']);
    const people = await served.rows(
      `${HGOV} SELECT DISTINCT ?label { ?h a hgov:Participation ; hgov:participant ?p . ?p foaf:name ?label }`,
    );
    expect(people).toContain('Le Thanh Long');
    const page = await fetch(`${served.origin}/data/person/le-thanh-long.ttl`);
    expect(page.status).toBe(200);
  });

  it('says of the same text again that it is there', async () => {
    const again = await post(readFileSync(ENGLISH, 'utf8'), {}, '?name=another-name');
    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject({ slug: 'daklak.en', version: served.dataset.version() });
    expect(filesIn(served.dir)).toEqual(['daklak.en.ttl']);
  });

  it('refuses another text under a name that is taken, and names one that comes without', async () => {
    const indonesian = readFileSync(INDONESIAN, 'utf8');
    const taken = await post(indonesian, { Slug: 'daklak.en' });
    expect(taken.status).toBe(409);
    expect(await taken.json()).toMatchObject({ type: `${BASE}problem/article-name-taken`, slug: 'daklak.en' });
    const html = `<!doctype html><html lang="id"><body><article><h1>Konferensi</h1>${indonesian
      .split('\n')
      .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
      .join('')}</article></body></html>`;
    const named = await post(html, { 'Content-Type': 'text/html; charset=utf-8' });
    expect(named.status).toBe(201);
    expect(((await named.json()) as { slug: string }).slug).toMatch(/^[a-z0-9.-]+$/);
    expect(filesIn(served.dir)).toHaveLength(2);
  });

  it('derives what follows from all articles, as a build would', async () => {
    const [count] = await served.rows(derivedRows);
    expect(Number(count)).toBeGreaterThan(0);
    const sources = path('same/articles');
    for (const file of readdirSync(join(served.dir, 'received')))
      copy(join(served.dir, 'received', file), `same/articles/${file}`);
    expect((await hgov(['build', '--articles', sources, '--data', path('same/data')])).exit).toBe(0);
    const other = await openDataset(path('same/data'));
    expect([...other.hashes()]).toEqual([...served.dataset.hashes()]);
    expect(other.manifest().derived).toEqual(served.dataset.manifest().derived);
    expect(other.manifest().graphs).toEqual(served.dataset.manifest().graphs);
  });

  it.each([
    [
      'LANGUAGE_UNSUPPORTED',
      422,
      'Das Gesundheitsministerium kündigte am Dienstag an, dass die Krankenhäuser neue Geräte erhalten.',
      'text/plain',
    ],
    ['ARTICLE_EMPTY', 422, ' \n', 'text/plain'],
    ['ARTICLE_MALFORMED', 422, '{"text": ', 'application/json'],
    ['MEDIA_TYPE_UNSUPPORTED', 415, 'words', 'application/pdf'],
  ])('refuses what is no article with %s', async (code, status, body, type) => {
    const before = served.dataset.version();
    const answer = await post(body, { 'Content-Type': type });
    expect(answer.status).toBe(status);
    expect(((await answer.json()) as { type: string }).type).toBe(
      `${BASE}problem/${code.toLowerCase().replaceAll('_', '-')}`,
    );
    expect(served.dataset.version()).toBe(before);
  });

  it('takes an update, keeps its literals as they were written, and has them on the disk at once', async () => {
    const answer = await served.update(LABEL);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ version: served.dataset.version(), changed: [NOTES], created: [NOTES] });
    const other = await openDataset(served.dir);
    expect((await other.readGraph('graph/notes'))?.turtle).toContain('"Đà Lạt"@vi-VN');
    expect((await other.readGraph('graph/notes'))?.turtle).toContain('1.50');
    const turtle = await (await fetch(`${served.origin}/graph/notes`, { headers: { Accept: 'text/turtle' } })).text();
    expect(turtle).toContain('@vi-VN');
    expect(await served.rows(`SELECT ?l { <${BASE}id/place/da-lat> ?p ?l }`)).toHaveLength(2);
  });

  it('keeps the forms of what an update leaves as it is', async () => {
    await served.update(
      `INSERT DATA { GRAPH <${NOTES}> { <urn:a> <urn:b> "x"@EN-gb } } ; DELETE DATA { GRAPH <${NOTES}> { <urn:a> <urn:b> "none" } }`,
    );
    const turtle = (await served.dataset.readGraph('graph/notes'))?.turtle ?? '';
    expect(turtle).toContain('1.50');
    expect(turtle).toContain('"x"@EN-gb');
    await served.update(`DELETE WHERE { GRAPH <${NOTES}> { <urn:a> ?p ?o } }`);
    expect((await served.dataset.readGraph('graph/notes'))?.turtle).toContain('1.50');
  });

  it('changes nothing by an update that breaks a shape, and gives the report', async () => {
    const before = served.dataset.version();
    const answer = await served.update(
      `${HGOV} ${LABEL.replace('Đà Lạt', 'other')} ; DELETE { GRAPH ?g { ?c hgov:action ?a } } WHERE { GRAPH ?g { ?c a hgov:Directive ; hgov:action ?a } }`,
    );
    expect(answer.status).toBe(422);
    const problem = (await answer.json()) as { complaints: unknown[]; report: string };
    expect(problem).toMatchObject({ type: `${BASE}problem/graph-invalid` });
    expect(problem.complaints[0]).toMatchObject({
      shape: expect.stringContaining('shapes#Commitment'),
      message: expect.any(String),
      focus: expect.stringContaining(`${BASE}id/commitment/`),
    });
    expect(problem.report).toContain('sh:ValidationReport');
    expect(problem.report).not.toMatch(/<(?!https?:|urn:)/);
    expect(served.dataset.version()).toBe(before);
    expect(await served.rows('SELECT ?s { ?s ?p "other"@vi-VN }')).toEqual([]);
    // And the next change does not see what was refused.
    expect((await served.update('INSERT DATA { GRAPH <urn:g> { <urn:a> <urn:b> <urn:c> } }')).status).toBe(200);
    expect(Number((await served.rows(`${HGOV} SELECT (COUNT(*) AS ?n) { ?c hgov:action ?a }`))[0])).toBeGreaterThan(10);
  });

  it('does all operations of an update or none', async () => {
    const before = served.dataset.version();
    const answer = await served.update('DROP GRAPH <urn:g> ; CREATE GRAPH <urn:new> ; CREATE GRAPH <urn:new>');
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ type: `${BASE}problem/update-failed` });
    expect(served.dataset.version()).toBe(before);
    expect(await served.rows('SELECT ?s { GRAPH <urn:g> { ?s ?p ?o } }')).toEqual(['urn:a']);
  });

  it('lets nobody write what it makes itself', async () => {
    for (const graph of ['derived', 'ontology']) {
      const answer = await served.update(`INSERT DATA { GRAPH <${BASE}graph/${graph}> { <urn:a> <urn:b> <urn:c> } }`);
      expect(answer.status).toBe(403);
      expect(await answer.json()).toMatchObject({ type: `${BASE}problem/graph-protected` });
    }
  });

  it('writes what names no graph to the default graph', async () => {
    await served.update('INSERT DATA { <urn:mine> <urn:b> "d" }');
    expect(await served.rows('SELECT ?g { GRAPH ?g { <urn:mine> ?p ?o } }')).toEqual([`${BASE}graph/default`]);
    expect(await (await served.send('/graphs?default', { headers: { Accept: 'application/n-triples' } })).text()).toBe(
      '<urn:mine> <urn:b> "d" .\n',
    );
    await served.update('DELETE WHERE { <urn:mine> ?p ?o }');
    expect(await served.rows('SELECT ?o { <urn:mine> ?p ?o }')).toEqual([]);
  });

  it.each([
    ['a query', 'SELECT * { ?s ?p ?o }', 400],
    ['LOAD', 'LOAD <http://127.0.0.1:1/>', 403],
    ['SERVICE', 'INSERT { ?s ?p ?o } WHERE { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }', 403],
    ['nonsense', 'INSERT DATA { ', 400],
  ])('refuses %s sent as an update', async (_, sparql, status) => {
    expect((await served.update(sparql)).status).toBe(status);
  });

  it('refuses updates without the token, by GET, or two at a time', async () => {
    const form = (body: string, headers = {}) =>
      fetch(`${served.origin}/sparql`, { method: 'POST', body: new URLSearchParams(body), headers });
    const bearer = { Authorization: `Bearer ${TOKEN}` };
    expect((await form('update=CLEAR ALL')).status).toBe(401);
    expect((await form('update=CLEAR ALL', { Authorization: 'Bearer wrong-token-000000000' })).status).toBe(401);
    expect((await form('update=CLEAR ALL&update=CLEAR ALL', bearer)).status).toBe(400);
    expect((await form('update=CLEAR ALL&query=ASK {}', bearer)).status).toBe(400);
    expect((await served.send(`/sparql?update=${encodeURIComponent('CLEAR ALL')}`)).status).toBe(400);
    expect(filesIn(served.dir)).toHaveLength(2);
  });

  it('gives up a change that takes too long, and takes the next', async () => {
    const slow = await serveWritable({ dir: served.dir, limits: { writeTimeoutMs: 3000 } });
    try {
      const endless =
        'INSERT { <urn:x> <urn:y> ?n } WHERE { SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } }';
      const answer = await slow.update(endless);
      expect(answer.status).toBe(503);
      expect(await answer.json()).toMatchObject({ type: `${BASE}problem/write-timeout` });
    } finally {
      await slow.close();
    }
    expect((await served.update('INSERT DATA { GRAPH <urn:g> { <urn:a> <urn:b> <urn:d> } }')).status).toBe(200);
  });

  it('leaves alone what somebody changed by hand when a build comes, and keeps what was sent', async () => {
    const graph = `${BASE}graph/article/daklak.en`;
    const remark = `<${BASE}id/person/le-thanh-long> <http://www.w3.org/2004/02/skos/core#altLabel> "checked by hand"`;
    expect((await served.update(`INSERT DATA { GRAPH <${graph}> { ${remark} } }`)).status).toBe(200);
    const articles = path('others');
    put('others/daklak.en.txt', readFileSync(ENGLISH));
    const { exit, err } = await hgov(['build', '--articles', articles, '--data', served.dir]);
    expect({ exit, err }).toMatchObject({ exit: 0, err: expect.stringContaining('daklak.en was changed by hand') });
    const names = [...(await openDataset(served.dir)).hashes().keys()];
    expect(names).toEqual(expect.arrayContaining(['graph/notes', 'graph/article/daklak.en']));
    expect(names.filter((name) => name.startsWith('graph/article/'))).toHaveLength(2);
    expect((await served.update('INSERT DATA { GRAPH <urn:g> { <urn:a> <urn:b> <urn:e> } }')).status).toBe(200);
    expect(
      await served.rows(
        `SELECT ?c { GRAPH <${graph}> { ?a <http://www.w3.org/2004/02/skos/core#altLabel> ?c FILTER(CONTAINS(?c, "hand")) } }`,
      ),
    ).toEqual(['checked by hand']);
  });

  it('forgets an article whose graph is deleted, with what was sent', async () => {
    const answer = await served.send('/graph/article/daklak.en', { method: 'DELETE' });
    expect(answer.status).toBe(204);
    expect(readdirSync(join(served.dir, 'received')).some((file) => file.startsWith('daklak.en'))).toBe(false);
    expect((await served.send('/graph/article/daklak.en')).status).toBe(410);
  });

  it('says that it takes updates, and offers nobody’s hand its token', async () => {
    const description = await (await served.send('/sparql', { headers: { Accept: 'text/turtle' } })).text();
    expect(description).toContain('service-description#SPARQL11Update');
    expect(description).not.toContain(TOKEN);
  });

  it('drops what people have stated, and nothing else, when all is dropped', async () => {
    expect((await served.update('DROP ALL')).status).toBe(200);
    expect([...served.dataset.manifest().graphs.keys(), ...served.dataset.manifest().named.keys()]).toEqual([]);
    expect((await served.send('/ontology', { headers: { Accept: 'text/turtle' } })).status).toBe(200);
  });
});
