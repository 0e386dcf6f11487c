import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from './serve.ts';

let server: Served;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server?.close());
const ask = (query: string, accept: string) => server.get(`/sparql?${new URLSearchParams({ query })}`, accept);

describe('The page of the endpoint', () => {
  it('runs our own scripts and no other, and other pages none', async () => {
    const policy = (await server.get('/sparql', 'text/html')).headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const other = (await server.get('/', 'text/html')).headers.get('Content-Security-Policy') ?? '';
    expect(other).not.toContain('script-src');
  });

  it('names scripts and style sheets that are there for good, packed', async () => {
    const html = await (await server.get('/sparql', 'text/html')).text();
    const files = Array.from(html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g), ([, path = '']) => path);
    expect(files).toHaveLength(5);
    for (const file of files) {
      const answer = await server.get(file, '*/*', { headers: { 'Accept-Encoding': 'br' } });
      expect(answer.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
      expect(answer.headers.get('Content-Encoding')).toBe('br');
      expect(answer.headers.get('Content-Type')).toMatch(file.endsWith('css') ? /^text\/css/ : /^text\/javascript/);
      const again = await server.get(file, '*/*', {
        headers: { 'Accept-Encoding': 'br', 'If-None-Match': answer.headers.get('ETag') ?? '' },
      });
      expect(again.status).toBe(304);
    }
  });

  it('has every script that its scripts import', async () => {
    const html = await (await server.get('/sparql', 'text/html')).text();
    const [, start = ''] = /src="([^"]+editor\.js)"/.exec(html) ?? [];
    const wanted = [start];
    for (const path of wanted) {
      const answer = await server.get(path);
      expect([path, answer.status]).toEqual([path, 200]);
      for (const [, name = ''] of (await answer.text()).matchAll(/from '\.\/([\w-]+\.js)'/g)) {
        const next = start.replace('editor.js', name);
        if (!wanted.includes(next)) wanted.push(next);
      }
    }
    expect(wanted.length).toBeGreaterThan(3);
  });

  it.each(['/assets/', '/assets/yasgui-0.0.0/yasgui.min.js', '/assets/../package.json', '/assets/editor.x/editor.js'])(
    'has nothing at %s',
    async (path) => expect((await server.get(path)).status).toBe(404),
  );

  it('leaves what it has asked for the script that asks the same', async () => {
    const query = 'SELECT ?kept WHERE { VALUES ?kept { 1 } }';
    expect((await ask(query, 'text/html')).status).toBe(200);
    const again = await ask(query, 'application/sparql-results+json');
    expect(again.headers.get('Server-Timing')).toBe('cache;desc=hit');
    expect(((await again.json()) as { head: unknown }).head).toEqual({ vars: ['kept'] });
  });

  it('shows a browser why a query fails, with the status that programs get', async () => {
    const page = await ask('SELECT * WHERE { ?s ?p }', 'text/html');
    expect(page.status).toBe(400);
    expect(page.headers.get('Content-Type')).toMatch(/^text\/html/);
    expect(page.headers.get('Cache-Control')).toBe('no-store');
    const html = await page.text();
    expect(html).toContain('line 1, column 24');
    expect(html).toContain('{ ?s ?p }');
    expect((await ask('SELECT', '*/*')).headers.get('Content-Type')).toMatch(/^application\/problem\+json/);
  });

  it('escapes a query that would be markup', async () => {
    const html = await (await ask('SELECT </script><script>alert(1)</script>', 'text/html')).text();
    expect(html).not.toContain('<script>alert');
  });

  it('tells the editor which classes and properties the data uses, the most used first', async () => {
    const terms = (await (await server.get('/void/terms.json')).json()) as Record<string, string[]>;
    expect(terms.classes).toContain('http://xmlns.com/foaf/0.1/Person');
    expect(terms.properties?.[0]).toBe('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
  });
});
