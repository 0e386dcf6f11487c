import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'oxigraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { iri, type Quad, quad, type Term } from '../../src/rdf/terms.ts';
import { type Served, serve } from '../server/serve.ts';
import { QUADS } from '../store/fixture.ts';
import expectedFailures from './expected-failures.json' with { type: 'json' };
import { haveSuites, manifestOf } from './manifest.ts';
import { areAlike, fromJson, fromTurtle, fromXml, type Result } from './results.ts';

const MF = 'http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#';
const QT = 'http://www.w3.org/2001/sw/DataAccess/tests/test-query#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const MEDIA: Readonly<Record<string, string>> = {
  ttl: 'text/turtle',
  nt: 'application/n-triples',
  rdf: 'application/rdf+xml',
};

interface QueryTest {
  readonly id: string;
  readonly type: string;
  readonly query: string;
  readonly defaults: readonly string[];
  readonly named: readonly string[];
  readonly result: string | undefined;
}

/** The tests of a suite through all manifests that it includes. */
function testsOf(path: string): QueryTest[] {
  const top = manifestOf(path);
  const root = iri(top.url.href);
  const parts = top.list(top.one(root, `${MF}include`)).map(({ value }) => value);
  return parts.flatMap((part) => {
    const { all, one, entries } = manifestOf(part);
    const group = part.split('/').at(-2);
    return entries.map((test): QueryTest => {
      const action = one(test, `${MF}action`) as Term;
      const files = (name: string) => all(action, `${QT}${name}`).map(({ value }) => value);
      return {
        id: `${group}/${test.value.replace(/^.*#/, '')}`,
        type: one(test, `${RDF}type`)?.value.replace(/^.*#/, '') ?? '',
        query: files('query')[0] ?? action.value,
        defaults: files('data'),
        named: files('graphData'),
        result: one(test, `${MF}result`)?.value,
      };
    });
  });
}

const read = (url: string): string => readFileSync(fileURLToPath(url), 'utf8');
const extension = (url: string): string => url.replace(/^.*\./, '');

/** Every file of data in the graph of its own name: a request says which of them make up its dataset. */
const dataOf = (all: readonly QueryTest[]): Quad[] =>
  [...new Set(all.flatMap(({ defaults, named }) => [...defaults, ...named]))].flatMap((url) =>
    (parse(read(url), { format: MEDIA[extension(url)] ?? '', base_iri: url }) as unknown as Quad[]).map(
      ({ subject, predicate, object }) => quad(subject, predicate, object, iri(url)),
    ),
  );

const tests = haveSuites ? testsOf('sparql/sparql11/manifest-sparql11-query.ttl') : [];
const NOTHING = 'urn:hgov:test:empty';

describe.skipIf(!haveSuites)('The SPARQL 1.1 Query suite, through HTTP', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ quads: [...QUADS, ...dataOf(tests)] });
  });
  afterAll(() => served?.close());

  const ask = ({ query, defaults, named }: QueryTest, accept: string): Promise<Response> => {
    const text = read(query);
    const parameters = new URLSearchParams({ query: /\bbase\b/i.test(text) ? text : `BASE <${query}>\n${text}` });
    // Without a dataset of its own the query's FROM counts.
    if (!/\bfrom\b/i.test(text.replace(/#.*$/gm, ''))) {
      for (const url of defaults.length > 0 ? defaults : [NOTHING]) parameters.append('default-graph-uri', url);
      for (const url of named) parameters.append('named-graph-uri', url);
    }
    return fetch(`${served.origin}/sparql`, { method: 'POST', body: parameters, headers: { Accept: accept } });
  };

  const found = async (answer: Response): Promise<Result> =>
    answer.headers.get('Content-Type')?.includes('json')
      ? fromJson(await answer.text())
      : fromTurtle(await answer.text(), 'http://example.org/answer');

  const expected = (url: string): Result => {
    if (extension(url) === 'srj') return fromJson(read(url));
    return extension(url) === 'srx' ? fromXml(read(url)) : fromTurtle(read(url), url);
  };

  const run = async (test: QueryTest): Promise<void> => {
    const answer = await ask(test, 'application/sparql-results+json, text/turtle');
    if (test.type.includes('Negative')) return expect(answer.status).toBe(400);
    expect(answer.status).toBe(200);
    const result = await found(answer);
    if (test.type === 'QueryEvaluationTest' && !areAlike(expected(test.result ?? ''), result))
      expect(result).toEqual(expected(test.result ?? ''));
  };

  it('has the 328 tests of the Recommendation', () => expect(tests).toHaveLength(328));

  const failing: Readonly<Record<string, string>> = expectedFailures.query;
  it.each(tests.filter(({ id }) => !(id in failing)).map((test) => [test.id, test] as const))('passes %s', (_, test) =>
    run(test),
  );

  // An unexpected pass fails, so that the list shrinks when the engine gets better.
  for (const test of tests.filter(({ id }) => id in failing))
    it.fails(`does not pass ${test.id}: ${failing[test.id]}`, () => run(test));
});
