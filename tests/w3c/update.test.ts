import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Store } from 'oxigraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UpdateFailedError } from '../../src/client/change-problems.ts';
import type { Client } from '../../src/client/client.ts';
import { ProblemError } from '../../src/client/problem.ts';
import { QueryMalformedError, ServiceForbiddenError } from '../../src/client/problems.ts';
import { written } from '../../src/client/written.ts';
import type { Term } from '../../src/rdf/terms.ts';
import { parseRdf } from '../../src/rdf/turtle.ts';
import { serveWritable, type Writable } from '../commands/writer/served.ts';
import { canonical } from '../rdf/isomorphic.ts';
import { haveSuites, includedIn, manifestOf } from './manifest.ts';
import { runSuite } from './suite.ts';

const MF = 'http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#';
const UT = 'http://www.w3.org/2009/sparql/tests/test-update#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';

/** The graphs of a dataset: name, `default` for the one without, and file. */
type Dataset = readonly (readonly [name: string, file: string])[];

interface UpdateTest {
  readonly id: string;
  readonly type: string;
  readonly update: string;
  readonly before: Dataset;
  readonly after: Dataset;
}

const testsOf = (part: string): UpdateTest[] => {
  const { all, one, entries } = manifestOf(part);
  const datasetOf = (node: Term | undefined): Dataset =>
    node === undefined
      ? []
      : [
          ...all(node, `${UT}data`).map(({ value }) => ['default', value] as const),
          ...all(node, `${UT}graphData`).map(
            (graph) => [one(graph, `${RDFS}label`)?.value ?? '', one(graph, `${UT}graph`)?.value ?? ''] as const,
          ),
        ];
  return entries.map((test) => {
    const action = one(test, `${MF}action`) as Term;
    return {
      id: `${part.split('/').at(-2)}/${test.value.replace(/^.*#/, '')}`,
      type: one(test, `${RDF}type`)?.value.replace(/^.*#/, '') ?? '',
      update: one(action, `${UT}request`)?.value ?? action.value,
      before: datasetOf(action),
      after: datasetOf(one(test, `${MF}result`)),
    };
  });
};

const read = (url: string): string => readFileSync(fileURLToPath(url), 'utf8');

/** A dataset in the engine's forms of literals, blank nodes by RDFC-1.0. */
const canonicalOf = (store: Store): Promise<string> => {
  const text = store.dump({ format: 'application/n-quads' });
  return canonical(parseRdf(text, { mediaType: 'application/n-quads', where: 'the dataset' }));
};

const expectedOf = (dataset: Dataset): Promise<string> => {
  const store = new Store();
  for (const [name, file] of dataset) {
    const graph = name === 'default' ? {} : { to_graph_name: { termType: 'NamedNode', value: name } as never };
    store.load(read(file), { format: 'text/turtle', base_iri: file, ...graph });
  }
  return canonicalOf(store);
};

const tests = haveSuites ? includedIn('sparql/sparql11/manifest-sparql11-update.ttl').flatMap(testsOf) : [];

describe.skipIf(!haveSuites)('The SPARQL 1.1 Update suite, through HTTP', { timeout: 60_000 }, () => {
  let served: Writable;
  let kg: Client;
  beforeAll(async () => {
    served = await serveWritable({ profile: 'bare' });
    kg = served.kg;
  }, 60_000);
  afterAll(() => served?.close());

  const send = (file: string): Promise<unknown> => {
    const text = read(file);
    return kg.update(/\bbase\b/i.test(text) ? text : `BASE <${file}>\n${text}`);
  };

  /** All that is there, in one answer, which keeps blank nodes of several graphs together. */
  const found = async (): Promise<string> => {
    const store = new Store();
    const lines: string[] = [];
    const query = 'SELECT * { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }';
    for await (const { s, p, o, g } of kg.select(query))
      lines.push(`${[s, p, o, g].map((term) => (term ? written(term) : '')).join(' ')} .\n`);
    store.load(lines.join(''), { format: 'application/n-quads' });
    return canonicalOf(store);
  };

  const evaluate = async ({ update, before, after }: UpdateTest): Promise<void> => {
    await kg.update('DROP ALL');
    for (const [name, file] of before) await kg.graphs.put(name, `@base <${file}> .\n${read(file)}`);
    await send(update);
    expect(await found()).toBe(await expectedOf(after));
  };

  const failureOf = async ({ update }: UpdateTest): Promise<Error | undefined> => {
    try {
      await kg.update('DROP ALL');
      await send(update);
    } catch (error) {
      if (error instanceof ProblemError) return error;
      throw error;
    }
    return undefined;
  };

  it('has the 157 tests of the Recommendation', () => expect(tests).toHaveLength(157));

  runSuite(tests, 'update', async (test) => {
    if (test.type === 'UpdateEvaluationTest') return evaluate(test);
    const failure = await failureOf(test);
    if (test.type.startsWith('Negative')) return expect(failure).toBeInstanceOf(QueryMalformedError);
    // Well-formed updates may read from other servers, which is refused, or ask for what is not there.
    const wellFormed = [undefined, ServiceForbiddenError, UpdateFailedError];
    expect(wellFormed).toContain(failure?.constructor);
  });
});
