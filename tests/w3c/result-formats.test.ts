import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../server/serve.ts';
import { QUADS } from '../store/fixture.ts';
import { ask, dataOf, extension, type QueryTest, queryTests, read } from './evaluation.ts';
import { haveSuites } from './manifest.ts';
import { areAlike, fromCsv, fromJson, fromTsv, type Result } from './results.ts';
import { runSuite } from './suite.ts';

const tests = haveSuites ? queryTests('sparql/sparql11/manifest-sparql11-results.ttl') : [];

interface Format {
  readonly type: string;
  readonly read: (text: string) => Result;
  /** The names of the columns, in their order. */
  readonly columns: (text: string) => readonly string[];
}

const FORMATS: Readonly<Record<string, Format>> = {
  srj: {
    type: 'application/sparql-results+json',
    read: fromJson,
    columns: (text) => JSON.parse(text).head.vars ?? [],
  },
  csv: { type: 'text/csv', read: fromCsv, columns: (text) => (text.split(/\r?\n/, 1)[0] ?? '').split(',') },
  tsv: {
    type: 'text/tab-separated-values',
    read: fromTsv,
    columns: (text) => (text.split('\n', 1)[0] ?? '').split('\t'),
  },
};

describe.skipIf(!haveSuites)('The suite of SPARQL 1.1 result formats, through HTTP', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ quads: [...QUADS, ...dataOf(tests)] });
  });
  afterAll(() => served?.close());

  const run = async (test: QueryTest): Promise<void> => {
    const url = test.result ?? '';
    const format = FORMATS[extension(url)] as Format;
    const answer = await ask(served.origin, test, format.type);
    expect(answer.headers.get('Content-Type')).toMatch(new RegExp(`^${format.type.replace('+', '\\+')}(?:;|$)`));
    const [found, expected] = [await answer.text(), read(url)];
    expect(format.columns(found)).toEqual(format.columns(expected));
    if (!areAlike(format.read(expected), format.read(found))) expect(format.read(found)).toEqual(format.read(expected));
  };

  it('has the 10 tests of the Recommendations', () => expect(tests).toHaveLength(10));

  runSuite(tests, 'results', run);
});
