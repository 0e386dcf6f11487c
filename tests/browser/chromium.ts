import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** Where Chromium is on this machine; undefined where there is none, and its tests are skipped. */
export const CHROMIUM: string | undefined = (process.env.PATH ?? '')
  .split(':')
  .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  .find((path) => existsSync(path));

/** Pages of a real browser, and what went wrong in any of them. */
export interface Tabs {
  open(address: string, options?: BrowserContextOptions): Promise<Page>;
  /** What scripts complained of, what the policy refused, and what was asked of another host. */
  readonly faults: readonly string[];
  /** Forgets a fault that a test has brought about. */
  forgive(pattern: RegExp): void;
  close(): Promise<void>;
}

/** Starts Chromium for the pages of one origin. */
export async function openTabs(origin: string): Promise<Tabs> {
  // As root Chromium refuses to run in its sandbox; what it opens here is ours.
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
  let faults: string[] = [];
  return {
    get faults() {
      return faults;
    },
    forgive: (pattern) => {
      faults = faults.filter((fault) => !pattern.test(fault));
    },
    open: async (address, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, locale: 'en-GB', ...options });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('request', (request) => {
        const isOurs = /^(?:data|blob):/.test(request.url()) || request.url().startsWith(`${origin}/`);
        if (!isOurs) faults.push(`asks ${request.url()}`);
      });
      await page.goto(new URL(address, origin).href);
      return page;
    },
    close: () => browser.close(),
  };
}
