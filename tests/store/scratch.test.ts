import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/errors.ts';
import { iri, literal, quad } from '../../src/rdf/terms.ts';
import { createScratchStore } from '../../src/store/scratch.ts';
import { BASE, QUADS } from './fixture.ts';

describe('A scratch store', () => {
  const store = createScratchStore(QUADS, BASE);

  it('resolves relative IRIs of the quads and of the query against the base', () => {
    const [row] = store.select(
      'SELECT ?name WHERE { <id/person/le-thanh-long> <http://xmlns.com/foaf/0.1/name> ?name }',
    );
    expect(row?.name?.value).toBe('Le Thanh Long');
    const [holder] = store.select('SELECT ?p WHERE { ?p a <http://xmlns.com/foaf/0.1/Person> }');
    expect(holder?.p?.value).toBe(`${BASE}id/person/le-thanh-long`);
  });

  it('takes the union of all graphs, and quads without one, as default graph', () => {
    const mixed = createScratchStore([quad(iri('id/a'), iri('id/p'), iri('id/b')), ...QUADS], BASE);
    expect(mixed.ask('ASK { <id/a> <id/p> <id/b> . ?article a <https://w3id.org/hgov#Article> }')).toBe(true);
  });

  it('counts a triple once that two graphs state', () => {
    const sparql = 'SELECT ?name { <id/person/le-thanh-long> <http://xmlns.com/foaf/0.1/name> ?name }';
    expect(store.select(sparql)).toHaveLength(1);
    expect(store.select(sparql.replace('{', '{ GRAPH ?g {').replace(/\}$/, '} }'))).toHaveLength(2);
  });

  it('gives back constructed triples with relative IRIs, ready to be published', () => {
    const [triple] = store.construct(
      'CONSTRUCT { ?s <id/is> "x"@vi } WHERE { ?s a <http://xmlns.com/foaf/0.1/Person> }',
    );
    expect(triple?.equals(quad(iri('id/person/le-thanh-long'), iri('id/is'), literal('x', 'vi')))).toBe(true);
  });

  it('leaves a variable without a value out of its row', () => {
    const [row] = store.select(
      'SELECT ?s ?none WHERE { ?s a <https://w3id.org/hgov#Target> OPTIONAL { ?s <id/none> ?none } }',
    );
    expect(Object.keys(row ?? {})).toEqual(['s']);
  });

  it.each([
    ['a query that does not parse', () => store.ask('ASK {')],
    ['a CONSTRUCT where rows are expected', () => store.select('CONSTRUCT WHERE { ?s ?p ?o }')],
    ['an ASK where rows are expected', () => store.select('ASK {}')],
    ['a SELECT where triples are expected', () => store.construct('SELECT ?s WHERE { ?s ?p ?o }')],
  ])('refuses %s', (_what, run) => {
    expect(run).toThrow(Failure);
  });
});
