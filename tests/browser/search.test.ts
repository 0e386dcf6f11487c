import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveTheTwoArticles, type TwoArticles } from '../commands/two-articles.ts';
import { CHROMIUM, openTabs, type Tabs } from './chromium.ts';

describe.skipIf(CHROMIUM === undefined)(
  'In Chromium (skipped where there is none), the search',
  { timeout: 60_000 },
  () => {
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

    it('finds while somebody types, and its address can be shared', async () => {
      const page = await tabs.open('/search');
      await page.locator('#q').pressSequentially('bo y te', { delay: 30 });
      const first = page.locator('#hits li').first();
      await first.getByText('Bộ Y tế').waitFor();
      expect(await first.locator('a').textContent()).toBe('Ministry of Health');
      expect(await page.locator('#found').textContent()).toMatch(/^\d+ found$/);
      await page.waitForURL('**/search?q=bo+y+te');
      expect(await page.locator('#q').evaluate((input) => input === document.activeElement)).toBe(true);
      expect(tabs.faults).toEqual([]);
      await page.context().close();
    });

    it('is a form where no script runs, from the front page on, by keyboard', async () => {
      const page = await tabs.open('/', { javaScriptEnabled: false });
      await page.locator('#q').focus();
      await page.keyboard.type('le thanh long');
      await page.keyboard.press('Enter');
      await page.locator('#hits a').first().click();
      expect(page.url()).toBe(`${server.origin}/page/person/le-thanh-long`);
      await page.context().close();
    });

    it('of commitments is filtered without a script, and its address shows the same again', async () => {
      const page = await tabs.open('/commitments', { javaScriptEnabled: false });
      await page.selectOption('#topic', 'hgov:topic-vaccination');
      await page.check('input[name=numbers]');
      await page.locator('form.filters button').click();
      const rows = await page.locator('tbody tr').count();
      expect(rows).toBeGreaterThan(0);
      const again = await tabs.open(page.url(), { javaScriptEnabled: false });
      expect(await again.locator('tbody tr').count()).toBe(rows);
      expect(await again.locator('#topic').inputValue()).toBe('hgov:topic-vaccination');
      await page.context().close();
      await again.context().close();
    });
  },
);
