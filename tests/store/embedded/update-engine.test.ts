import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/errors.ts';
import { writeNQuads } from '../../../src/rdf/nquads.ts';
import { blankNode, iri, literal, type Quad, quad } from '../../../src/rdf/terms.ts';
import { createUpdateEngine, type UpdateEngine } from '../../../src/store/embedded/update-engine.ts';
import { parseUpdate } from '../../../src/store/sparql/update.ts';

const OWN = 'http://h/graph/default';
const P = iri('http://p');
const say = (subject: string, words: string): Quad => quad(iri(`http://s/${subject}`), P, literal(words));
const text = (quads: readonly Quad[]) => writeNQuads(quads).replaceAll('http://', '').replaceAll(' .\n', ';');
const run = (engine: UpdateEngine, sparql: string, ownDefault?: string) =>
  Object.fromEntries(engine.run(parseUpdate(sparql, { ownDefault }), 'http://h/'));
const defaultOf = (engine: UpdateEngine) => text(engine.construct('CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }', 'http://h/'));

describe('An engine for updates whose default graph is the union', () => {
  const filled = () => {
    const engine = createUpdateEngine({ ownDefault: OWN });
    engine.put('http://g/1', [say('a', 'x'), say('b', 'both')]);
    engine.put('http://g/2', [say('b', 'both')]);
    return engine;
  };
  const update = (engine: UpdateEngine, sparql: string) => run(engine, sparql, OWN);

  it('reads the union and writes to a graph of its own', () => {
    const engine = filled();
    expect(update(engine, 'INSERT { ?s <http://q> ?o } WHERE { ?s <http://p> ?o }')).toEqual({ '': 'changed' });
    expect(text(engine.triples(''))).toBe('<s/a> <q> "x";<s/b> <q> "both";');
    expect(defaultOf(engine)).toBe('<s/a> <p> "x";<s/a> <q> "x";<s/b> <p> "both";<s/b> <q> "both";');
  });

  it('lets each operation see what the one before has done', () => {
    const engine = filled();
    const effects = update(
      engine,
      `DELETE DATA { GRAPH <http://g/1> { <http://s/a> <http://p> "x" } } ;
       INSERT DATA { GRAPH <http://g/3> { <http://s/c> <http://p> "z" } } ;
       INSERT { GRAPH <http://g/4> { ?s <http://r> ?o } } WHERE { ?s <http://p> ?o }`,
    );
    expect(effects).toEqual({ 'http://g/1': 'changed', 'http://g/3': 'changed', 'http://g/4': 'changed' });
    expect(text(engine.triples('http://g/4'))).toBe('<s/b> <r> "both";<s/c> <r> "z";');
  });

  it('keeps in the union what another graph still states', () => {
    const engine = filled();
    expect(update(engine, 'DROP GRAPH <http://g/1>')).toEqual({ 'http://g/1': 'gone' });
    expect(defaultOf(engine)).toBe('<s/b> <p> "both";');
    engine.remove('http://g/2');
    expect(defaultOf(engine)).toBe('');
  });

  it('leaves the named graphs alone when the default graph is cleared', () => {
    const engine = filled();
    update(engine, 'INSERT DATA { <http://s/d> <http://p> "own" }');
    expect(update(engine, 'CLEAR DEFAULT')).toEqual({ '': 'changed' });
    expect(defaultOf(engine)).toBe('<s/a> <p> "x";<s/b> <p> "both";');
    expect(Object.keys(update(engine, 'DROP ALL')).sort()).toEqual(['', 'http://g/1', 'http://g/2']);
    expect(defaultOf(engine)).toBe('');
  });

  it('tells nothing of graphs that are as they were', () => {
    const engine = filled();
    const back = 'INSERT DATA { GRAPH <http://g/1> { <http://s/n> <http://p> "n" } }';
    expect(update(engine, `${back} ; ${back.replace('INSERT', 'DELETE')}`)).toEqual({});
    expect(update(engine, 'DELETE { GRAPH ?g { ?s ?p "none" } } WHERE { GRAPH ?g { ?s ?p "none" } }')).toEqual({});
  });

  it('tells nothing of a default graph that nothing was written to', () => {
    const engine = filled();
    expect(update(engine, 'INSERT DATA { GRAPH <relative> { <http://s/n> <http://p> "n" } }')).toEqual({
      'http://h/relative': 'changed',
    });
  });

  it('keeps the labels of blank nodes', () => {
    const engine = filled();
    const [x, y] = [blankNode('x1'), blankNode('y1')];
    engine.put('http://g/3', [quad(x, P, y), quad(y, P, literal('leaf', 'vi-VN'))]);
    expect(text(engine.triples('http://g/3'))).toBe('_:x1 <p> _:y1;_:y1 <p> "leaf"@vi-vn;');
    update(engine, 'INSERT { GRAPH <http://g/3> { ?n <http://q> 1 } } WHERE { ?n <http://p> "leaf"@vi-vn }');
    expect(text(engine.triples('http://g/3'))).toContain('_:y1 <q> "1"');
  });

  it('says why an operation failed, and follows those before it', () => {
    const engine = filled();
    const sparql = 'CLEAR GRAPH <http://g/1> ; CREATE GRAPH <http://g/2>';
    expect(() => update(engine, sparql)).toThrow(Failure);
    expect(defaultOf(engine)).toBe('<s/b> <p> "both";');
  });
});

describe('An engine for updates whose default graph is a graph as any other', () => {
  it('reads and writes it alone', () => {
    const engine = createUpdateEngine();
    engine.put('http://g/1', [say('a', 'x')]);
    engine.put('', [say('b', 'y')]);
    const effects = run(engine, 'INSERT { GRAPH <http://g/2> { ?s ?p ?o } } WHERE { ?s ?p ?o } ; CLEAR DEFAULT');
    expect(effects).toEqual({ 'http://g/2': 'changed', '': 'changed' });
    expect(text(engine.triples('http://g/2'))).toBe('<s/b> <p> "y";');
    expect(engine.triples('')).toEqual([]);
  });
});
