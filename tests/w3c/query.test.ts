import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../server/serve.ts';
import { QUADS } from '../store/fixture.ts';
import { ask, dataOf, extension, type QueryTest, queryTests, read } from './evaluation.ts';
import { haveSuites } from './manifest.ts';
import { areAlike, fromJson, fromTurtle, fromXml, type Result } from './results.ts';
import { runSuite } from './suite.ts';

const tests = haveSuites ? queryTests('sparql/sparql11/manifest-sparql11-query.ttl') : [];

const expected = (url: string): Result => {
  if (extension(url) === 'srj') return fromJson(read(url));
  return extension(url) === 'srx' ? fromXml(read(url)) : fromTurtle(read(url), url);
};

const found = async (answer: Response): Promise<Result> => {
  const type = answer.headers.get('Content-Type') ?? '';
  const text = await answer.text();
  if (type.includes('results+json')) return fromJson(text);
  return type.includes('results+xml') ? fromXml(text) : fromTurtle(text, 'http://example.org/answer');
};

describe.skipIf(!haveSuites).each([
  ['JSON', 'application/sparql-results+json, text/turtle'],
  ['XML', 'application/sparql-results+xml, application/n-triples'],
])('The SPARQL 1.1 Query suite, through HTTP with results in %s', (_, accept) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ quads: [...QUADS, ...dataOf(tests)] });
  });
  afterAll(() => served?.close());

  const run = async (test: QueryTest): Promise<void> => {
    const answer = await ask(served.origin, test, accept);
    if (test.type.includes('Negative')) return expect(answer.status).toBe(400);
    expect(answer.status).toBe(200);
    const result = await found(answer);
    if (test.type === 'QueryEvaluationTest' && !areAlike(expected(test.result ?? ''), result))
      expect(result).toEqual(expected(test.result ?? ''));
  };

  it('has the 328 tests of the Recommendation', () => expect(tests).toHaveLength(328));

  runSuite(tests, 'query', run);
});
