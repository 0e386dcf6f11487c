import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ArticleWithdrawnError } from '../../src/client/problems.ts';
import { ENGLISH } from '../commands/workspace.ts';
import { BASE, serveWritable, type Writable } from '../commands/writer/served.ts';

const SLUG = 'daklak.en';
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
/** Every address that is of the article alone. */
const ADDRESSES = [
  `/id/article/${SLUG}`,
  `/id/article/${SLUG}.ttl`,
  `/page/article/${SLUG}`,
  `/data/article/${SLUG}.jsonld`,
  `/data/article/${SLUG}`,
  `/id/run/${SLUG}`,
  `/id/commitment/${SLUG}/3420-3581`,
  `/page/commitment/${SLUG}/3420-3581`,
  `/graph/article/${SLUG}`,
  `/graphs?graph=${encodeURIComponent(`${BASE}graph/article/${SLUG}`)}`,
  `/dump/0123456789abcdef/graph/article/${SLUG}.ttl`,
  `/dump/0123456789abcdef/graph/article/${SLUG}.nq.gz`,
];

let served: Writable;
const publish = () =>
  served.send(`/articles?name=${SLUG}`, {
    method: 'POST',
    body: readFileSync(ENGLISH, 'utf8'),
    headers: { 'Content-Type': 'text/plain' },
  });
const statuses = async (path: string) =>
  (await served.get(path, path.startsWith('/graph') ? 'text/turtle' : '*/*')).status;

beforeAll(async () => {
  served = await serveWritable();
  await publish();
}, 60_000);
afterAll(() => served?.close());

describe('An article that was withdrawn', { timeout: 60_000 }, () => {
  it('is there before', async () => {
    expect(await statuses(`/id/article/${SLUG}`)).toBe(200);
    expect(await statuses(`/graph/article/${SLUG}`)).toBe(200);
  });

  describe('by DELETE of its graph', () => {
    let gone: Response;
    beforeAll(async () => {
      gone = await served.send(`/graph/article/${SLUG}`, { method: 'DELETE' });
    }, 60_000);

    it.each(ADDRESSES)('is gone at %s', async (path) => {
      expect(gone.status).toBe(204);
      const answer = await served.get(path, 'text/turtle');
      expect(answer.status).toBe(410);
      expect(answer.headers.get('Content-Type')).toMatch(/^application\/problem\+json/);
      expect(answer.headers.get('Cache-Control')).toBe('no-store');
      const problem = (await answer.json()) as Record<string, unknown>;
      expect(problem).toMatchObject({
        type: `${BASE}problem/article-withdrawn`,
        status: 410,
        slug: SLUG,
        article: { slug: SLUG, language: 'en', url: 'https://daklak.gov.vn/-/trien-khai-cong-tac-y-te-nam-2025' },
      });
      expect(Math.abs(Date.parse(String(problem.since)) - Date.now())).toBeLessThan(600_000);
    });

    it.each([
      ['en', 'Withdrawn', 'This article was in the data and was withdrawn'],
      ['vi', 'Đã rút', 'Bài báo này từng có trong dữ liệu và đã được rút'],
      ['id', 'Ditarik', 'Artikel ini pernah ada dalam data dan telah ditarik'],
    ])('tells a browser in %s what it was and since when', async (language, title, sentence) => {
      for (const path of [`/id/article/${SLUG}`, `/page/article/${SLUG}`]) {
        const answer = await served.get(`${path}?lang=${language}`, BROWSER);
        expect(answer.status).toBe(410);
        expect(answer.headers.get('Content-Type')).toMatch(/^text\/html/);
        expect(answer.headers.get('Content-Language')).toBe(language);
        expect(answer.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
        const html = await answer.text();
        expect(html).toContain(`<html lang="${language}">`);
        expect(html).toContain(`<h1>${title}</h1>`);
        expect(html).toContain(sentence);
        expect(html).toContain('href="https://daklak.gov.vn/-/trien-khai-cong-tac-y-te-nam-2025"');
        const since = served.dataset.manifest().withdrawn.get(SLUG)?.since;
        expect(html).toContain(`<time datetime="${since}">`);
      }
    });

    it('says of a fact that its article was withdrawn', async () => {
      const html = await (await served.get(`/page/commitment/${SLUG}/1-2`, '*/*')).text();
      expect(html).toContain('This was read out of an article that was withdrawn');
    });

    it('is no page for those who take none', async () => {
      for (const accept of ['application/json', 'text/turtle', 'application/problem+json, text/html;q=0.5']) {
        const answer = await served.get(`/page/article/${SLUG}`, accept);
        expect([answer.status, answer.headers.get('Content-Type')]).toEqual([
          410,
          'application/problem+json; charset=utf-8',
        ]);
      }
    });

    it('has a class of its own in the client', async () => {
      await expect(served.kg.resource(`id/article/${SLUG}`).all()).rejects.toBeInstanceOf(ArticleWithdrawnError);
    });

    it('cannot be deleted or patched once more', async () => {
      const path = `/graph/article/${SLUG}`;
      expect((await served.send(path, { method: 'DELETE' })).status).toBe(410);
    });

    it('leaves what was never there unknown, however like it', async () => {
      for (const path of [
        '/id/article/daklak',
        `/id/article/${SLUG}.x`,
        `/id/person/${SLUG}`,
        `/id/event/${SLUG}/part`,
        `/id/commitment/${SLUG}`,
        `/graph/${SLUG}`,
        '/graph/article/other.en',
        '/dump/0123456789abcdef/graph/article/other.ttl',
      ])
        expect([path, (await served.get(path)).status]).toEqual([path, 404]);
    });

    it('comes back where it was', async () => {
      expect((await publish()).status).toBe(201);
      expect(await statuses(`/id/article/${SLUG}`)).toBe(200);
      expect(await statuses(`/graph/article/${SLUG}`)).toBe(200);
      expect(served.dataset.manifest().withdrawn.size).toBe(0);
    });
  });

  it('by an update is gone as well, and so for a server that starts later', async () => {
    const update = await served.update(`DELETE WHERE { GRAPH <${BASE}graph/article/${SLUG}> { ?s ?p ?o } }`);
    expect(update.ok).toBe(true);
    expect(await statuses(`/id/article/${SLUG}`)).toBe(410);
    rmSync(join(served.dir, 'derived.ttl'), { force: true });
    const later = await serveWritable({ dir: served.dir });
    try {
      expect((await later.get(`/id/article/${SLUG}`)).status).toBe(410);
    } finally {
      await later.close();
    }
  });
});
