import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BASE } from '../store/fixture.ts';
import { type Served, serve } from './serve.ts';

let server: Served;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

const BROWSER = 'text/html,application/xhtml+xml,*/*;q=0.8';
const json = async (query: string) => (await server.get(`/search?${query}`, 'application/json')).json();
const page = async (query: string) => {
  const response = await server.get(`/search?${query}`, BROWSER);
  expect(response.status).toBe(200);
  return parseHTML(await response.text()).document;
};

describe('The search', () => {
  it('finds “Bộ Y tế” from “bo y te”, as JSON for programs', async () => {
    expect(await json('q=bo+y+te')).toEqual({
      query: 'bo y te',
      total: 1,
      page: 1,
      pages: 1,
      results: [
        {
          id: 'https://w3id.org/hgov#org-ministry-of-health',
          name: 'Ministry of Health',
          found: { text: 'Bộ Y tế', language: 'vi' },
          fit: 'exact',
          types: [{ id: 'http://www.w3.org/ns/org#FormalOrganization', name: 'formal organisation' }],
          links: 1,
        },
      ],
    });
  });

  it('names what it finds in the language of the reader', async () => {
    expect(await json('q=ministry+of+health&lang=vi')).toMatchObject({ results: [{ name: 'Bộ Y tế' }] });
    const document = await page('q=bo+y+te');
    expect(document.querySelector('.hits a')?.getAttribute('href')).toBe('/ontology/org-ministry-of-health');
    expect(document.querySelector('.hits a')?.textContent).toBe('Ministry of Health');
    expect(document.querySelector('.hits [lang=vi]')?.textContent).toBe('Bộ Y tế');
  });

  it('is a form that keeps what was asked, and needs no script', async () => {
    const document = await page('q=le+thanh&type=foaf:Person&lang=id');
    expect(document.querySelector('form')?.getAttribute('method')).toBe('get');
    expect(document.querySelector('input[name=q]')?.getAttribute('value')).toBe('le thanh');
    expect(document.querySelector('option[selected]')?.getAttribute('value')).toBe('foaf:Person');
    expect(document.querySelector('input[name=lang]')?.getAttribute('value')).toBe('id');
    expect(document.querySelectorAll('.hits li')).toHaveLength(1);
    expect((await page('')).querySelector('h1')?.textContent).toBe('Search');
  });

  it('can be kept to a class, in short or by its IRI', async () => {
    for (const type of ['foaf:Person', 'http://xmlns.com/foaf/0.1/Person']) {
      expect(await json(`q=le&type=${encodeURIComponent(type)}`)).toMatchObject({ total: 1 });
    }
    expect(await json('q=le&type=org:Post')).toMatchObject({ total: 0, results: [] });
    expect(await json('q=le&type=nonsense:')).toMatchObject({ total: 0 });
  });

  it('says so when it finds nothing, and lets nothing become markup', async () => {
    const document = await page(`q=${encodeURIComponent('<script>zzz</script>')}`);
    expect(document.querySelector('[role=status]')?.textContent).toContain('Nothing has a name');
    expect(document.querySelector('main script')).toBeNull();
  });

  it('refuses a page that is no number, and gives none after the last', async () => {
    for (const page of ['0', '-1', 'x', '1e9', '99999999999']) {
      expect((await server.get(`/search?q=le&page=${page}`)).status).toBe(400);
    }
    expect(await json('q=le&page=7')).toMatchObject({ total: 1, results: [] });
  });

  it('takes GET and HEAD only, and no type that it does not have', async () => {
    expect((await server.get('/search', undefined, { method: 'POST' })).status).toBe(405);
    expect((await server.get('/search?q=le', 'image/png')).status).toBe(406);
  });
});

describe('What browsers use to search', () => {
  it('is named in the head of every page', async () => {
    const { document } = parseHTML(await (await server.get('/', BROWSER)).text());
    const link = document.querySelector('link[rel=search]');
    expect(link?.getAttribute('type')).toBe('application/opensearchdescription+xml');
    const description = await server.get(link?.getAttribute('href') ?? '');
    expect(description.headers.get('Content-Type')).toContain('application/opensearchdescription+xml');
    expect(await description.text()).toContain(`template="${BASE}search?format=suggestions&amp;q={searchTerms}"`);
  });

  it('gets suggestions while somebody types', async () => {
    const response = await server.get('/search?format=suggestions&q=l%C3%AA+th');
    expect(response.headers.get('Content-Type')).toContain('application/x-suggestions+json');
    expect(await response.json()).toEqual(['lê th', ['Le Thanh Long'], [''], [`${BASE}search?q=Le+Thanh+Long`]]);
    expect(await (await server.get('/search?q=', 'application/x-suggestions+json')).json()).toEqual(['', [], [], []]);
  });
});
