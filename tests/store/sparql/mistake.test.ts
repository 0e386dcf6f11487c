import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/errors.ts';
import { parseQuery } from '../../../src/store/sparql/query.ts';

function mistakeIn(sparql: string) {
  try {
    parseQuery(sparql);
  } catch (error) {
    if (error instanceof Failure && error.code === 'QUERY_MALFORMED') {
      const { line, column, reason } = error.slots;
      return { at: `${line}:${column}`, reason };
    }
    throw error;
  }
  throw new Error('accepted');
}

describe('A mistake in a query', () => {
  it.each([
    { sparql: 'SELECT * {\n  ?s ?p }', at: '2:9', says: '“}” is not expected here; expected a term or a variable' },
    { sparql: 'SELECT * {\n  ?s ?p ?o', at: '2:11', says: 'ends too early; expected “}”' },
    { sparql: 'SELECT * {\r\n  ?s ?p ]\r\n}', at: '2:9', says: '“]” is not expected here' },
    { sparql: 'SELEC ?x { }', at: '1:1', says: '“SELEC” has no meaning here' },
    { sparql: 'SELECT * WHERE {\n ?s ?p ?o } LIMIT ten', at: '2:19', says: '“ten”' },
    { sparql: 'SELECT * {\n ?s ?p "abc\n }', at: '2:8', says: 'never closed' },
    { sparql: 'SELECT * {\n FILTER(foo(?x)) }', at: '2:9', says: '“foo” has no meaning here' },
    { sparql: 'SELECT * {\n FILTER(CONTAINS(?x)) }', at: '2:20', says: 'expected “,”' },
    { sparql: 'SELECT * {} ASK {}', at: '1:13', says: '“ASK” is not expected here' },
    { sparql: '# foaf:\nASK {\n ?s foaf:name ?o }', at: '3:5', says: 'Add PREFIX foaf: <http://xmlns.com/foaf/0.1/>' },
    { sparql: 'ASK { ?s mine:name ?o }', at: '1:10', says: 'Add PREFIX mine: <…>' },
    { sparql: 'SELECT (1 AS ?x) (2 AS ?x) {}', at: '1:24', says: 'used more than once' },
    { sparql: 'SELECT * { ?x ?y ?z .\n BIND(1 AS ?x) }', at: '2:12', says: 'already bound' },
    { sparql: 'SELECT ?s (COUNT(?p) AS ?c) { ?s ?p ?o }', at: '1:1', says: 'neither grouped nor aggregated' },
    { sparql: 'SELECT * { VALUES (?a ?b) { (1) } }', at: '1:1', says: 'Too few values' },
    { sparql: 'ASK { <a b> ?p ?o }', at: '1:10', says: '“b” has no meaning here' },
    { sparql: 'SELECT ?x WHERE ?x a ?y }', at: '1:17', says: 'expected “{”' },
    { sparql: 'SELECT ?a, ?b { ?a ?p ?b }', at: '1:10', says: '“,” is not expected here' },
    { sparql: 'ASK { ?s ?p ?o . ; }', at: '1:18', says: '“;” is not expected here' },
    { sparql: 'CONSTRUCT { ?s ?p } WHERE { ?s ?p ?o }', at: '1:19', says: 'expected a term or a variable' },
    { sparql: 'SELECT * {\n ?s a <http://e/A>\n ?s ?p ?o\n}', at: '3:2', says: '“?s” is not expected here' },
    { sparql: 'SELECT * { ?s ?p "a"@ }', at: '1:21', says: '“@” has no meaning here' },
    { sparql: 'SELECT * { OPTIONAL ?s ?p ?o }', at: '1:21', says: 'expected “{”' },
    { sparql: 'SELECT * { { ?s ?p ?o } UNION }', at: '1:31', says: 'expected “{”' },
    { sparql: 'SELECT * { ?s ?p ?o } ORDER ?s', at: '1:29', says: 'expected “BY”' },
    { sparql: 'SELECT * { ?s ?p ?o } GROUP BY', at: '1:31', says: 'ends too early' },
    { sparql: 'SELECT * { BIND(1 ?x) }', at: '1:19', says: 'expected “AS”' },
    { sparql: 'SELECT * {\n\n\n  ?s ?p ?o }}', at: '4:13', says: '“}” is not expected here' },
    { sparql: 'SELECT DISTINCT REDUCED ?s { ?s ?p ?o }', at: '1:17', says: 'expected “*” or a variable or “(”' },
    { sparql: 'SELECT * FROM { ?s ?p ?o }', at: '1:15', says: 'expected an IRI or “NAMED”' },
    { sparql: 'ASK { ?s (^) ?o }', at: '1:12', says: '“)” is not expected here' },
  ])('is placed at $at: $sparql', ({ sparql, at, says }) => {
    const mistake = mistakeIn(sparql);
    expect(mistake.reason).toContain(says);
    expect(mistake.at).toBe(at);
  });
});
