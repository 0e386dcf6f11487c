import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveTheTwoArticles, type TwoArticles } from '../commands/two-articles.ts';
import { CHROMIUM, openTabs, type Tabs } from './chromium.ts';

const PHONE = { width: 360, height: 740 };
/** A browser on a busy machine. */
const PATIENCE = { timeout: 60_000 };

const PAGES: readonly (readonly [kind: string, path: string])[] = [
  ['the front', '/'],
  ['a search', '/search?q=bo+y+te'],
  ['the commitments', '/commitments'],
  ['the timeline', '/timeline'],
  ['the network', '/network'],
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

describe.skipIf(CHROMIUM === undefined)('In Chromium (skipped where there is none), the page of', PATIENCE, () => {
  let server: TwoArticles;
  let tabs: Tabs;
  beforeAll(async () => {
    server = await serveTheTwoArticles();
    tabs = await openTabs(server.origin);
  });
  afterAll(async () => {
    await tabs?.close();
    await server?.close();
  });

  it.each(PAGES)('%s has nothing serious that axe finds, nor is it wider than a telephone', async (_, path) => {
    const page = await tabs.open(path, { colorScheme: 'light', viewport: PHONE, bypassCSP: true });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
    await page.evaluate(axe.source);
    const violations = (rules?: string[]) =>
      page.evaluate(async (only) => {
        const { axe: loaded } = globalThis as unknown as { axe: typeof axe };
        return (await loaded.run(only ? { runOnly: only } : {})).violations;
      }, rules);
    const found = await violations();
    await page.emulateMedia({ colorScheme: 'dark' });
    found.push(...(await violations(['color-contrast'])));
    const serious = found.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    const told = serious.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ html, failureSummary }) => [id, html, failureSummary]),
    );
    expect(told).toEqual([]);
    await page.context().close();
  });

  it('an article jumps to the words that its address names, and they lead on', async () => {
    const page = await tabs.open('/id/commitment/daklak-2024-12-24.en/4449-4491', {
      viewport: PHONE,
      javaScriptEnabled: false,
    });
    await page.click('.quote figcaption a');
    expect(page.url()).toBe(`${server.origin}/page/article/daklak-2024-12-24.en#char=4449,4491`);
    const words = page.locator('mark:target');
    expect(await words.textContent()).toBe('expanded vaccination rate reaches over 90%');
    const { y = Number.NaN } = (await words.boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(PHONE.height);
    await words.locator('a').first().click();
    expect(page.url()).toContain('/page/commitment/daklak-2024-12-24.en/4449-4491');
    await page.context().close();
  });

  it('an article hides a kind of fact, by keyboard and without a script', async () => {
    const page = await tabs.open('/page/article/daklak-2024-12-24.en', { javaScriptEnabled: false });
    const line = page.locator('.beside li.commitment').first();
    expect(await line.isVisible()).toBe(true);
    await page.locator('#show-commitment').focus();
    await page.keyboard.press('Space');
    expect(await line.isVisible()).toBe(false);
    await page.context().close();
  });

  it('any kind loads nothing from elsewhere and keeps to its policy', async () => {
    for (const [, path] of PAGES) await (await tabs.open(path)).context().close();
    expect(tabs.faults).toEqual([]);
  });
});
