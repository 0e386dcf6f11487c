import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../src/rdf/documents.ts';
import { RDF_FORMATS } from '../../src/rdf/media-types.ts';
import { blankNode, iri, literal, type Quad, quad } from '../../src/rdf/terms.ts';
import { writeRdf } from '../../src/rdf/write-rdf.ts';
import { serveWritable, TOKEN, type Writable } from '../commands/writer/served.ts';
import { canonical } from '../rdf/isomorphic.ts';
import { BASE } from '../store/fixture.ts';

const NAME = `${BASE}graph/any`;
const TYPES = Object.values(RDF_FORMATS).map(({ type }) => type);
const PAIRS = TYPES.flatMap((sent) => TYPES.map((got) => [sent, got] as const));

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const NAMES = [
  `${BASE}id/person/ế`,
  `${BASE}id/a%20b`,
  NAME,
  'http://x.test/?a=1&b=(2)#c',
  'urn:x:y',
  'http://x.test/😀',
  `${RDF}nil`,
];
const iris = fc.constantFrom(...NAMES).map(iri);
// RDF/XML has a name for no other: what it cannot write is 406, which is tested elsewhere.
const predicates = fc
  .constantFrom(`${RDF}type`, `${RDF}first`, `${RDF}_1`, 'http://x.test/p', 'urn:x:ế', 'https://w3id.org/hgov#rule')
  .map(iri);
/** XML has no place for most control characters, and every reader of it takes a carriage return that is not escaped for another. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(
      '"',
      "'",
      '\\',
      '\n',
      '\r',
      '\t',
      '<',
      '>',
      '&',
      ']]>',
      '😀',
      'ế',
      ' ',
      '\u00a0',
      '\u2028',
      '\ufeff',
    ),
  }),
);
const literals = fc.oneof(
  words.map((text) => literal(text)),
  fc.tuple(words, fc.constantFrom('en', 'vi-VN', 'zh-Hant-TW', 'x-own')).map(([text, tag]) => literal(text, tag)),
  fc
    .tuple(
      fc.constantFrom('1', '01', '1.50', '1e3', 'INF', 'true', '', ' x '),
      fc.constantFrom('integer', 'decimal', 'double', 'float', 'boolean', 'date', 'anyURI'),
    )
    .map(([text, type]) => literal(text, iri(XSD + type))),
  words.map((text) => literal(text, iri('http://x.test/type'))),
);
const blanks = fc.constantFrom('a', 'b', 'c').map(blankNode);
const graphs = fc.array(
  fc
    .tuple(fc.oneof(iris, blanks), predicates, fc.oneof(iris, blanks, literals))
    .map(([subject, predicate, object]): Quad => quad(subject, predicate, object)),
  { maxLength: 8 },
);

describe('A graph that is put and got again', () => {
  let server: Writable;
  beforeAll(async () => {
    server = await serveWritable({ profile: 'bare', baseIri: BASE });
  });
  afterAll(() => server?.close());

  it.each(PAIRS)('is the same, put as %s and got as %s', { timeout: 60_000 }, async (sent, got) => {
    await fc.assert(
      fc.asyncProperty(graphs, async (quads) => {
        const body = writeRdf(quads, { mediaType: sent, baseIri: BASE });
        const headers = { 'Content-Type': sent, Authorization: `Bearer ${TOKEN}` };
        const put = await server.get('/graph/any', undefined, { method: 'PUT', headers, body });
        expect([put.status, await put.text()]).toEqual([expect.toSatisfy((code) => code === 201 || code === 204), '']);
        const answer = await server.get('/graph/any', got);
        expect(answer.headers.get('Content-Type')).toContain(got);
        const bytes = new Uint8Array(await answer.arrayBuffer());
        const back = await readDocument({ bytes, mediaType: got, baseIri: NAME }, 'the answer');
        expect(await canonical(back)).toBe(await canonical(quads));
      }),
      { numRuns: 12 },
    );
  });
});
