import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { iri, quad } from '../../src/rdf/terms.ts';
import { parseRdf } from '../../src/rdf/turtle.ts';
import type { Articles } from '../../src/server/app-options.ts';
import { type Served, serve } from './serve.ts';

const TEXT = 'Minister A spoke.';
const SHA = createHash('sha256').update(TEXT).digest('hex');
const TURTLE = `
@prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix hgov: <https://w3id.org/hgov#> . @prefix oa: <http://www.w3.org/ns/oa#> . @prefix schema: <http://schema.org/> .
<id/article/a.en> a hgov:Article ; schema:inLanguage "en" ; hgov:sha256 "${SHA}" .
<id/article/a.en#char=0,10> a hgov:Evidence ; oa:hasSource <id/article/a.en> ; oa:start 0 ; oa:end 10 ; oa:exact "Minister A" .
<id/person/a> a foaf:Person ; foaf:name "A" ; hgov:evidence <id/article/a.en#char=0,10> .`;
const quads = parseRdf(TURTLE, { mediaType: 'text/turtle', where: 'article' }).map(({ subject, predicate, object }) =>
  quad(subject, predicate as never, object, iri('graph/article/a.en')),
);

const asked: string[] = [];
const articles: Articles = {
  read: async (slug, sha256) => {
    asked.push(`${slug} ${sha256}`);
    return { text: TEXT, sha256, blocks: [{ kind: 'paragraph', start: 0, end: TEXT.length }] };
  },
  rejected: async () => [{ rule: 'event-held', reason: 'nobody holds it', start: 11, end: 16 }],
};

let server: Served;
beforeAll(async () => {
  server = await serve({ quads, app: { articles } });
});
afterAll(() => server.close());
const page = async (path: string) => (await server.get(path, 'text/html')).text();

describe('The page of an article on a server that has its text', () => {
  it('asks for the text that the graph was made of, and shows it', async () => {
    expect(await page('/page/article/a.en')).toContain('<mark class="person" id="char=0,10"');
    expect(asked).toContain(`a.en ${SHA}`);
  });

  it('tells what was rejected only when asked', async () => {
    expect(await page('/page/article/a.en')).not.toContain('nobody holds it');
    expect(await page('/page/article/a.en?rejected=1&lang=vi')).toContain('nobody holds it');
    const location = (await server.get('/id/article/a.en?rejected=1', 'text/html')).headers.get('Location');
    expect(location).toBe('/page/article/a.en?rejected=1');
  });

  it('asks for no text of anything else, nor for data', async () => {
    asked.length = 0;
    await page('/page/person/a');
    await server.get('/data/article/a.en.ttl');
    expect(asked).toEqual([]);
  });
});
