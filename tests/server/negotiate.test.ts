import { describe, expect, it } from 'vitest';
import { formatsFor } from '../../src/server/formats.ts';
import { negotiate } from '../../src/server/negotiate.ts';

const tables = formatsFor('SELECT');
const triples = formatsFor('CONSTRUCT');
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8';

describe('Negotiation', () => {
  it.each([
    [undefined, 'application/sparql-results+json'],
    ['', 'application/sparql-results+json'],
    ['*/*', 'application/sparql-results+json'],
    ['*', 'application/sparql-results+json'],
    ['text/csv', 'text/csv'],
    ['TEXT/CSV', 'text/csv'],
    ['text/csv; charset=utf-8', 'text/csv'],
    ['text/*', 'text/csv'],
    ['application/json', 'application/json'],
    ['application/xml', 'application/xml'],
    ['text/tab-separated-values, text/csv;q=0.9', 'text/tab-separated-values'],
    ['text/tab-separated-values;q=0.2, text/csv;q=0.9', 'text/csv'],
    ['image/png, text/csv', 'text/csv'],
    ['application/sparql-results+json;q=0, */*', 'application/sparql-results+xml'],
    ['*/*;q=0.1', 'application/sparql-results+json'],
    ['text/csv;q=0.1, text/*;q=0.9', 'text/tab-separated-values'],
    ['text/csv;q=nonsense, application/sparql-results+xml;q=0.1', 'application/sparql-results+xml'],
    [BROWSER, 'text/html'],
    ['text/html;q=0.5, application/sparql-results+xml', 'application/sparql-results+xml'],
  ])('of rows with Accept “%s” gives %s', (accept, type) => {
    expect(negotiate(tables, { accept }).type).toBe(type);
  });

  it.each([
    [undefined, 'text/turtle'],
    ['application/rdf+xml', 'application/rdf+xml'],
    ['application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted"', 'application/ld+json'],
    ['application/n-triples;q=0.9, text/turtle;q=0.8', 'application/n-triples'],
    ['text/plain', 'text/plain'],
    ['application/*', 'application/n-triples'],
    [BROWSER, 'text/html'],
  ])('of triples with Accept “%s” gives %s', (accept, type) => {
    expect(negotiate(triples, { accept }).type).toBe(type);
  });

  it.each(['image/png', 'text/csv;q=0', 'application/vnd.ms-excel, image/*', ';;;', 'text/turtle'])(
    'gives nothing for “%s” but the list of what there is',
    (accept) => {
      expect(() => negotiate(tables, { accept })).toThrow(expect.objectContaining({ code: 'NOT_ACCEPTABLE' }));
      expect(() => negotiate(tables, { accept })).toThrow(/sparql-results\+json, .*text\/csv/);
    },
  );

  it.each([
    ['csv', 'text/csv'],
    ['CSV', 'text/csv'],
    ['text/csv', 'text/csv'],
    ['application/sparql-results xml', 'application/sparql-results+xml'],
    ['html', 'text/html'],
  ])('lets ?format=%s win over Accept', (name, type) => {
    expect(negotiate(tables, { accept: 'application/sparql-results+json', name }).type).toBe(type);
  });

  it('refuses a format it does not know', () => {
    expect(() => negotiate(tables, { accept: '*/*', name: 'xlsx' })).toThrow(/Available/);
  });
});
