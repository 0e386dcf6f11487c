import { fileURLToPath } from 'node:url';
import { termToId } from 'n3';
import { describe, expect, it } from 'vitest';
import type { Quad, Term } from '../../src/rdf/terms.ts';
import { parseRdf } from '../../src/rdf/turtle.ts';
import { triplesOf } from '../../src/validation/triples.ts';
import { createValidator } from '../../src/validation/validate.ts';
import { read } from './evaluation.ts';
import { haveSuites, includedIn, manifestOf } from './manifest.ts';
import { runSuite } from './suite.ts';

const MF = 'http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#';
const SH = 'http://www.w3.org/ns/shacl#';
const SHT = 'http://www.w3.org/ns/shacl-test#';

interface ShaclTest {
  readonly id: string;
  /** The file of the test, which holds the report that it expects. */
  readonly url: string;
  readonly report: Term;
  readonly data: string;
  readonly shapes: string;
}

const testsOf = (url: string): ShaclTest[] => {
  const { one, entries } = manifestOf(url);
  return entries.map((test) => {
    const action = one(test, `${MF}action`);
    return {
      id: test.value.split('/').slice(-2).join('/'),
      url,
      report: one(test, `${MF}result`) as Term,
      data: one(action, `${SHT}dataGraph`)?.value ?? '',
      shapes: one(action, `${SHT}shapesGraph`)?.value ?? '',
    };
  });
};

/** A report as text that is the same for the same results: conforms, and of each result what the suite compares. */
function summary(quads: readonly Quad[], report: Term): readonly string[] {
  const known = triplesOf(quads);
  const all = (subject: Term, name: string): Term[] =>
    quads.filter((q) => q.subject.equals(subject) && q.predicate.value === `${SH}${name}`).map(({ object }) => object);
  /** A path is known by its structure; any other node by its name, which the data have given it. */
  const pathOf = (term: Term): string => {
    if (term.termType !== 'BlankNode') return term.value;
    const parts = known.find(term).map(({ predicate, object }) => `${predicate.value} ${pathOf(object)}`);
    // Two results of one shape describe its path twice.
    return `[${[...new Set(parts)].toSorted().join('; ')}]`;
  };
  const results = all(report, 'result').map((result) =>
    [
      ...['focusNode', 'value', 'resultSeverity', 'sourceConstraintComponent'].map((name) =>
        [name, ...all(result, name).map((term) => termToId(term))].join(' '),
      ),
      ...all(result, 'resultPath').map((path) => `resultPath ${pathOf(path)}`),
    ].join('\n'),
  );
  return [`conforms ${all(report, 'conforms')[0]?.value}`, ...results.toSorted()];
}

const tests = haveSuites ? includedIn('data-shapes-test-suite/tests/core/manifest.ttl').flatMap(testsOf) : [];

describe.skipIf(!haveSuites)('The suite of SHACL Core, through our validation', () => {
  it('has 98 tests', () => expect(tests).toHaveLength(98));

  const files = new Map<string, readonly Quad[]>();
  /** Each file is read once: data and expectation share its blank nodes. */
  const graph = (url: string): readonly Quad[] => {
    const quads = files.get(url) ?? parseRdf(read(url), { mediaType: 'text/turtle', where: url, base: url });
    files.set(url, quads);
    return quads;
  };

  runSuite(tests, 'shacl', async ({ url, data, shapes }) => {
    expect(fileURLToPath(url)).toMatch(/\.ttl$/);
    const wanted = graph(url);
    const report = wanted.find(({ predicate }) => predicate.value === `${MF}result`)?.object as Term;
    const verdict = await createValidator(graph(shapes)).validate(graph(data));
    const found = verdict.report.find(({ predicate }) => predicate.value === `${SH}conforms`)?.subject as Term;
    expect(summary(verdict.report, found)).toEqual(summary(wanted, report));
  });
});
