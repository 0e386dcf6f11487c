import fc from 'fast-check';
import { parse } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/errors.ts';
import { type RdfDocument, readDocument, triplesOnly } from '../../src/rdf/documents.ts';
import { writeNQuads } from '../../src/rdf/nquads.ts';
import { isAbsoluteIri, isLanguageTag } from '../../src/rdf/reading/well-formed.ts';
import type { Quad } from '../../src/rdf/terms.ts';

const BASE = 'http://hgov.test/graph/x';
const TURTLE = 'text/turtle';
const XML = 'application/rdf+xml';
const JSON_LD = 'application/ld+json';

const read = (text: string | Uint8Array, mediaType = TURTLE, more: Partial<RdfDocument> = {}): Promise<Quad[]> =>
  readDocument({ bytes: Buffer.from(text as string), mediaType, baseIri: BASE, ...more }, 'the body');
/** The quads as lines, blank nodes by the order they come in. */
const lines = async (...args: Parameters<typeof read>): Promise<string[]> => {
  const text = writeNQuads(await read(...args));
  return text
    .replace(/_:b[0-9a-f]{16}-/g, '_:')
    .split('\n')
    .slice(0, -1);
};
const failure = async (...args: Parameters<typeof read>): Promise<string> => {
  try {
    await read(...args);
  } catch (cause) {
    if (cause instanceof Failure) return `${cause.code} ${cause.status}: ${cause.message}`;
    throw cause;
  }
  throw new Error('nothing was thrown');
};
const rdf = (inside: string): string =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:x="http://x.test/">${inside}</rdf:RDF>`;
const about = (inside: string): string => rdf(`<rdf:Description rdf:about="">${inside}</rdf:Description>`);
const json = (value: unknown): string => JSON.stringify(value);

describe('readDocument', () => {
  it.each([
    [TURTLE, '<a> <#p> "é"@vi-VN .'],
    ['Text/Turtle; charset=utf-8', '<a> <#p> "é"@vi-VN .'],
    ['application/trig', '<a> <#p> "é"@vi-VN .'],
    ['application/n-triples', '<http://hgov.test/graph/a> <http://hgov.test/graph/x#p> "é"@vi-VN .'],
    ['application/n-quads', '<http://hgov.test/graph/a> <http://hgov.test/graph/x#p> "é"@vi-VN .'],
    [
      XML,
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="a">' +
        '<p xmlns="http://hgov.test/graph/x#" xml:lang="vi-VN">é</p></rdf:Description></rdf:RDF>',
    ],
    [JSON_LD, json({ '@id': 'a', 'http://hgov.test/graph/x#p': { '@value': 'é', '@language': 'vi-VN' } })],
  ])('reads the same triple from %s', async (mediaType, text) => {
    const triple = '<http://hgov.test/graph/a> <http://hgov.test/graph/x#p> "é"@vi-VN .';
    expect(await lines(text, mediaType)).toEqual([triple]);
    expect(await lines(`\ufeff${text}`, mediaType)).toEqual([triple]);
  });

  it.each([
    ['application/trig', '<g> { <a> <b> <c> }'],
    ['application/n-quads', '<urn:a> <urn:b> <urn:c> <http://hgov.test/graph/g> .'],
    [JSON_LD, json({ '@id': 'g', '@graph': { '@id': 'a', 'urn:b': { '@id': 'c' } } })],
  ])('keeps the graphs of %s, which whoever wants triples refuses', async (mediaType, text) => {
    const quads = await read(text, mediaType);
    expect(quads.map(({ graph }) => graph.value)).toEqual(['http://hgov.test/graph/g']);
    expect(() => triplesOnly(quads, 'the body')).toThrow(/named graph http:\/\/hgov\.test\/graph\/g/);
  });

  it('lets triples pass where triples are wanted', async () => {
    const quads = await read('<a> <b> <c> .');
    expect(triplesOnly(quads, 'the body')).toEqual(quads);
  });

  it('gives nothing for an empty Turtle document', async () => expect(await read('')).toEqual([]));

  it.each([
    [TURTLE, '_:x <p> [] . _:x <q> _:é .'],
    ['application/n-quads', '_:x <urn:p> _:y _:é .'],
    [XML, rdf('<rdf:Description rdf:nodeID="x"><x:p><rdf:Description/></x:p></rdf:Description>')],
    [
      JSON_LD,
      json([
        { '@id': '_:x', 'urn:p': {} },
        { '@id': '_:x', 'urn:p': [{ '@id': '_:x' }] },
      ]),
    ],
  ])('shares no blank node between two readings of one document in %s', async (mediaType, text) => {
    const blanks = (quads: readonly Quad[]) =>
      quads
        .flatMap(({ subject, object, graph }) => [subject, object, graph])
        .filter(({ termType }) => termType === 'BlankNode')
        .map(({ value }) => value);
    const [one, other] = [blanks(await read(text, mediaType)), blanks(await read(text, mediaType))];
    expect(one.length).toBeGreaterThan(1);
    expect(one.filter((label) => other.includes(label))).toEqual([]);
    expect(one.every((label) => /^[\w-]+$/.test(label))).toBe(true);
  });

  it.each([
    ['Latin-1 in Turtle', Buffer.from('<a> <b> "x" .\n<a> <b> "\xe9" .', 'latin1'), TURTLE, /not UTF-8 on line 2/],
    ['half a character at the end', Buffer.from([0x22, 0xc3]), JSON_LD, /not UTF-8 on line 1/],
    ['UTF-16', Buffer.from('\ufeff<a> <b> <c> .', 'utf16le'), XML, /not UTF-8 on line 1/],
    ['Turtle that breaks off', '<a> <b> <c> .\n<d> <e>\n"x', TURTLE, /on line 3/],
    [
      'XML that breaks off',
      `${rdf('\n<rdf:Description>').replace('</rdf:RDF>', '')}`,
      XML,
      /unclosed tag.* on line 2/i,
    ],
    ['XML whose tags do not match', rdf('\n<a></b>'), XML, /on line 2/],
    [
      'XML in another encoding',
      `<?xml version="1.0" encoding="ISO-8859-1"?>${rdf('')}`,
      XML,
      /ISO-8859-1; send it in UTF-8/,
    ],
    ['XML with an unknown entity', about('<x:p>&nbsp;</x:p>'), XML, /entity/],
    ['XML that is no RDF', rdf('<rdf:li/>'), XML, /on line 1/],
    ['nothing as XML', '', XML, /root element/],
    ['JSON that breaks off', '{\n"a":', JSON_LD, /on line 2/],
    ['JSON with a comma too many', '{\n"a": 1,\n}', JSON_LD, /on line 3/],
    ['nothing as JSON', '', JSON_LD, /on line 1/],
    ['a JSON string', '"http://x.test/"', JSON_LD, /neither a JSON object nor a list/],
    ['null', 'null', JSON_LD, /neither/],
    ['a wrong keyword', json({ '@id': 5 }), JSON_LD, /@id/],
    [
      'a direction in JSON-LD',
      json({ 'urn:p': { '@value': 'x', '@language': 'ar', '@direction': 'rtl' } }),
      JSON_LD,
      /direction/i,
    ],
    ['a triple term', '<a> <b> <<( <a> <b> <c> )>> .', TURTLE, /triple term/],
    ['relative N-Triples', '<a> <urn:b> <urn:c> .', 'application/n-triples', /on line 1/],
    ['keys without a context', json({ name: 'x', age: 1 }), JSON_LD, /“[a-z]+”, means anything; give it an @context/],
  ])('refuses %s and says where', async (_, text, mediaType, message) => {
    const said = await failure(text, mediaType);
    expect(said).toMatch(/^RDF_MALFORMED 400: the body is not valid RDF: /);
    expect(said).toMatch(message);
    expect(said.length).toBeLessThan(300);
  });

  it.each([
    'http://x.test/%zz',
    'http://x.test/[a]',
    'http://x.test:port/',
    'http://[1::x]/',
    'http://x.test/\ufdd0',
    'http://x.test/\ue000',
    'http://x.test/#a#b',
  ])('refuses %s, which is no IRI, in every place and format', async (bad) => {
    const documents = [
      [TURTLE, `<${bad}> <p> <o> .`],
      [TURTLE, `<s> <${bad}> <o> .`],
      [TURTLE, `<s> <p> "x"^^<${bad}> .`],
      ['application/trig', `<${bad}> { <s> <p> <o> }`],
      ['application/n-triples', `<urn:s> <urn:p> <${bad}> .`],
      [XML, rdf(`<rdf:Description rdf:about="${bad}"><x:p>x</x:p></rdf:Description>`)],
      [JSON_LD, json({ '@id': bad, 'urn:p': 1 })],
      [JSON_LD, json({ [bad]: 1, 'urn:p': 1 })],
    ];
    for (const [mediaType, text] of documents) expect(await failure(text!, mediaType)).toMatch(/^RDF_MALFORMED/);
  });

  it.each([
    ['a tag of nine letters', TURTLE, '<a> <b> "x"@abcdefghi .'],
    ['a tag without a language', TURTLE, '<a> <b> "x"@en-1 .'],
    ['a tag in XML', XML, about('<x:p xml:lang="e n">x</x:p>')],
    ['a tag in JSON-LD', JSON_LD, json({ 'urn:p': { '@value': 'x', '@language': 'e n' } })],
    ['half a character in Turtle', TURTLE, '<a> <b> "\\uD83D" .'],
    ['half a character in JSON-LD', JSON_LD, '{"urn:p":"\\ud83d"}'],
  ])('refuses %s', async (_, mediaType, text) => {
    expect(await failure(text, mediaType)).toMatch(/^RDF_MALFORMED/);
  });

  it('refuses a type that it does not read', async () => {
    expect(await failure('x', 'text/html')).toMatch(/^MEDIA_TYPE_UNSUPPORTED 415: .*application\/rdf\+xml/);
  });
});

describe('readDocument of RDF/XML', () => {
  it('keeps the whole of a text with comments and CDATA sections in it', async () => {
    expect(await lines(about('<x:p>a<!-- b -->c<![CDATA[<d>]]>e</x:p>'), XML)).toEqual([
      `<${BASE}> <http://x.test/p> "ac<d>e" .`,
    ]);
  });

  it('reads collections, types, attributes and literals of XML', async () => {
    const text = `<x:T rdf:about="s" x:q="v"><x:p rdf:parseType="Literal">a &lt; <b/></x:p>
      <x:l rdf:parseType="Collection"><rdf:Description rdf:about="i"/></x:l></x:T>`;
    const found = await lines(rdf(text), XML);
    expect(found).toHaveLength(6);
    expect(found).toContain(
      '<http://hgov.test/graph/s> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://x.test/T> .',
    );
    expect(found.join('\n')).toContain('"a &lt; <b');
  });

  it('reads the entities that people abbreviate namespaces with', async () => {
    const text = `<!DOCTYPE rdf:RDF [<!ENTITY x "http://x.test/">]>${rdf('<rdf:Description rdf:about="&x;s" x:p="o"/>')}`;
    expect(await lines(text, XML)).toEqual(['<http://x.test/s> <http://x.test/p> "o" .']);
  });

  it('refuses entities that stand for more than a server can hold', async () => {
    const text = `<!DOCTYPE r [<!ENTITY x "${'x'.repeat(10_000)}">]>${about(`<x:p>${'&x;'.repeat(10_000)}</x:p>`)}`;
    expect(await failure(text, XML)).toMatch(/entities stand for more than/);
  });

  it('reads no file and no address that an entity names', async () => {
    const text = `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]>${about('<x:p>&x;</x:p>')}`;
    expect(await failure(text, XML)).toMatch(/entity/);
  });

  it('reads elements nested 400 deep and refuses 100 000', async () => {
    const nested = (depth: number) => rdf(`${'<x:T><x:p>'.repeat(depth)}${'</x:p></x:T>'.repeat(depth)}`);
    expect(await read(nested(400), XML)).toHaveLength(800);
    expect(await failure(nested(100_000), XML)).toMatch(/nested more than 1000 levels/);
  });
});

describe('readDocument of JSON-LD', () => {
  it('fetches no context and says what to do instead', async () => {
    for (const context of ['https://schema.org/', { '@import': 'https://schema.org/' }, 'context.jsonld']) {
      const said = await failure(json({ '@context': context, name: 'x' }), JSON_LD);
      expect(said).toMatch(/^RDF_MALFORMED.* would have to be fetched.*write the context into the document/);
    }
  });

  it('knows the context of this project by its IRI', async () => {
    const document = { '@context': 'https://w3id.org/hgov/context.jsonld', id: 'p', type: 'Directive' };
    expect(await lines(json(document), JSON_LD)).toEqual([
      '<http://hgov.test/graph/p> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/hgov#Directive> .',
    ]);
  });

  it('keeps the form of doubles that are written as strings', async () => {
    const type = 'http://www.w3.org/2001/XMLSchema#double';
    const values = ['1.50', 'INF', '1e6', 'NaN'].map((value) => ({ '@value': value, '@type': type }));
    expect(await lines(json({ '@id': 's', 'urn:p': [...values, { '@value': 2.5 }] }), JSON_LD)).toEqual(
      ['1.50', '1e6', '2.5E0', 'INF', 'NaN'].map(
        (value) => `<http://hgov.test/graph/s> <urn:p> "${value}"^^<${type}> .`,
      ),
    );
  });

  it('leaves a tag in lower case that is spelled in two ways', async () => {
    const values = ['vi-VN', 'VI-vn'].map((tag) => ({ '@value': tag.length, '@language': tag }));
    const document = { '@id': 's', 'urn:p': values.map((value) => ({ ...value, '@value': 'x' })) };
    expect(await lines(json(document), JSON_LD)).toEqual(['<http://hgov.test/graph/s> <urn:p> "x"@vi-vn .']);
  });

  it('ignores keys that its context does not know, as JSON-LD says', async () => {
    expect(await lines(json({ '@id': 's', 'urn:p': 1, note: 'x' }), JSON_LD)).toHaveLength(1);
  });

  it.each([
    ['objects', (n: number) => `${'{"urn:p":'.repeat(n)}{"urn:p":1}${'}'.repeat(n)}`],
    ['lists', (n: number) => `{"urn:p":${'{"@list":['.repeat(n)}1${']}'.repeat(n)}}`],
    ['graphs', (n: number) => `${'{"@graph":'.repeat(n)}{"urn:p":1}${'}'.repeat(n)}`],
    [
      'contexts',
      (n: number) => `{"@context":${'{"a":{"@id":"urn:a","@context":'.repeat(n)}{}${'}}'.repeat(n)},"urn:p":1}`,
    ],
  ])('survives %s nested 400, 1 000 and 100 000 deep', async (_, nested) => {
    for (const depth of [400, 1000, 100_000]) {
      const outcome = await read(nested(depth), JSON_LD).catch((cause: unknown) => cause);
      if (!Array.isArray(outcome)) expect((outcome as Failure).code).toBe('RDF_MALFORMED');
    }
  });

  it('reads objects nested 500 deep', async () => {
    expect(await read(`${'{"urn:p":'.repeat(500)}{"urn:p":1}${'}'.repeat(500)}`, JSON_LD)).toHaveLength(501);
  });
});

describe('The grammar of terms', () => {
  const accepts = (line: string): boolean => {
    try {
      return parse(line, { format: 'application/n-quads' }).length === 1;
    } catch {
      return false;
    }
  };
  const pieces = [
    'http',
    'urn',
    ':',
    '//',
    '/',
    '@',
    '[',
    ']',
    '::1',
    '80',
    '%41',
    '%',
    'é',
    '\ue000',
    '\ufdd0',
    '?',
    '#',
    'a',
    '1',
    '.',
    '-',
    '~',
    '(',
    '😀',
    '\u0080',
    '..',
  ];

  it('takes no IRI that the engine would refuse', () => {
    const texts = fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 8 })
      .map((parts) => parts.join(''));
    const iris = fc.oneof(
      texts,
      texts.map((text) => `http:${text}`),
      texts.map((text) => `http://${text}`),
    );
    fc.assert(
      fc.property(iris, (text) => !isAbsoluteIri(text) || accepts(`<${text}> <urn:p> <urn:o> .`)),
      { numRuns: 5000 },
    );
  });

  it.each([
    'http://localhost:3030/id/article/x#char=1,2',
    'urn:uuid:1',
    'http://[::1]:80/?q=%C3%A9#',
    'https://w3id.org/hgov#Đ',
    'mailto:a@b.test',
    'tag:x,2020:y',
    'http://x.test',
  ])('takes %s', (text) => expect(isAbsoluteIri(text)).toBe(true));

  it('takes no language tag that the engine would refuse', () => {
    const tags = fc
      .array(fc.stringMatching(/^[a-zA-Z0-9]{0,9}$/), { minLength: 1, maxLength: 5 })
      .map((parts) => parts.join('-'));
    fc.assert(
      fc.property(tags, (tag) => !isLanguageTag(tag) || accepts(`<urn:s> <urn:p> "x"@${tag} .`)),
      { numRuns: 5000 },
    );
  });

  it.each(['en', 'vi-VN', 'zh-Hant-TW', 'de-1996', 'x-private1', 'en-a-bb-x-1', 'sl-rozaj-biske'])('takes %s', (tag) =>
    expect(isLanguageTag(tag)).toBe(true),
  );
});
