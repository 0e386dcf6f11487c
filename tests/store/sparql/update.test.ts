import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/errors.ts';
import { parseUpdate } from '../../../src/store/sparql/update.ts';

const OWN = 'http://h/graph/default';
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
const texts = (sparql: string, options = {}) => parseUpdate(sparql, options).map(({ text }) => squeezed(text));

function codeOf(sparql: string, options = {}): string {
  try {
    parseUpdate(sparql, options);
    return 'none';
  } catch (cause) {
    return cause instanceof Failure ? cause.code : String(cause);
  }
}

describe('An update', () => {
  it('is cut into its operations, each with all declarations before it', () => {
    const sparql = `PREFIX a: <http://a/> # ; no end
      INSERT DATA { a:b a:c "x;y", 'z' ; a:d a:e } ;
      BASE <http://b/> PREFIX : <http://c/>
      DELETE WHERE { ?s :p ?o ; :r 1 } ; CLEAR ALL ;`;
    const prologue = 'PREFIX a: <http://a/> # ; no end';
    expect(texts(sparql)).toEqual([
      `${prologue} INSERT DATA { a:b a:c "x;y", 'z' ; a:d a:e }`,
      `${prologue} BASE <http://b/> PREFIX : <http://c/> DELETE WHERE { ?s :p ?o ; :r 1 }`,
      `${prologue} BASE <http://b/> PREFIX : <http://c/> CLEAR ALL`,
    ]);
  });

  it('may be empty, or hold declarations alone', () => {
    expect(texts('')).toEqual([]);
    expect(texts('PREFIX a: <http://a/>')).toEqual([]);
    expect(texts('# nothing')).toEqual([]);
  });

  it.each([
    ['INSERT DATA { <a> <b> <c> }', `INSERT DATA { GRAPH <${OWN}> { <a> <b> <c> } }`],
    [
      'INSERT DATA { <a> <b> <c> . GRAPH <g> { <a> <b> <d> } <e> <f> <g> . }',
      `INSERT DATA { GRAPH <${OWN}> { <a> <b> <c> . } GRAPH <g> { <a> <b> <d> } GRAPH <${OWN}> { <e> <f> <g> . } }`,
    ],
    ['INSERT DATA { GRAPH <g> { <a> <b> <d> } . }', 'INSERT DATA { GRAPH <g> { <a> <b> <d> } . }'],
    [
      'DELETE { ?s ?p ?o } INSERT { GRAPH ?g { ?s ?p ?o } } WHERE { ?s ?p ?o . GRAPH ?g { ?s ?p ?o } }',
      `DELETE { GRAPH <${OWN}> { ?s ?p ?o } } INSERT { GRAPH ?g { ?s ?p ?o } } WHERE { ?s ?p ?o . GRAPH ?g { ?s ?p ?o } }`,
    ],
    ['DELETE WHERE { ?s ?p ?o }', `DELETE WHERE { GRAPH <${OWN}> { ?s ?p ?o } }`],
    ['WITH <g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }', 'WITH <g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }'],
    ['CLEAR DEFAULT', `CLEAR GRAPH <${OWN}>`],
    ['COPY SILENT default TO <g>', `COPY SILENT GRAPH <${OWN}> TO <g>`],
    ['MOVE <g> TO DEFAULT', `MOVE <g> TO GRAPH <${OWN}>`],
    ['INSERT DATA { }', 'INSERT DATA { }'],
  ])('writes to the graph that stands for the default one: %s', (sparql, expected) => {
    expect(texts(sparql, { ownDefault: OWN })).toEqual([expected]);
  });

  it('reads the graphs of the protocol in place of its own dataset', () => {
    const options = { defaultGraphs: ['http://d'], namedGraphs: ['http://n'] };
    const using = 'USING <http://d> USING NAMED <http://n>';
    expect(texts('INSERT { ?s ?p 1 } WHERE { ?s ?p ?o }', options)).toEqual([
      `INSERT { ?s ?p 1 } ${using} WHERE { ?s ?p ?o }`,
    ]);
    expect(texts('DELETE WHERE { ?s ?p ?o } ; CLEAR ALL', options)).toEqual([
      `DELETE { ?s ?p ?o } ${using} WHERE { ?s ?p ?o }`,
      'CLEAR ALL',
    ]);
  });

  it.each([
    'INSERT { ?s ?p 1 } USING <http://x> WHERE { ?s ?p ?o }',
    'WITH <http://x> INSERT { ?s ?p 1 } WHERE { ?s ?p ?o }',
  ])('is refused graphs of the protocol where it names its own: %s', (sparql) => {
    expect(codeOf(sparql, { defaultGraphs: ['http://d'] })).toBe('UPDATE_DATASET');
    expect(codeOf(sparql)).toBe('none');
  });

  it.each<[string, readonly string[] | 'all']>([
    ['PREFIX g: <http://g/> INSERT DATA { GRAPH g:1 { <a> <b> <c> } <a> <b> <c> }', ['http://g/1', '']],
    ['DELETE { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } }', 'all'],
    ['WITH <http://w> DELETE { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }', ['http://w']],
    ['INSERT DATA { GRAPH <relative> { <a> <b> <c> } }', 'all'],
    ['CLEAR ALL', 'all'],
    ['DROP NAMED', 'all'],
    ['CLEAR GRAPH <http://x>', ['http://x']],
    ['ADD <http://x> TO <http://y>', ['http://y']],
    ['MOVE <http://x> TO DEFAULT', ['', 'http://x']],
    ['CREATE GRAPH <http://x>', ['http://x']],
  ])('tells which graphs it can change: %s', (sparql, graphs) => {
    const [operation] = parseUpdate(sparql);
    expect(operation?.touches).toEqual(graphs);
  });

  it('keeps the literals that it inserts as they were written', () => {
    const xsd = 'PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>';
    const [operation] = parseUpdate(`${xsd} INSERT DATA { <a> <b> 1.50, "x"@vi-VN, "01"^^xsd:integer, "plain" }`);
    expect(operation?.literals.map(({ id }) => id)).toEqual([
      '"1.50"^^http://www.w3.org/2001/XMLSchema#decimal',
      '"x"@vi-VN',
      '"01"^^http://www.w3.org/2001/XMLSchema#integer',
    ]);
  });

  it.each([
    ['UPDATE_EXPECTED', 'SELECT * { ?s ?p ?o }'],
    ['SERVICE_FORBIDDEN', 'LOAD <http://x>'],
    ['SERVICE_FORBIDDEN', 'LOAD SILENT <http://x> INTO GRAPH <http://y>'],
    ['SERVICE_FORBIDDEN', 'INSERT { ?s ?p ?o } WHERE { SERVICE SILENT <http://x> { ?s ?p ?o } }'],
    ['QUERY_MALFORMED', 'INSERT DATA { ?s ?p ?o }'],
    ['QUERY_MALFORMED', 'DELETE DATA { <a> <b> _:c }'],
    ['QUERY_TOO_COMPLEX', `INSERT { ?s ?p ?o } WHERE { ${'{'.repeat(100)} ?s ?p ?o ${'}'.repeat(100)} }`],
    ['QUERY_TOO_COMPLEX', `DELETE WHERE { ${'?s ?p ?o . '.repeat(100)} }`],
  ])('is refused with %s: %s', (code, sparql) => expect(codeOf(sparql)).toBe(code));
});
