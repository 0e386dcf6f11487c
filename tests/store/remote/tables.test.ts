import oxigraph from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { readResults } from '../../../src/store/remote/results.ts';
import { TABLE_WRITERS } from '../../../src/store/remote/tables.ts';

const JSON_TYPE = 'application/sparql-results+json';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** Every kind of term, values that each format has to escape, and a variable that is not bound. */
const QUERY = `SELECT ?a ?b ?missing WHERE { VALUES (?a ?b) {
  (<http://a.example/ế?x=1&y=2> "plain") ("with \\"quotes\\", commas" "two\\nlines\\r\\nand\\ttab") ("<b>&amp;</b>" "Đắk Lắk"@vi)
  (1 1.5) (1.5e3 true) ("2024-12-24"^^<${XSD}date> "") (UNDEF "x")
} }`;

const store = new oxigraph.Store();
const engine = (type: string, sparql = QUERY) => store.query(sparql, { results_format: type }) as string;
const ours = (type: string, sparql = QUERY) => TABLE_WRITERS[type]!(readResults(engine(JSON_TYPE, sparql)));

describe('Results that a store gave as JSON', () => {
  it.each(Object.keys(TABLE_WRITERS))('are written as %s with the same terms as the engine writes', (type) => {
    const plain = (text: string) => text.replaceAll('&#9;', '\t').replaceAll('&#10;', '\n').replaceAll('&#13;', '\r');
    if (type === JSON_TYPE) expect(JSON.parse(ours(type))).toEqual(JSON.parse(engine(type)));
    else expect(plain(ours(type))).toBe(plain(engine(type)).replace('?>', ' encoding="UTF-8"?>'));
  });

  it.each(Object.keys(TABLE_WRITERS))('may be a boolean, as %s', (type) => {
    expect(ours(type, 'ASK {}')).toContain('true');
    expect(ours(type, 'ASK { ?s ?p ?o }')).toContain('false');
  });

  it('may have columns and no rows, or rows and no columns', () => {
    const none = readResults('{"head":{"vars":["x","y"]},"results":{"bindings":[]}}');
    expect(TABLE_WRITERS['text/csv']!(none)).toBe('x,y\r\n');
    expect(TABLE_WRITERS['text/tab-separated-values']!(none)).toBe('?x\t?y\n');
    const empty = readResults('{"head":{},"results":{"bindings":[{},{}]}}');
    expect(TABLE_WRITERS['text/csv']!(empty)).toBe('\r\n\r\n\r\n');
  });

  it('hold nothing in XML that XML cannot', () => {
    const odd = JSON.stringify({
      head: { vars: ['x'] },
      results: { bindings: [{ x: { type: 'literal', value: 'a\u0000\ud800b' } }] },
    });
    expect(TABLE_WRITERS['application/sparql-results+xml']!(readResults(odd))).toContain(
      '<literal>a\ufffd\ufffdb</literal>',
    );
  });

  it('may be typed in the way of old servers', () => {
    const old = { type: 'typed-literal', value: '1', datatype: `${XSD}integer` };
    const results = readResults(JSON.stringify({ head: { vars: ['x'] }, results: { bindings: [{ x: old }] } }));
    expect(TABLE_WRITERS['text/tab-separated-values']!(results)).toBe('?x\n1\n');
  });

  it.each([
    'null',
    '[]',
    '{}',
    '"x"',
    '{"head":{"vars":"x"},"results":{"bindings":[]}}',
    '{"head":{"vars":["x"]}}',
    '{"head":{"vars":["x"]},"results":{"bindings":[1]}}',
    '{"head":{"vars":["x"]},"results":{"bindings":[{"x":{"type":"uri"}}]}}',
    '',
  ])('are refused where they are none: %s', (text) =>
    expect(() => readResults(text)).toThrow(expect.objectContaining({ code: 'STORE_BROKEN' })),
  );
});
