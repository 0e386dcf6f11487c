import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'oxigraph';
import { iri, type Quad, quad, type Term } from '../../src/rdf/terms.ts';
import { includedIn, manifestOf } from './manifest.ts';

const MF = 'http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#';
const QT = 'http://www.w3.org/2001/sw/DataAccess/tests/test-query#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const MEDIA: Readonly<Record<string, string>> = {
  ttl: 'text/turtle',
  nt: 'application/n-triples',
  rdf: 'application/rdf+xml',
};
const NOTHING = 'urn:hgov:test:empty';

/** A query, the data it is asked of, and what it must find. */
export interface QueryTest {
  readonly id: string;
  readonly type: string;
  readonly query: string;
  readonly defaults: readonly string[];
  readonly named: readonly string[];
  readonly result: string | undefined;
}

/** The tests of a suite through all manifests that it includes. */
export function queryTests(path: string): QueryTest[] {
  return includedIn(path).flatMap((part) => {
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

/** The text of a file of a suite. */
export function read(url: string): string {
  return readFileSync(fileURLToPath(url), 'utf8');
}

/** What follows the last dot. */
export function extension(url: string): string {
  return url.replace(/^.*\./, '');
}

/** The triples of a file of a suite, relative IRIs resolved against its own. */
export function triplesIn(url: string): Quad[] {
  return parse(read(url), { format: MEDIA[extension(url)] ?? '', base_iri: url }) as unknown as Quad[];
}

/** Every file of data in the graph of its own name: a request says which of them make up its dataset. */
export function dataOf(tests: readonly QueryTest[]): Quad[] {
  return [...new Set(tests.flatMap(({ defaults, named }) => [...defaults, ...named]))].flatMap((url) =>
    triplesIn(url).map(({ subject, predicate, object }) => quad(subject, predicate, object, iri(url))),
  );
}

/** Asks the query of a test of the data that it names. */
export function ask(origin: string, { query, defaults, named }: QueryTest, accept: string): Promise<Response> {
  const text = read(query);
  const parameters = new URLSearchParams({ query: /\bbase\b/i.test(text) ? text : `BASE <${query}>\n${text}` });
  // Without a dataset of its own the query's FROM counts.
  if (!/\bfrom\b/i.test(text.replace(/#.*$/gm, ''))) {
    for (const url of defaults.length > 0 ? defaults : [NOTHING]) parameters.append('default-graph-uri', url);
    for (const url of named) parameters.append('named-graph-uri', url);
  }
  return fetch(`${origin}/sparql`, { method: 'POST', body: parameters, headers: { Accept: accept } });
}
