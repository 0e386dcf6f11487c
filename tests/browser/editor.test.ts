import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { serveTheTwoArticles, type TwoArticles } from '../commands/two-articles.ts';
import { CHROMIUM, openTabs, type Tabs } from './chromium.ts';

const PATIENCE = 60_000;
const CLASSES = 'SELECT ?class (COUNT(?s) AS ?things) WHERE { ?s a ?class } GROUP BY ?class ORDER BY DESC(?things)';
const MANY = 'SELECT ?a ?b ?n WHERE { { ?a a ?b } { ?c a ?d } BIND(1 AS ?n) } LIMIT 50000';
const ROWS = '.results table.dataTable tbody tr';
const asking = (query: string) => `/sparql?${new URLSearchParams({ query })}`;

/** Puts a query into the editor in place of what is there. */
const write = async (page: Page, query: string) => {
  await page.click('.editor .CodeMirror-line >> nth=0');
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(query);
};

describe.skipIf(CHROMIUM === undefined)('The editor in Chromium', () => {
  let served: TwoArticles;
  let tabs: Tabs;
  beforeAll(async () => {
    served = await serveTheTwoArticles({ QUERY_TIMEOUT_MS: '60000' });
    tabs = await openTabs(served.origin);
  }, 2 * PATIENCE);
  afterAll(async () => {
    await tabs?.close();
    await served?.close();
  });
  afterEach(() => expect(tabs.faults).toEqual([]));

  it('runs an example question, and its rows lead to our pages', { timeout: PATIENCE }, async () => {
    const page = await tabs.open('/sparql');
    await page.click('details.examples summary');
    await page.click('text=Who took part in an event?');
    await page.waitForSelector(ROWS);
    expect(page.url()).toContain('/sparql?query=PREFIX');
    await page.click(`${ROWS} a[href^="/id/person/"] >> nth=0`);
    await page.waitForURL(/\/page\/person\//);
    expect(await page.textContent('h1')).not.toBe('');
  });

  it('opens and runs the query of its address, and draws numbers as bars', { timeout: PATIENCE }, async () => {
    const page = await tabs.open(asking(CLASSES));
    await page.waitForSelector(ROWS);
    expect(await page.locator('#answer').count()).toBe(0);
    await page.click('.select_chart');
    const longest = page.locator('table.chart tbody tr >> nth=0');
    expect(await longest.locator('.bar').evaluate((bar) => (bar as HTMLElement).style.inlineSize)).toBe('100%');
    expect(await longest.locator('th').textContent()).toMatch(/^\w+:\w+$/);
  });

  it('completes a class of the data and declares its prefix', { timeout: PATIENCE }, async () => {
    const page = await tabs.open('/sparql');
    await write(page, 'SELECT * WHERE { ?x a ');
    await page.keyboard.type('hgov:Direc', { delay: 30 });
    await expect.poll(() => page.textContent('.editor .CodeMirror-code')).toContain('PREFIX hgov:');
    await page.keyboard.press('Control+Space');
    await page.waitForSelector('.CodeMirror-hint-active:has-text("hgov:Directive")');
    await page.keyboard.press('Enter');
    await page.keyboard.type(' }');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector(ROWS);
    const query = new URL(page.url()).searchParams.get('query');
    expect(query).toMatch(/^PREFIX hgov: <https:\/\/w3id\.org\/hgov#>\s+SELECT \* WHERE \{ \?x a hgov:Directive \}$/);
  });

  it('stays usable with 50 000 rows, and keeps none of them in the browser', { timeout: 2 * PATIENCE }, async () => {
    const page = await tabs.open('/sparql');
    await write(page, MANY);
    await page.click('.tools button >> nth=0');
    await page.waitForSelector(ROWS, { timeout: PATIENCE });
    expect(await page.textContent('.dt-info')).toBe('Rows 1 to 50 of 50,000');
    expect(await page.locator(ROWS).count()).toBe(50);
    await page.click('.dt-paging-button.next');
    expect(await page.textContent('.dt-info')).toBe('Rows 51 to 100 of 50,000');
    await page.click('.results thead th >> nth=1');
    await page.locator('.tableFilter').pressSequentially('Directive');
    await expect.poll(() => page.textContent('.dt-info')).not.toContain('50,000');
    expect(await page.locator('.tableSizer option[value="-1"]').count()).toBe(0);
    const stored = await page.evaluate(() => [localStorage.length, JSON.stringify(sessionStorage).length]);
    expect(stored[0]).toBe(0);
    expect(stored[1]).toBeLessThan(100);
  });

  it('saves rows as CSV that spreadsheets see to be UTF-8', { timeout: PATIENCE }, async () => {
    const page = await tabs.open(asking('SELECT ?name WHERE { VALUES ?name { "Bộ Y tế" } }'));
    await page.waitForSelector(ROWS);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('.yasr_downloadIcon')]);
    expect(download.suggestedFilename()).toBe('hgov.csv');
    const text = await readFile(await download.path(), 'utf8');
    expect(text.codePointAt(0)).toBe(0xfeff);
    expect(text).toContain('Bộ Y tế');
  });

  it('shows RDF as Turtle, and a yes as such', { timeout: PATIENCE }, async () => {
    const page = await tabs.open(asking('CONSTRUCT { <id/x> ?p ?o } WHERE { <id/dataset> ?p ?o } LIMIT 3'));
    await page.click('.select_response');
    await expect.poll(() => page.textContent('.results')).toContain('@prefix');
    await write(page, 'ASK {}');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.results .booleanResult, .results .yasr_results >> text=/true/i');
  });

  it('says where a query is wrong, as a page and in place', { timeout: PATIENCE }, async () => {
    const page = await tabs.open(asking('SELECT * WHERE { ?s ?p }'));
    expect(await page.textContent('#answer [role=alert]')).toMatch(/line 1, column 24/);
    await write(page, 'SELECT * WHERE {\n?s }');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.results >> text=/line 2, column/');
    tabs.forgive(/status of 400/);
  });

  it('speaks the language of the page and fits a telephone in the dark', { timeout: PATIENCE }, async () => {
    const page = await tabs.open(`${asking(CLASSES)}&lang=vi`, {
      viewport: { width: 360, height: 740 },
      colorScheme: 'dark',
    });
    await page.waitForSelector(ROWS);
    expect(await page.textContent('.tools button >> nth=0')).toBe('Chạy');
    expect(await page.textContent('.dt-info')).toMatch(/^Dòng 1 đến/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.CodeMirror') as Element).color)).toBe(
      await page.evaluate(() => getComputedStyle(document.body).color),
    );
  });

  it('is left with the keyboard', { timeout: PATIENCE }, async () => {
    const page = await tabs.open('/sparql');
    await page.click('.editor .CodeMirror-line >> nth=0');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Run');
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
  ] as const)(
    'passes axe in %s at %s pixels, with rows and with bars',
    { timeout: PATIENCE },
    async (colorScheme, width) => {
      const page = await tabs.open(asking(CLASSES), { colorScheme, viewport: { width, height: 740 } });
      await page.waitForSelector(ROWS);
      await page.evaluate(axe.source);
      const serious = async () => {
        const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
      };
      expect(await serious()).toEqual([]);
      await page.click('.select_chart');
      expect(await serious()).toEqual([]);
    },
  );

  it('leaves its place to the form where no script runs', { timeout: PATIENCE }, async () => {
    const page = await tabs.open('/sparql', { javaScriptEnabled: false });
    await page.fill('textarea', 'SELECT ?x WHERE { VALUES ?x { "without a script" } }');
    await page.click('button[type=submit]');
    expect(await page.textContent('#answer')).toContain('without a script');
    await page.click('details.examples summary');
    await page.click('text=Who spoke where?');
    expect(await page.locator('#answer tbody tr').count()).toBeGreaterThan(1);
  });
});
