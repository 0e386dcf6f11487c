import { describe, expect, it } from 'vitest';
import { Failure, type FailureCode } from '../../../src/errors.ts';
import { QUERY_LIMITS } from '../../../src/store/sparql/limits.ts';
import { parseQuery } from '../../../src/store/sparql/query.ts';

function failureOf(sparql: string): Failure {
  try {
    parseQuery(sparql);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error(`accepted: ${sparql}`);
}

describe('A query', () => {
  it.each([
    ['SELECT', 'SELECT ?s WHERE { ?s ?p ?o }'],
    ['ASK', 'PREFIX a: <http://a/> ASK { ?s a:b/a:c* "x"@vi }'],
    ['CONSTRUCT', 'CONSTRUCT WHERE { ?s ?p ?o }'],
    ['DESCRIBE', 'DESCRIBE <id/person/x>'],
  ])('has the form %s', (form, sparql) => {
    expect(parseQuery(sparql).form).toBe(form);
  });

  it('says whether two runs may differ', () => {
    expect(parseQuery('SELECT (RAND() AS ?x) {}').isVolatile).toBe(true);
    expect(parseQuery('SELECT ?x { BIND(NOW() AS ?x) }').isVolatile).toBe(true);
    expect(parseQuery('SELECT ?x { ?x ?y "RAND()" }').isVolatile).toBe(false);
  });

  it.each<[FailureCode, string]>([
    ['QUERY_MISSING', ''],
    ['QUERY_MISSING', ' # nothing but a remark'],
    ['QUERY_MALFORMED', 'PREFIX a: <http://a/>'],
    ['READ_ONLY', 'INSERT DATA { <a> <b> <c> }'],
    ['READ_ONLY', 'DROP ALL'],
    ['SERVICE_FORBIDDEN', 'SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }'],
    ['SERVICE_FORBIDDEN', 'ASK { OPTIONAL { SERVICE SILENT ?anywhere { ?s ?p ?o } } }'],
    ['SERVICE_FORBIDDEN', 'ASK { FILTER EXISTS { SERVICE <x> { ?s ?p ?o } } }'],
    ['SERVICE_FORBIDDEN', 'LOAD SILENT <http://127.0.0.1/>'],
    ['SERVICE_FORBIDDEN', 'INSERT { ?s ?p ?o } WHERE { SERVICE <x> { ?s ?p ?o } }'],
  ])('is refused as %s: %s', (code, sparql) => {
    expect(failureOf(sparql).code).toBe(code);
  });
});

describe('A query beyond the limits', () => {
  const times = (count: number, text: string) => text.repeat(count);
  it.each([
    ['braces', `SELECT * ${times(700, '{')}${times(700, '}')}`],
    ['functions', `SELECT (${times(235, 'CONCAT(')}"a"${times(235, ')')} AS ?x) {}`],
    ['negations', `ASK { FILTER(${times(3000, '!')}?x) }`],
    ['negations with remarks between', `ASK { FILTER(${times(3000, '! # x\n')}?x) }`],
    ['blank nodes', `ASK { ?s ?p ${times(700, '[ ?p ')}?o${times(700, ']')} }`],
    ['lists', `ASK { ?s ?p ${times(100, '(')}?o${times(100, ')')} }`],
    ['paths', `ASK { ?s ${times(100, '(')}<p>${times(100, ')')} ?o }`],
    ['patterns', `ASK { ${times(61, '?s ?p ?o . ')} }`],
    ['objects', `ASK { ?s ?p ${times(61, '?o, ')} ?o }`],
    [
      'patterns in groups that are joined',
      `ASK { {${times(31, '?s ?p ?o . ')}} GRAPH ?g { {${times(30, '?s ?p ?o . ')}} } }`,
    ],
    ['patterns in EXISTS', `ASK { FILTER EXISTS {${times(61, '?s ?p ?o . ')}} }`],
    ['steps of a path', `ASK { ?s ${times(60, '<p>/')}<p> ?o }`],
    ['OPTIONAL', `ASK { ${times(101, 'OPTIONAL{?s ?p ?o} ')} }`],
    ['MINUS', `ASK { ${times(101, 'MINUS{?s ?p ?o} ')} }`],
    ['UNION', `ASK { {} ${times(101, 'UNION {?s ?p ?o} ')} }`],
    ['FILTER', `ASK { ${times(101, 'FILTER(?x = 1) ')} }`],
    ['disjunctions', `ASK { FILTER(${times(1001, '?x || ')} ?x) }`],
    ['tokens', `ASK { VALUES ?x { ${times(10_001, '1 ')} } }`],
  ])('is refused for its %s', (_what, sparql) => {
    const failure = failureOf(sparql);
    expect(failure.code).toBe('QUERY_TOO_COMPLEX');
    expect(Number(failure.slots.actual)).toBeGreaterThan(Number(failure.slots.limit));
  });

  it('is refused for its length before anything else is done with it', () => {
    expect(failureOf(`ASK { ?s ?p "${'x'.repeat(QUERY_LIMITS.bytes)}" }`).code).toBe('BODY_TOO_LARGE');
  });

  it('is not what brackets in strings, IRIs and remarks make of it', () => {
    const brackets = '{'.repeat(100);
    const sparql = `ASK { <http://a/(((> ?p "${brackets}", '''\n"${brackets}''' # ${brackets}\n }`;
    expect(parseQuery(sparql).form).toBe('ASK');
  });

  it('is far from honest queries of 60 patterns and 64 levels', () => {
    expect(parseQuery(`ASK { ${times(60, '?s ?p ?o . ')} }`).form).toBe('ASK');
    expect(parseQuery(`ASK ${times(64, '{')}${times(64, '}')}`).form).toBe('ASK');
  });
});
