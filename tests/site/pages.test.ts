import { toRDF } from 'jsonld';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { parseRdf } from '../../src/rdf/turtle.ts';
import { writeRdf } from '../../src/rdf/write-rdf.ts';
import { frontPage } from '../../src/site/front-page.tsx';
import { graphOf } from '../../src/site/graph.ts';
import { ontologyPage } from '../../src/site/ontology-page.tsx';
import { problemPage } from '../../src/site/problem-page.tsx';
import { queryPage } from '../../src/site/query-page.tsx';
import { resourcePage } from '../../src/site/resource-page.tsx';
import { createResources } from '../../src/store/resources.ts';
import { BASE, QUADS } from '../store/fixture.ts';
import { setting } from './setting.ts';

const resources = createResources({ quads: QUADS, version: 'v1', baseIri: BASE });
const NT = { mediaType: 'application/n-triples', baseIri: BASE };
const textOf = (page: string, selector: string) =>
  parseHTML(page).document.querySelector(selector)?.textContent?.trim();

function pageOf(path: string): string {
  const iri = `${BASE}${path}`;
  const thing = resources.describe(iri);
  if (!thing) throw new Error(iri);
  return resourcePage(
    { iri, graph: resources, links: thing.links },
    {
      setting: setting(),
      canonical: iri,
      alternates: [{ type: 'text/turtle', href: '/x.ttl', name: 'ttl' }],
    },
  );
}

const json = (value: unknown) => ({ mediaType: 'application/sparql-results+json', text: JSON.stringify(value) });

describe('The page of a thing', () => {
  it('has its label as title, its class, its properties and its links', () => {
    const page = pageOf('id/person/le-thanh-long');
    expect(textOf(page, 'h1')).toBe('Le Thanh Long');
    expect(textOf(page, 'title')).toBe('Le Thanh Long – hgov');
    expect(textOf(page, '.kind')).toBe('person');
    const { document } = parseHTML(page);
    expect([...document.querySelectorAll('dt')].map((term) => term.textContent)).toEqual([
      'name',
      'evidence',
      'also called',
      'by “participant” 1',
    ]);
    expect(document.querySelectorAll('blockquote')).toHaveLength(2);
  });

  it('marks the language of what it shows', () => {
    expect(pageOf('id/place/điểm-cầu')).toContain('<span lang="vi-VN">Điểm cầu Đắk Lắk</span>');
  });

  it('counts all links and shows them a page at a time', () => {
    const iri = `${BASE}id/a`;
    const links = parseRdf(
      Array.from({ length: 130 }, (_, index) => `<${BASE}id/${index}> <https://w3id.org/hgov#cites> <${iri}> .`).join(
        '',
      ),
      { mediaType: 'text/turtle', where: 'links' },
    );
    const page = (query: string) =>
      resourcePage({ iri, graph: graphOf(links), links }, { setting: setting(query), canonical: iri, alternates: [] });
    expect(textOf(page(''), '#links .note')).toBe('130');
    expect(page('').match(/<dd>/g)).toHaveLength(100);
    expect(page('')).toContain('<a rel="next" href="?page=2#links">');
    expect(page('page=2').match(/<dd>/g)).toHaveLength(30);
    expect(page('page=2&lang=vi')).toContain('<a rel="prev" href="?lang=vi#links">');
    for (const odd of ['0', '99', '-1', '1.5', 'x']) expect(page(`page=${odd}`)).toContain('class="paging"');
  });

  it('embeds its description as JSON-LD: no more and no less than the graph says of it', async () => {
    for (const path of ['id/person/le-thanh-long', 'id/article/dak-lak', 'id/place/odd', 'id/place/điểm-cầu']) {
      const { document } = parseHTML(pageOf(path));
      const json = JSON.parse(document.querySelector('script')?.textContent ?? '') as object;
      const found = (await toRDF(json, { format: 'application/n-quads' })) as unknown as string;
      const { about = [] } = resources.describe(`${BASE}${path}`) ?? {};
      const own = about.filter(({ subject }) => subject.value === `${BASE}${path}`);
      // The reader of JSON-LD writes language tags in small letters.
      const lines = (text: string) => text.replaceAll('@vi-VN', '@vi-vn').trim().split('\n').sort();
      expect(lines(found)).toEqual(lines(writeRdf(own, NT)));
    }
  });

  it('tells those who share it what it is', () => {
    const { document } = parseHTML(pageOf('id/person/le-thanh-long'));
    const tag = (name: string) => document.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content');
    expect([tag('title'), tag('locale'), tag('url')]).toEqual([
      'Le Thanh Long',
      'en_GB',
      `${BASE}id/person/le-thanh-long`,
    ]);
    expect(document.querySelector('link[rel="describedby"]')?.getAttribute('href')).toBe('/x.ttl');
  });

  it.each(['id/person/le-thanh-long', 'id/article/dak-lak', 'id/place/odd'])(
    'is well formed for %s: ids once, links with text',
    (path) => {
      const { document } = parseHTML(pageOf(path));
      const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect([...document.querySelectorAll('a')].filter((link) => link.textContent?.trim() === '')).toEqual([]);
      expect(document.querySelectorAll('h1')).toHaveLength(1);
      expect(document.querySelector('html')?.getAttribute('lang')).toBe('en');
      expect(document.querySelectorAll('script:not([type="application/ld+json"])')).toHaveLength(0);
    },
  );
});

describe('The page of the endpoint', () => {
  it('keeps the query and shows rows with links and languages', () => {
    const row = {
      s: { type: 'uri', value: `${BASE}id/person/a` },
      l: { type: 'literal', value: 'ế', 'xml:lang': 'vi' },
      n: { type: 'literal', value: '1' },
    };
    const answer = json({ head: { vars: ['s', 'l', 'n', 'none'] }, results: { bindings: [row] } });
    const page = queryPage({ query: 'SELECT * { <a> ?p "</textarea>" }', answer }, setting());
    expect(page).toContain('>\nSELECT * { &lt;a> ?p &quot;&lt;/textarea>&quot; }</textarea>');
    expect(page).toContain('<a href="/id/person/a" title="http://hgov.test/id/person/a">id/person/a</a>');
    expect(page).toContain('<span lang="vi">ế</span>');
    expect(page).toContain('1 rows');
  });

  it('shows the first thousand rows and says how many there are', () => {
    const bindings = Array.from({ length: 1001 }, () => ({ x: { type: 'literal', value: 'x' } }));
    const page = queryPage({ query: 'q', answer: json({ head: { vars: ['x'] }, results: { bindings } }) }, setting());
    expect(page).toContain('1,001 rows, of which the first 1,000 are shown');
  });

  it('shows triples as Turtle and a boolean in words', () => {
    expect(queryPage({ query: 'q', answer: { mediaType: 'text/turtle', text: '<a> a <b> .' } }, setting())).toContain(
      '<pre>&lt;a> a &lt;b> .</pre>',
    );
    expect(queryPage({ query: 'q', answer: json({ head: {}, boolean: false }) }, setting())).toContain(
      '<strong>No</strong>',
    );
  });
});

describe('Other pages', () => {
  it('list classes, events and questions at the front', () => {
    const event = { iri: `${BASE}id/event/x`, kinds: ['https://w3id.org/hgov#Conference'], organizers: [], places: [] };
    const filled = {
      triples: 12_345,
      classes: [{ iri: 'https://w3id.org/hgov#Conference', count: 7 }],
      events: [{ ...event, start: '2024-12-24', end: undefined }],
      articles: [{ iri: `${BASE}id/article/dak-lak`, language: 'en', published: '2024-12-25', publisher: undefined }],
      languages: [['en', 1]] as const,
      graph: resources,
    };
    const page = frontPage(filled, setting());
    expect(page).toContain('12,345 statements');
    expect(page).toContain('<a href="/id/event/x">Conference</a>');
    expect(page).toContain('English 1');
    expect(page).toContain('Health conference reviews 2024');
    const empty = frontPage({ ...filled, events: [], articles: [] }, setting());
    expect(empty).not.toContain('Latest');
  });

  it('list the terms of the ontology by kind', () => {
    const page = ontologyPage(resources.graph(`${BASE}graph/ontology`) ?? [], setting());
    expect(page).toContain('<h2>Classes</h2>');
    expect(page).toContain('The event that a participation is in.');
    expect(page).not.toContain('<h2>Schemes');
  });

  it('explain a problem', () => {
    const page = problemPage({ title: 'Overloaded', status: 503, text: 'Try again in {seconds} s.' }, setting());
    expect(page).toContain('Try again in ⟨seconds⟩ s.');
  });
});
