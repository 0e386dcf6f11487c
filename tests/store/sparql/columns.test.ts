import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/store/sparql/query.ts';

/** The variables that `SELECT *` was replaced by. */
function columnsOf(sparql: string): string[] {
  const [, columns = ''] = /SELECT\s+(?:DISTINCT\s+)?((?:\?\w+\s+)+)/.exec(parseQuery(sparql).sparql) ?? [];
  return columns.trim().split(/\s+/);
}

describe('The columns of SELECT *', () => {
  it.each([
    ['stand in the order of the text', '{ ?z ?a ?m OPTIONAL { ?m ?b ?c } }', '?z ?a ?m ?b ?c'],
    ['hold those of lists and blank nodes', '{ ?z ?a [ ?m (1 ?l) ] }', '?z ?a ?m ?l'],
    [
      'hold those of GRAPH, BIND and VALUES',
      '{ GRAPH ?g { ?s ?p ?o } BIND(?o AS ?b) VALUES ?v { 1 } } VALUES ?w { 1 }',
      '?g ?s ?p ?o ?b ?v ?w',
    ],
    ['hold what a subquery shows', '{ ?s ?p ?o { SELECT ?x (1 AS ?y) { ?x ?hidden ?also } } }', '?s ?p ?o ?x ?y'],
    ['hold all that a subquery with * shows', '{ { SELECT * { ?x ?y ?z } } }', '?x ?y ?z'],
    ['lack those of FILTER and MINUS', '{ ?s ?p ?o FILTER EXISTS { ?f ?f ?f } MINUS { ?s ?m ?m } }', '?s ?p ?o'],
    ['hold both sides of UNION', '{ { ?a ?b ?c } UNION { ?d ?b ?e } }', '?a ?b ?c ?d ?e'],
  ])('%s', (_what, where, columns) => {
    expect(columnsOf(`SELECT * ${where}`).join(' ')).toBe(columns);
  });

  it('are told from other stars and other SELECTs', () => {
    const sparql = '# SELECT *\nPREFIX select: <http://a/*>\nSELECT DISTINCT*{ ?s select:p* ?o FILTER(?o * 2 > 3) }';
    expect(parseQuery(sparql).sparql).toBe(sparql.replace('DISTINCT*{', 'DISTINCT ?s ?o {'));
  });

  it.each(['SELECT * {}', 'SELECT ?b ?a { ?a ?b ?c }', 'DESCRIBE * { ?a ?b ?c }'])(
    'stay as they are in %s',
    (sparql) => {
      expect(parseQuery(sparql).sparql).toBe(sparql);
    },
  );
});
