import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listArticles, readArticleFile } from '../../src/articles/file.ts';
import { loadConverter } from '../../src/commands/converter.ts';
import { inGraph, ontologyFiles, ontologyQuads } from '../../src/commands/project.ts';
import { createArticles } from '../../src/commands/serve/articles/articles.ts';
import { type Served, serve } from '../server/serve.ts';
import { findChromium } from './chromium.ts';

const ARTICLES = fileURLToPath(new URL('../../data/articles', import.meta.url));
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const CHROMIUM = findChromium();
const PHONE = { width: 360, height: 740 };
/** A browser on a busy machine. */
const PATIENCE_MS = 60_000;

const PAGES: readonly (readonly [kind: string, path: string])[] = [
  ['the front', '/'],
  ['a query', '/sparql'],
  ['the ontology', '/ontology'],
  ['a person', '/id/person/dao-hong-lan'],
  ['an event', '/id/event/2024-12-24-ministry-of-health-conference'],
  ['an organisation', '/ontology/org-ministry-of-health'],
  ['an office', '/id/post/minister-ministry-of-health'],
  ['a place', '/ontology/province-dak-lak'],
  ['a commitment', '/id/commitment/daklak-2024-12-24.en/4449-4491'],
  ['an indicator', '/ontology/indicator-doctors-per-10000-people'],
  ['a document', '/id/document/resolution-01-nq-cp'],
  ['a concept', '/ontology/topic-vaccination'],
  ['a class', '/ontology/Directive'],
  ['an article', '/id/article/daklak-2024-12-24.en'],
  ['an article and what was rejected', '/id/article/thanhhoa-2024-12-24.id?rejected=1'],
  ['a problem', '/problem/query-timeout'],
];

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What a browser knows that runs axe, in the words of its global. */
declare const axe: {
  run(options?: { readonly runOnly: readonly string[] }): Promise<{ readonly violations: readonly Finding[] }>;
};

describe.skipIf(CHROMIUM === undefined)(
  'In Chromium (skipped where there is none), the page of',
  { timeout: PATIENCE_MS },
  () => {
    let server: Served;
    let browser: Browser;
    let source: string;
    let articles: ReturnType<typeof createArticles>;
    beforeAll(async () => {
      const { converter } = await loadConverter();
      const read = await Promise.all((await listArticles(ARTICLES)).map(readArticleFile));
      const quads = [
        ...ontologyQuads(await ontologyFiles()),
        ...read.flatMap((article) =>
          converter.convert(article).quads.map((each) => inGraph(each, `graph/article/${article.slug}`)),
        ),
      ];
      articles = createArticles({ articlesDir: ARTICLES, dataDir: ARTICLES });
      server = await serve({ quads, app: { articles } });
      browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
      source = await readFile(AXE, 'utf8');
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
      await articles?.close();
    });

    it.each(PAGES)('%s has nothing serious that axe finds, nor is it wider than a telephone', async (_, path) => {
      const page = await browser.newPage({ colorScheme: 'light', viewport: PHONE, bypassCSP: true });
      const response = await page.goto(`${server.origin}${path}`);
      expect(response?.status()).toBe(200);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
      await page.evaluate(source);
      const found = [...(await page.evaluate(() => axe.run())).violations];
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await page.evaluate(() => axe.run({ runOnly: ['color-contrast'] }))).violations);
      const serious = found.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      const told = serious.flatMap(({ id, nodes }) =>
        nodes.slice(0, 3).map(({ html, failureSummary }) => [id, html, failureSummary]),
      );
      expect(told).toEqual([]);
      await page.close();
    });

    it('an article jumps to the words that its address names', async () => {
      const page = await browser.newPage({ viewport: PHONE, javaScriptEnabled: false });
      await page.goto(`${server.origin}/id/commitment/daklak-2024-12-24.en/4449-4491`);
      await page.click('.quote figcaption a');
      expect(page.url()).toBe(`${server.origin}/page/article/daklak-2024-12-24.en#char=4449,4491`);
      const words = page.locator('mark:target');
      expect(await words.textContent()).toBe('expanded vaccination rate reaches over 90%');
      const { y = Number.NaN } = (await words.boundingBox()) ?? {};
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThan(740);
      await words.locator('a').first().click();
      expect(page.url()).toContain('/page/commitment/daklak-2024-12-24.en/4449-4491');
      await page.close();
    });

    it('an article hides a kind of fact, by keyboard and without a script', async () => {
      const page = await browser.newPage({ javaScriptEnabled: false });
      await page.goto(`${server.origin}/page/article/daklak-2024-12-24.en`);
      const line = page.locator('.beside li.commitment').first();
      expect(await line.isVisible()).toBe(true);
      await page.locator('#show-commitment').focus();
      await page.keyboard.press('Space');
      expect(await line.isVisible()).toBe(false);
      await page.close();
    });
  },
);
