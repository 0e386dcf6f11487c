import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../../src/server/listen.ts';
import { sitemap } from '../../../src/server/metadata/sitemap.ts';
import { crawlerRoutes } from '../../../src/server/routes/crawlers.ts';
import { createEmbeddedStore } from '../../../src/store/embedded/embedded-store.ts';
import { BASE, manyQuads, QUADS } from '../../store/fixture.ts';
import { type Served, serve } from '../serve.ts';

const [OLD, NEW] = [Date.UTC(2024, 11, 24), Date.UTC(2025, 0, 2, 3, 4, 5)];
let server: Served;
beforeAll(async () => {
  const changes = async () =>
    new Map([
      [`${BASE}graph/article/dak-lak`, OLD],
      [`${BASE}graph/article/kon-tum`, NEW],
    ]);
  server = await serve({ app: { changes } });
});
afterAll(() => server?.close());

const entries = (xml: string) =>
  new Map(
    Array.from(xml.matchAll(/<loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g), ([, loc, time]) => [loc, time]),
  );

describe('robots.txt', () => {
  it('keeps crawlers off what is costly and shows them the pages', async () => {
    const answer = await server.get('/robots.txt');
    expect(answer.headers.get('Content-Type')).toMatch(/^text\/plain/);
    const text = await answer.text();
    expect(text).toMatch(/^User-agent: \*\nDisallow: \/sparql\n/);
    expect(text).toContain(`\nSitemap: ${BASE}sitemap.xml\n`);
    expect(text).not.toMatch(/Disallow: \/(?:page|id|data|ontology)?\n/);
  });
});

describe('sitemap.xml', () => {
  it('lists the page of every thing once, and the time of the newest graph that speaks of it', async () => {
    const answer = await server.get('/sitemap.xml');
    expect(answer.headers.get('Content-Type')).toMatch(/^application\/xml/);
    const listed = entries(await answer.text());
    const things = new Set(
      QUADS.flatMap(({ subject, object }) => [subject, object])
        .filter(({ termType, value }) => termType === 'NamedNode' && /^id\/[^#]*$/.test(value))
        .map(({ value }) => `${BASE}${encodeURI(value.replace('id/', 'page/'))}`),
    );
    expect(new Set(listed.keys())).toEqual(new Set([BASE, `${BASE}ontology`, ...things]));
    expect(listed.get(`${BASE}page/person/le-thanh-long`)).toBe('2025-01-02T03:04:05Z');
    expect(listed.get(`${BASE}page/target/dak-lak/60-70`)).toBe('2024-12-24T00:00:00Z');
  });

  it('leads to pages that are there', async () => {
    for (const address of entries(await (await server.get('/sitemap.xml')).text()).keys())
      expect((await server.get((address ?? '').slice(BASE.length - 1), 'text/html')).status).toBe(200);
  });

  it('escapes what XML needs escaped', () => {
    expect(sitemap([{ address: 'http://x.test/?a&b', changed: undefined }])).toContain(
      '<loc>http://x.test/?a&amp;b</loc>',
    );
  });

  it('is a list of sitemaps where there are too many pages for one, each with its share', async () => {
    const dataset = { quads: manyQuads(60), version: 'v1', baseIri: BASE };
    const store = await createEmbeddedStore({ ...dataset, workers: 1 });
    const app = express().use(crawlerRoutes({ store, baseIri: BASE }, 50));
    const listening = await listen(app, { host: '127.0.0.1', port: 0 });
    const get = async (path: string) => (await fetch(`http://127.0.0.1:${listening.port}${path}`)).text();
    try {
      const parts = [...entries(await get('/sitemap.xml')).keys()];
      expect(parts).toEqual([1, 2, 3].map((number) => `${BASE}sitemap/${number}.xml`));
      const pages = await Promise.all(parts.map(async (part = '') => entries(await get(part.slice(BASE.length - 1)))));
      expect(pages.map(({ size }) => size)).toEqual([50, 50, 22]);
      expect(new Set(pages.flatMap((each) => [...each.keys()])).size).toBe(122);
    } finally {
      await listening.close();
      await store.close();
    }
  });

  it.each(['0', '1', 'x', '1e3'])('has no part %s where it is one', async (part) => {
    expect((await server.get(`/sitemap/${part}.xml`)).status).toBe(404);
  });
});
