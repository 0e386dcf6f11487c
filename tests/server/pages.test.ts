import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from './serve.ts';

let server: Served;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

const read = async (path: string, language?: string) => {
  const headers: Record<string, string> = language === undefined ? {} : { 'Accept-Language': language };
  const response = await server.get(path, 'text/html', { headers });
  return { response, html: await response.text() };
};

describe.each([
  '/',
  '/sparql',
  '/search?q=le',
  '/commitments',
  '/timeline',
  '/network',
  '/ontology',
  '/ontology/Conference',
  '/page/person/le-thanh-long',
  '/problem/overloaded',
])('The page %s', (path) => {
  it.each([
    ['en-GB', 'en'],
    ['vi-VN,vi;q=0.9,en;q=0.5', 'vi'],
    ['id', 'id'],
    ['fr', 'en'],
  ])('speaks, to those who accept %s, %s, and says so', async (accept, language) => {
    const { response, html } = await read(path, accept);
    expect(response.headers.get('Content-Language')).toBe(language);
    expect(response.headers.get('Vary')).toContain('Accept-Language');
    expect(html).toContain(`<html lang="${language}">`);
  });

  it('speaks the language that its address names, and so do those it links to', async () => {
    const { html } = await read(`${path}${path.includes('?') ? '&' : '?'}lang=vi`, 'id');
    expect(html).toContain('<html lang="vi">');
    expect(html).toContain('href="/ontology?lang=vi"');
  });

  it('says so when it does not speak a language', async () => {
    const { html } = await read(`${path}${path.includes('?') ? '&' : '?'}lang=fr`);
    expect(html).toContain('These pages do not speak “fr”');
  });
});

describe('A page in another language', () => {
  it('takes the labels of that language', async () => {
    const { html } = await read('/page/event/2024-12-24-ministry-of-health-conference', 'vi');
    expect(html).toContain('Bộ Y tế');
    expect(html).toContain('hội nghị');
    expect(html).toContain('24 tháng 12, 2024');
  });

  it('marks the labels that are in no language of its own', async () => {
    expect((await read('/page/person/le-thanh-long')).html).toContain('<span lang="id">Konferensi kesehatan</span>');
  });

  it('drops none from the data', async () => {
    const text = await (
      await server.get('/ontology/Conference?format=nt', undefined, { headers: { 'Accept-Language': 'vi' } })
    ).text();
    expect(text).toContain('"conference"@en');
    expect(text).toContain('@vi');
  });
});

describe('The style sheet', () => {
  it('is our own, never changes under its address, and is all that pages load', async () => {
    const { html, response } = await read('/');
    const [, href = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(html) ?? [];
    const style = await server.get(href);
    expect(style.headers.get('Content-Type')).toBe('text/css; charset=utf-8');
    expect(style.headers.get('Cache-Control')).toMatch(/max-age=\d{8}, immutable/);
    expect(await style.text()).toContain('prefers-color-scheme: dark');
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'; style-src 'self'");
    expect(html).not.toMatch(/<style|style="|<script(?! type="application\/ld\+json")|src="/);
    expect((await server.get('/assets/style.AAAAAAAAAAAAAAAA.css')).status).toBe(404);
  });
});
