import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphOf } from '../search/filled.ts';
import { QUADS } from '../store/fixture.ts';
import { type Served, serve } from './serve.ts';

const MANY = Array.from(
  { length: 60 },
  (_, i) =>
    `<id/commitment/n/${i}> a hgov:Pledge ; hgov:action "number ${i}"@en ; hgov:due "20${10 + i}-01-01"^^xsd:date .`,
);
const MORE = graphOf(
  `
<id/commitment/a/1> a hgov:Directive ; hgov:action "tiêm, \\"đủ\\" <b>"@vi ; hgov:requestedBy <id/person/le-thanh-long> ; hgov:topic hgov:topic-x ;
  hgov:addressee hgov:org-ministry-of-health ; hgov:target <id/target/a/1> ; hgov:period "2021-2009" .
<id/target/a/1> a hgov:Target ; schema:value 95.50 ; hgov:comparator ">=" ; hgov:unit "percent" .
<id/commitment/a/2> a hgov:PlannedAction ; hgov:action "=1+1"@en ; hgov:undertakenBy hgov:org-ministry-of-health .
hgov:topic-x a skos:Concept ; skos:prefLabel "vaccination"@en, "tiêm chủng"@vi .
<id/person/b> a foaf:Person ; foaf:name "Bé" .
<id/participation/a/b> a hgov:Participation ; hgov:participant <id/person/b> ; hgov:inEvent <id/event/2024-12-24-ministry-of-health-conference/hue> .
<id/event/old> a hgov:Meeting ; schema:startDate "2019-03-02"^^xsd:date . <id/event/none> a hgov:Meeting .
${MANY.join('\n')}`,
  'graph/article/more',
);

let server: Served;
beforeAll(async () => {
  server = await serve({ quads: [...QUADS, ...MORE] });
});
afterAll(() => server.close());

const page = async (path: string) => {
  const response = await server.get(path, 'text/html');
  expect(response.status).toBe(200);
  return parseHTML(await response.text()).document;
};
const texts = (document: Awaited<ReturnType<typeof page>>, selector: string) =>
  Array.from(document.querySelectorAll(selector), ({ textContent }) => textContent?.trim());

describe('The tracker of commitments', () => {
  it('shows who asked what of whom, with the figure, each a link', async () => {
    const document = await page('/commitments?topic=hgov:topic-x');
    const links = Array.from(document.querySelectorAll('tbody a'), (a) => a.getAttribute('href'));
    expect(links).toEqual([
      '/id/commitment/a/1',
      '/id/person/le-thanh-long',
      '/ontology/org-ministry-of-health',
      '/ontology/topic-x',
    ]);
    expect(document.querySelector('tbody [lang=vi]')?.textContent).toBe('tiêm, "đủ" <b>');
    expect(texts(document, '.target')).toEqual(['≥ 95.5 percent']);
  });

  it('can be filtered by topic, person, addressee, year and figures, and keeps its form', async () => {
    const count = async (query: string) =>
      texts(await page(`/commitments?${query}`), '[role=status]')[0]?.split(' ')[0];
    expect(await count('')).toBe('62');
    expect(await count('topic=&by=&to=&year=&sort=')).toBe('62');
    expect(await count('by=id/person/le-thanh-long')).toBe('1');
    expect(await count('to=hgov:org-ministry-of-health')).toBe('1');
    expect(await count('year=2030')).toBe('1');
    expect(await count('numbers=1')).toBe('1');
    expect(await count('numbers=1&by=hgov:org-ministry-of-health')).toBe('0');
    const document = await page('/commitments?by=id/person/le-thanh-long&numbers=1&sort=by&lang=vi');
    expect(texts(document, 'select[name=by] option[selected]')).toEqual(['Le Thanh Long (1)']);
    expect(document.querySelector('select[name=sort] option[selected]')?.getAttribute('value')).toBe('by');
    expect(document.querySelector('input[name=numbers]')?.hasAttribute('checked')).toBe(true);
    expect(document.querySelector('input[name=lang]')?.getAttribute('value')).toBe('vi');
  });

  it('keeps a value in its form that no commitment has', async () => {
    expect(texts(await page('/commitments?by=id/person/nobody'), 'select[name=by] option[selected]')).toEqual([
      'nobody (0)',
    ]);
  });

  it('is sorted by date, the latest first unless the soonest is asked for, and has pages', async () => {
    const first = async (query: string) => texts(await page(`/commitments?${query}`), 'tbody td:first-child a')[0];
    expect(await first('')).toBe('number 59');
    expect(await first('sort=due')).toContain('tiêm');
    expect(await first('page=2')).toBe('number 9');
    expect(await first('sort=topic')).toContain('tiêm');
    expect((await page('/commitments?page=9')).querySelector('tbody')).toBeNull();
    const next = (await page('/commitments?sort=due&year=')).querySelector('a[rel=next]')?.getAttribute('href');
    expect(texts(await page(`/commitments${next}`), '.paging .note')).toEqual(['Page 2 of 2']);
  });

  it('gives the same rows as CSV, whole, for spreadsheets that take nothing for a formula', async () => {
    const response = await server.get('/commitments?format=csv&sort=by&lang=vi');
    expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('Content-Disposition')).toContain('commitments.csv');
    const lines = Buffer.from(await response.arrayBuffer())
      .toString()
      .split('\r\n');
    expect(lines).toHaveLength(1 + 62 + 1);
    expect(lines[0]?.startsWith('\ufeffcommitment,kind,action,')).toBe(true);
    const text = lines.join('\n');
    expect(text).toContain('"tiêm, ""đủ"" <b>",vi,http://hgov.test/id/person/le-thanh-long,Le Thanh Long,');
    expect(text).toContain(',Bộ Y tế,tiêm chủng,≥ 95.5 percent,,2021-2009,');
    expect(text).toContain(",'=1+1,en,");
    const filtered = await server.get('/commitments?numbers=1', 'text/csv');
    expect((await filtered.text()).trim().split('\r\n')).toHaveLength(2);
  });

  it('refuses an order and a page that there are not', async () => {
    for (const query of ['sort=nonsense', 'page=x'])
      expect((await server.get(`/commitments?${query}`)).status).toBe(400);
    expect((await server.get('/commitments', undefined, { method: 'DELETE' })).status).toBe(405);
    expect((await server.get('/commitments', 'text/turtle')).status).toBe(406);
  });
});

describe('The timeline', () => {
  it('lists the events by year and month, the latest first, those without a date last', async () => {
    const document = await page('/timeline');
    expect(texts(document, 'h2')).toEqual(['2024', '2019', 'Without a date']);
    expect(texts(document, 'h3')).toEqual(['December 2024', 'March 2019']);
    expect(document.querySelector('ol a')?.getAttribute('href')).toBe(
      '/id/event/2024-12-24-ministry-of-health-conference',
    );
    expect(document.querySelector('ol time')?.getAttribute('datetime')).toBe('2024-12-24');
  });

  it('can be kept to a year, which it marks', async () => {
    const document = await page('/timeline?year=2019');
    expect(texts(document, 'ol a')).toEqual(['Meeting']);
    expect(texts(document, 'nav [aria-current=page]')).toEqual(['2019 1']);
    expect(texts(await page('/timeline?year=none'), 'h2')).toEqual(['Without a date']);
    expect(texts(await page('/timeline?year=1999'), 'ol li')).toEqual([]);
  });
});

describe('The network', () => {
  it('is drawn, and told in a table with links', async () => {
    const document = await page('/network');
    expect(document.querySelectorAll('svg circle')).toHaveLength(2);
    expect(document.querySelectorAll('svg rect')).toHaveLength(1);
    expect(document.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(texts(document, 'tbody td').slice(0, 2).sort()).toEqual(['Bé', 'Le Thanh Long']);
    expect(texts(document, 'tbody li')[0]).toContain('Conference of Ministry of Health');
  });

  it('says so where nobody met', async () => {
    const alone = await serve({ quads: QUADS });
    try {
      expect(await (await alone.get('/network', 'text/html')).text()).toContain(
        'No two people were at the same event yet.',
      );
    } finally {
      await alone.close();
    }
  });
});
