import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/errors.ts';
import { iri, literal, quad } from '../../../src/rdf/terms.ts';
import { isTrap } from '../../../src/store/embedded/engine.ts';
import type { Task } from '../../../src/store/embedded/messages.ts';
import { createReplica, type Replica } from '../../../src/store/embedded/replica.ts';
import { type Segment, sharedText } from '../../../src/store/embedded/segment.ts';
import { answerText } from '../../../src/store/embedded/serialise.ts';
import { BASE, QUADS } from '../fixture.ts';

const whole: Segment = { sequence: 1, replaces: 'all', text: sharedText(QUADS, { baseIri: BASE }) };
const changed: Segment = {
  sequence: 2,
  replaces: `${BASE}graph/article/kon-tum`,
  text: sharedText([quad(iri('id/a'), iri('id/p'), literal('new'), iri('graph/article/kon-tum'))], { baseIri: BASE }),
};

function ask(replica: Replica, sparql: string, more: Partial<Task> = {}): string {
  const task = {
    id: 1,
    form: 'ASK',
    mediaType: 'text/csv',
    baseIri: BASE,
    segments: [],
    resultBytes: 1e6,
    begun: new Int32Array(1),
  } as const;
  return answerText(replica.engine, { ...task, sparql, ...more });
}

function replicaOf(...segments: readonly Segment[]): Replica {
  const replica = createReplica();
  replica.catchUp(segments);
  return replica;
}

describe('A replica', () => {
  it('has each triple once in the default graph, and as often as stated in the named ones', () => {
    const replica = replicaOf(whole);
    const name = '<id/person/le-thanh-long> <http://xmlns.com/foaf/0.1/name> ?name';
    expect(ask(replica, `SELECT ?name { ${name} }`)).toBe('name\r\nLe Thanh Long\r\n');
    expect(ask(replica, `SELECT (COUNT(*) AS ?n) { GRAPH ?g { ${name} } }`)).toBe('n\r\n2\r\n');
  });

  it('loads what it has not seen, once', () => {
    const replica = replicaOf(whole);
    replica.catchUp([whole, changed]);
    replica.catchUp([whole, changed]);
    expect(ask(replica, 'SELECT (COUNT(*) AS ?n) { GRAPH <graph/article/kon-tum> { ?s ?p ?o } }')).toBe('n\r\n1\r\n');
    expect(ask(replica, 'ASK { <id/person/le-thanh-long> <http://xmlns.com/foaf/0.1/name> ?name }')).toBe('true');
    expect(ask(replica, 'ASK { <id/article/kon-tum> a ?class }')).toBe('false');
  });

  it('is the same whether it saw the changes one by one or at once', () => {
    const late = replicaOf(whole, changed);
    const early = replicaOf(whole);
    early.catchUp([whole, changed]);
    const all = { form: 'CONSTRUCT', mediaType: 'application/n-triples' } as const;
    const lines = (replica: Replica) => ask(replica, 'CONSTRUCT WHERE { ?s ?p ?o }', all).split('\n').sort();
    expect(lines(late)).toEqual(lines(early));
  });

  it('starts anew when the whole is replaced', () => {
    const replica = replicaOf(whole);
    replica.catchUp([{ ...changed, sequence: 3, replaces: 'all' }]);
    expect(ask(replica, 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }')).toBe('n\r\n1\r\n');
  });

  it('says what is wrong with data that does not load', () => {
    const text = new SharedArrayBuffer(3);
    new Uint8Array(text).set(Buffer.from('<a>'));
    expect(() => replicaOf({ sequence: 1, replaces: 'all', text })).toThrow(
      expect.objectContaining({ code: 'RDF_MALFORMED' }),
    );
  });
});

describe('The text of an answer', () => {
  const replica = replicaOf(whole);
  const construct = { form: 'CONSTRUCT' } as const;

  it('is our Turtle, in which the base has prefixes', () => {
    const text = ask(replica, 'DESCRIBE <id/person/le-thanh-long>', { form: 'DESCRIBE', mediaType: 'text/turtle' });
    expect(text).toContain(`@prefix person: <${BASE}id/person/> .`);
  });

  it('is the engine’s Turtle where ours has no word for a triple term', () => {
    const text = ask(replica, 'CONSTRUCT { <id/a> <id/b> ?t } { BIND(TRIPLE(<id/s>, <id/p>, <id/o>) AS ?t) }', {
      ...construct,
      mediaType: 'text/turtle',
    });
    expect(text).toContain('<<(');
  });

  it.each([
    [
      'is no JSON-LD for a triple term',
      'CONSTRUCT { <id/a> <id/b> ?t } { BIND(TRIPLE(<id/s>, <id/p>, <id/o>) AS ?t) }',
      'NOT_ACCEPTABLE',
    ],
    ['is none for what the engine does not take', 'ASK { ?s ?p', 'QUERY_MALFORMED'],
  ])('%s', (_what, sparql, code) => {
    expect(() => ask(replica, sparql, { ...construct, mediaType: 'application/ld+json' })).toThrow(
      expect.objectContaining({ code }),
    );
  });

  // The last test of the file, because nothing in this process can use the engine after it.
  it('is none after a trap, which is no failure of the query but the end of the thread', () => {
    const deadly = `ASK ${'{'.repeat(2000)}${'}'.repeat(2000)}`;
    expect(() => ask(replicaOf(whole), deadly)).toThrow(expect.not.objectContaining({ code: expect.any(String) }));
    expect(isTrap(new RangeError('x'))).toBe(true);
    expect(isTrap(new Failure('QUERY_MISSING'))).toBe(false);
  });
});
