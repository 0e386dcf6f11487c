import { describe, expect, it } from 'vitest';
import { csvwMetadata } from '../../../src/commands/dumps/csvw.ts';
import { csv, definitionOf, rowsOf, tableDefinitions } from '../../../src/commands/dumps/tables.ts';
import { iri, literal } from '../../../src/rdf/terms.ts';

const TABLE = definitionOf(
  'things',
  '# title: Things\n# description: All of them.\n# column thing: Its IRI.\n# column name: Its names.\nSELECT ?thing ?name {}',
);

describe('A table of a dump', () => {
  it('is described by the comments of its query', () => {
    expect(TABLE).toMatchObject({ title: 'Things', description: 'All of them.' });
    expect(TABLE.columns.map(({ name }) => name)).toEqual(['thing', 'name']);
  });

  it('has a row for each thing, with all its values in one order', () => {
    const row = (thing: string, name?: string) => ({ thing: iri(thing), ...(name ? { name: literal(name) } : {}) });
    const select = () => [row('urn:b', 'z'), row('urn:a'), row('urn:b', 'a'), row('urn:b', 'z')];
    expect(rowsOf(TABLE, { select })).toEqual([
      ['urn:a', ''],
      ['urn:b', 'a | z'],
    ]);
  });

  it('is quoted where a reader of CSV would stumble, and harmless to a spreadsheet', () => {
    const rows = [
      ['urn:a', 'a "b", c'],
      ['urn:b', 'two\nlines'],
      ['urn:c', '=1+1'],
      ['urn:d', '-3.5'],
      ['urn:e', '@cmd'],
    ];
    expect(csv(TABLE, rows)).toBe(
      '\ufeffthing,name\r\nurn:a,"a ""b"", c"\r\nurn:b,"two\nlines"\r\nurn:c,\'=1+1\r\nurn:d,-3.5\r\nurn:e,\'@cmd\r\n',
    );
  });

  it('of the project names every column of its query in its order', async () => {
    const tables = await tableDefinitions();
    expect(tables.map(({ name }) => name)).toEqual([
      'commitments',
      'events',
      'indicators',
      'offices',
      'participations',
      'people',
    ]);
    for (const { sparql, columns, title, description } of tables) {
      const [, head = ''] = /SELECT DISTINCT ([^\n]*)\n/.exec(sparql) ?? [];
      expect(columns.map(({ name }) => `?${name}`)).toEqual(head.trim().split(' '));
      expect(title && description && columns.every((column) => column.description)).toBeTruthy();
    }
    const { tables: described } = JSON.parse(csvwMetadata(tables)) as { tables: { url: string }[] };
    expect(described.map(({ url }) => url)).toEqual(tables.map(({ name }) => `${name}.csv`));
  });
});
