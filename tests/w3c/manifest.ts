import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Parser, Store } from 'n3';
import { iri, type Quad, type Term } from '../../src/rdf/terms.ts';

const MF = 'http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const HT = 'http://www.w3.org/2011/http#';
const CNT = 'http://www.w3.org/2011/content#';
const UT = 'http://www.w3.org/2009/sparql/tests/test-update#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';

const FOLDER = new URL('../../../shared/w3c/', import.meta.url);

/** Whether the suites of the W3C stand beside the project; they are read there, never copied. */
export const haveSuites = existsSync(FOLDER);

/** A request of a protocol test and what its answer must be. */
export interface HttpStep {
  readonly method: string;
  /** Address as the manifest has it: `/sparql/?…`, to be moved to our endpoint. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | undefined;
  /** `2xx`, `3xx`, `4xx`, or a name such as `Created`. */
  readonly statuses: readonly string[];
  readonly format: string | undefined;
  readonly boolean: boolean | undefined;
  /** The graph of the answer: its type, and a text that says the same. */
  readonly content: { readonly type: string; readonly text: string } | undefined;
  /** The name under which later steps use the Location of the answer. */
  readonly location: string | undefined;
}

/** One test of the SPARQL 1.1 Protocol or Graph Store suite. */
export interface ProtocolTest {
  readonly id: string;
  readonly name: string;
  /** Named graphs that must be there first: name and N-Triples. */
  readonly graphs: readonly { readonly name: string; readonly triples: string }[];
  readonly steps: readonly HttpStep[];
}

/** A manifest as a graph, with the few ways to walk it that the suites need. */
export function manifestOf(path: string) {
  const url = new URL(path, FOLDER);
  const store = new Store(new Parser({ baseIRI: url.href }).parse(readFileSync(url, 'utf8')) as Quad[]);
  const all = (subject: Term, predicate: string): Term[] => store.getObjects(subject, predicate, null) as Term[];
  const one = (subject: Term | undefined, predicate: string): Term | undefined => subject && all(subject, predicate)[0];
  const list = (head: Term | undefined): Term[] => {
    const items: Term[] = [];
    for (let node = head; node && node.value !== `${RDF}nil`; node = one(node, `${RDF}rest`))
      items.push(one(node, `${RDF}first`) as Term);
    return items;
  };
  const [root] = store.getSubjects(`${MF}entries`, null, null) as Term[];
  return { url, all, one, list, entries: list(one(root, `${MF}entries`)) };
}

/** The manifests that one includes, as a list or one by one, and those that these include; itself where it includes none. */
export function includedIn(path: string): string[] {
  const { url, all, list } = manifestOf(path);
  const included = all(iri(url.href), `${MF}include`).flatMap((each) =>
    each.termType === 'BlankNode' ? list(each) : [each],
  );
  return included.length === 0 ? [url.href] : included.flatMap(({ value }) => includedIn(value));
}

type Manifest = ReturnType<typeof manifestOf>;

/** The tests of `sparql/sparql11/protocol/manifest.ttl`. */
export function protocolTests(): ProtocolTest[] {
  return testsOf('sparql/sparql11/protocol/manifest.ttl');
}

/** The tests that `sparql/sparql11/graph-store-protocol/manifest.ttl` includes. */
export function graphStoreTests(): ProtocolTest[] {
  return ['indirect', 'direct'].flatMap((kind) => testsOf(`sparql/sparql11/graph-store-protocol/manifest-${kind}.ttl`));
}

function testsOf(path: string): ProtocolTest[] {
  const manifest = manifestOf(path);
  const { all, one, list } = manifest;
  return manifest.entries.map((test) => ({
    id: test.value.replace(/^.*#/, ''),
    name: one(test, `${MF}name`)?.value ?? '',
    graphs: all(test, `${UT}graphData`).map((data) => ({
      name: one(data, `${RDFS}label`)?.value ?? '',
      triples: readFileSync(fileURLToPath(one(data, `${UT}graph`)?.value ?? ''), 'utf8'),
    })),
    steps: list(one(one(test, `${MF}action`), `${HT}requests`)).map((request) => stepOf(manifest, request)),
  }));
}

function stepOf({ all, one, list }: Manifest, request: Term): HttpStep {
  const body = one(request, `${HT}body`);
  const chars = one(body, `${CNT}chars`)?.value;
  const encoding = one(body, `${CNT}characterEncoding`)?.value === 'UTF-16' ? 'utf16le' : 'utf8';
  const expected = one(request, `${HT}resp`) as Term;
  const boolean = one(expected, `${MF}expectedBoolean`)?.value;
  const headersOf = (message: Term): Record<string, string> =>
    Object.fromEntries(
      list(one(message, `${HT}headers`)).map((header) => [
        one(header, `${HT}fieldName`)?.value ?? '',
        one(header, `${HT}fieldValue`)?.value ?? '',
      ]),
    );
  const text = one(one(expected, `${HT}body`), `${CNT}chars`)?.value;
  return {
    method: one(request, `${HT}methodName`)?.value ?? '',
    path: one(request, `${HT}absolutePath`)?.value ?? '',
    headers: headersOf(request),
    body: chars === undefined ? undefined : Buffer.from(chars, encoding),
    statuses: all(expected, `${MF}expectedStatus`).map(({ value }) => value.replace(/^.*#(?:StatusCode)?/, '')),
    format: one(expected, `${MF}expectedFormat`)?.value,
    boolean: boolean === undefined ? undefined : boolean === 'true',
    content: text === undefined ? undefined : { type: headersOf(expected)['content-type'] ?? '', text },
    location: one(expected, `${MF}expectedLocation`)?.value,
  };
}
