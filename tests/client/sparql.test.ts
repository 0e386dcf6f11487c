import fc from 'fast-check';
import { type Term as EngineTerm, Store } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { type Hole, inLanguage, iri, sparql, typed, variable } from '../../src/client/sparql.ts';
import { literal, namedNode, type Term } from '../../src/client/terms.ts';
import { written } from '../../src/client/written.ts';
import { parseQuery } from '../../src/store/sparql/query.ts';
import { tokensOf } from '../../src/store/sparql/tokens.ts';
import { iris, literals, texts } from './terms.ts';

const store = new Store();
/** What the engine makes of a value in a query, after our own parser took it. */
function valueInEngine(hole: Hole): EngineTerm {
  const { sparql: query } = sparql`SELECT ?v WHERE { VALUES ?v { ${hole} } }`;
  parseQuery(query);
  const rows = store.query(query) as Map<string, EngineTerm>[];
  expect(rows).toHaveLength(1);
  return rows[0]?.get('v') as EngineTerm;
}

/** A template as if these parts and holes stood in the source. */
const template = (parts: readonly string[], holes: readonly Hole[]) =>
  sparql(Object.assign([...parts], { raw: parts }) as TemplateStringsArray, ...holes);

describe('A value in a query', () => {
  it('is the value that was given, whatever text it holds', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(valueInEngine(text).value).toBe(text);
      }),
    );
  });

  it('is the term that was given', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          iris,
          literals.filter(({ datatype }) => !datatype.value.startsWith('http://www.w3.org/2001/XMLSchema#d')),
        ),
        (term) => {
          const found = valueInEngine(term);
          expect([found.termType, found.value]).toEqual([term.termType, term.value]);
          if (term.termType !== 'Literal' || found.termType !== 'Literal') return;
          // The engine writes language tags small.
          expect([found.language, found.datatype.value]).toEqual([term.language.toLowerCase(), term.datatype.value]);
        },
      ),
    );
  });

  it.each([
    [5, '5', 'integer'],
    [-5, '-5', 'integer'],
    [1.5, '1.5', 'decimal'],
    [1e21, '1000000000000000000000', 'double'],
    [Number.NaN, 'NaN', 'double'],
    [Number.NEGATIVE_INFINITY, '-INF', 'double'],
    [12345678901234567890n, '12345678901234567890', 'integer'],
    [true, 'true', 'boolean'],
    [new Date(Date.UTC(2024, 11, 24)), '2024-12-24T00:00:00Z', 'dateTime'],
    [typed('2024-12-24', 'http://www.w3.org/2001/XMLSchema#date'), '2024-12-24', 'date'],
  ])('of JavaScript has its datatype: %s', (value, text, datatype) => {
    expect(valueInEngine(value)).toMatchObject(
      datatype === 'integer' && typeof value === 'bigint'
        ? { datatype: { value: `http://www.w3.org/2001/XMLSchema#${datatype}` } }
        : { value: text, datatype: { value: `http://www.w3.org/2001/XMLSchema#${datatype}` } },
    );
  });

  it('may be a list, a variable, or a piece that was made before', () => {
    const people = [iri('id/person/a'), iri('id/person/b')];
    const name = sparql`${variable('tên')} rdfs:label ${inLanguage('Lê', 'vi')}`;
    expect(String(sparql`SELECT * { VALUES ?p { ${people} } ${name} } LIMIT ${10}`)).toBe(
      'SELECT * { VALUES ?p { <id/person/a> <id/person/b> } ?tên rdfs:label "Lê"@vi } LIMIT 10',
    );
  });

  it('may have its language or datatype written behind it', () => {
    expect(String(sparql`${'a'}@en ${'2024-12-24'}^^xsd:date`)).toBe('"a"@en "2024-12-24"^^xsd:date');
  });

  it('never grows together with its neighbours', () => {
    expect(String(sparql`${''}${'x'} ""${'y'} ${'z'}"" 1${2} ${3}a -${-1}`)).toBe('"" "x" "" "y" "z" "" 1 2 3 a - -1');
  });

  it('keeps a comment to itself', () => {
    const piece = sparql`?s ?p ?o # all`;
    expect(String(sparql`ASK { ${piece} FILTER(?o > ${5}) }`)).toBe('ASK { ?s ?p ?o # all\n FILTER(?o > 5) }');
  });

  it.each<[string, () => unknown]>([
    ['double quotes', () => sparql`"${'x'}"`],
    ['single quotes', () => sparql`ASK { ?s ?p '${'x'}' }`],
    ['long quotes', () => sparql`""" "a" ${'x'} """`],
    ['long single quotes', () => sparql`''' 'a' ${'x'} '''`],
    ['quotes that the hole before left open', () => sparql`${'a'} "${'b'}"`],
    ['brackets', () => sparql`<http://example.org/${'x'}>`],
    ['a comment', () => sparql`ASK {} # ${'x'}`],
    ['quotes at the end of a piece', () => sparql`ASK { ?s ?p "`],
    ['quotes in disguise', () => sparql`ASK { ?s ?p \u0022${'x'}\u0022 }`],
    ['a name with a quote', () => sparql`ex:a\' ' ${'x'} '`],
    [
      'a name with a number sign',
      () => sparql`ex:a\# """
 ${'x'} """`,
    ],
  ])('is refused within %s', (_, make) => expect(make).toThrow(TypeError));

  it.each([
    [() => sparql`ASK { ?s ex:ab ?o FILTER(?o < ${5} && ?o > 3) }`],
    [
      () => sparql`PREFIX a: <http://a#> # it's "a"
ASK { ?s a:p """it's "this" """, '' ; a:q ${'x'} }`,
    ],
    [() => sparql`ASK { ?s ?p "a\"#" , 'b\\' , ${'x'} }`],
  ])('stands where quotes, brackets and comments are closed: %s', (make) => expect(make).not.toThrow());

  it.each([undefined, null, {}, Symbol('x'), () => 5, { sparql: 'DROP ALL' }, JSON.parse('{"sparql":"DROP ALL"}')])(
    'is none of what is not data: %s',
    (value) => expect(() => sparql`ASK { ${value as Hole} }`).toThrow(TypeError),
  );

  it.each(['a b', 'a?b', '', 'x } DROP ALL #'])('is no variable of the name “%s”', (name) =>
    expect(() => variable(name)).toThrow(TypeError),
  );

  it.each(['a b', 'http://a.example/>', 'a\nb', '\\u003E'])('is no IRI “%s”', (text) =>
    expect(() => iri(text)).toThrow(TypeError),
  );

  it('stays one token of any template that is taken', () => {
    const signs = fc.constantFrom(
      ...'"\'<>#\\\n\r ?$a:5.,;{}()@^-|',
      '"""',
      "'''",
      '""',
      '<http://a>',
      '\\"',
      '\\u0022',
    );
    const parts = fc.array(fc.string({ unit: signs }), { minLength: 2, maxLength: 4 });
    const hole: fc.Arbitrary<Term> = fc.oneof(
      texts.map((text) => literal(text)),
      iris,
    );
    let taken = 0;
    fc.assert(
      fc.property(parts, hole, (given, term) => {
        const holes = given.slice(1).map(() => term);
        const marks = given.slice(1).map(() => namedNode('urn:mark'));
        let [text, marked] = ['', ''];
        try {
          [text, marked] = [template(given, holes).sparql, template(given, marks).sparql];
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
          return;
        }
        taken++;
        const [found, expected] = [tokensOf(text), tokensOf(marked)].map((tokens) => tokens.map((token) => token.text));
        expect(found).toEqual(expected?.map((token) => (token === '<urn:mark>' ? written(term) : token)));
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(50);
  });
});
