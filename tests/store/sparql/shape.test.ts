import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/errors.ts';
import { QUERY_LIMITS } from '../../../src/store/sparql/limits.ts';
import { type ParsedQuery, parseQuery } from '../../../src/store/sparql/query.ts';
import { parseByShape, type Shape } from '../../../src/store/sparql/shape.ts';

const reader = (shapes = new Map<string, Shape>()) => ({
  shapes,
  read: (sparql: string) => parseByShape(sparql, { limits: QUERY_LIMITS, shapes }),
});

const FOLDER = new URL('../../../data/queries/', import.meta.url);
const questions = readdirSync(FOLDER).map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));

describe('A shape of queries', () => {
  it.each([
    ['another string', 'ASK { ?s ?p "a" }', "ASK { ?s ?p 'another one' }"],
    ['another IRI', 'SELECT * { <a> ?p ?o }', 'SELECT * { <http://example.org/b?c=d#e> ?p ?o }'],
    ['another number', 'SELECT ?s { ?s ?p 1 } LIMIT 5', 'SELECT ?s { ?s ?p 22 } LIMIT 10000'],
    ['other remarks and lines', 'ASK { ?s ?p ?o } # one', '# two\nASK {\n\t?s ?p ?o\n}'],
  ])('covers %s', (_, first, second) => {
    const { shapes, read } = reader();
    expect([read(first), read(second)]).toEqual([parseQuery(first), parseQuery(second)]);
    expect(shapes.size).toBe(1);
  });

  it.each([
    ['variables', 'SELECT ?a { ?a ?b ?c }', 'SELECT ?b { ?a ?b ?c }'],
    ['prefixed names', 'PREFIX a: <a> ASK { a:b a:c a:d }', 'PREFIX a: <a> ASK { a:b a:c a:e }'],
    ['languages', 'ASK { ?s ?p "a"@en }', 'ASK { ?s ?p "a"@vi }'],
    ['decimals', 'ASK { ?s ?p 1.5 }', 'ASK { ?s ?p 1.25 }'],
    ['strings with escapes', String.raw`ASK { ?s ?p "a\n" }`, String.raw`ASK { ?s ?p "a\t" }`],
    ['long strings', 'ASK { ?s ?p """a""" }', 'ASK { ?s ?p """b""" }'],
    ['functions', 'SELECT (ABS(1) AS ?x) {}', 'SELECT (RAND() AS ?x) {}'],
    ['versions', 'VERSION "1.2" ASK {}', 'VERSION "1.1" ASK {}'],
  ])('tells %s apart', (_, first, second) => {
    const { shapes, read } = reader();
    expect([read(first), read(second)]).toEqual([parseQuery(first), parseQuery(second)]);
    expect(shapes.size).toBe(2);
  });

  it('is not that of a text in which blanks are where they make a difference', () => {
    const { read } = reader();
    read('ASK { ?s ?p ?o FILTER(?o <= 1) }');
    expect(() => read('ASK { ?s ?p ?o FILTER(?o < = 1) }')).toThrow(Failure);
  });

  it('writes the columns of SELECT * at the right place, however long the values before it are', () => {
    const { read } = reader();
    read('PREFIX a: <x> SELECT * { ?z a:p ?y }');
    const sparql = 'PREFIX a: <http://example.org/*> SELECT DISTINCT * { ?z a:p ?y }';
    expect(read(sparql).sparql).toBe(parseQuery(sparql).sparql);
    const longer = 'PREFIX a: <http://example.org/*/and/more> SELECT * { ?z a:p ?y }';
    expect(read(longer).sparql).toBe('PREFIX a: <http://example.org/*/and/more> SELECT  ?z ?y  { ?z a:p ?y }');
  });

  it('is remembered of what may run only: what is refused is refused again', () => {
    const { shapes, read } = reader();
    for (const sparql of ['ASK { ?s ?p }', 'DROP ALL', 'ASK { SERVICE <x> { ?s ?p ?o } }', ''])
      for (const _ of [1, 2]) expect(() => read(sparql)).toThrow(Failure);
    expect(shapes.size).toBe(0);
    read('ASK { ?s ?p "x" }');
    const long = `ASK { ?s ?p "${'x'.repeat(QUERY_LIMITS.bytes)}" }`;
    expect(() => read(long)).toThrow(expect.objectContaining({ code: 'BODY_TOO_LARGE' }));
  });

  it('gives what the parser gives, for any values in the questions of the project', () => {
    const { read } = reader();
    for (const question of questions) read(question);
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }).map((text) => JSON.stringify(text)),
      fc.string({ maxLength: 12 }).map((text) => `"${text}"`),
      fc.webUrl().map((url) => `<${url}>`),
      fc.string({ maxLength: 8 }).map((text) => `<${text}>`),
      fc.nat().map(String),
      fc.constantFrom('""', '"""', "''", '<', '* }', '#', '} # "'),
    );
    const result = (parse: () => ParsedQuery) => {
      try {
        return parse();
      } catch (error) {
        if (error instanceof Failure) return error.code;
        throw error;
      }
    };
    fc.assert(
      fc.property(
        fc.constantFrom(...questions),
        fc.array(value, { minLength: 1, maxLength: 4 }),
        (question, values) => {
          let at = 0;
          const sparql = question.replace(/"[^"\n]*"|<[^>\n]*>|\b\d+\b/g, (old) => values[at++ % values.length] ?? old);
          expect(result(() => read(sparql))).toEqual(result(() => parseQuery(sparql)));
        },
      ),
      { numRuns: 300, seed: 4 },
    );
  });
});
