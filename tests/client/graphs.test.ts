import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, createClient } from '../../src/client/client.ts';
import type { ProblemError } from '../../src/client/problem.ts';
import {
  IriUnknownError,
  MediaTypeUnsupportedError,
  PreconditionFailedError,
  RdfMalformedError,
  ReadOnlyError,
  RequestMalformedError,
  TokenWrongError,
  UnauthorizedError,
} from '../../src/client/problems.ts';
import { sparql } from '../../src/client/sparql.ts';
import { blankNode, literal, namedNode, triple } from '../../src/client/terms.ts';
import { serveWritable, TOKEN, type Writable } from '../commands/writer/served.ts';
import { serve } from '../server/serve.ts';
import { BASE } from '../store/fixture.ts';

const FOREIGN = 'http://elsewhere.test/g?x=1#y';

let server: Writable;
let kg: Client;
beforeAll(async () => {
  server = await serveWritable({ profile: 'bare', baseIri: BASE });
  kg = clientOf({ token: TOKEN });
});
afterAll(() => server?.close());

const clientOf = (options: { readonly token?: string }) =>
  createClient({ endpoint: `${server.origin}/sparql`, baseIri: BASE, ...options });
const [S, P] = [namedNode('urn:s'), namedNode('urn:p')];
const objects = async (name: string): Promise<string[]> =>
  (await kg.graphs.get(name).all()).map(({ object }) => object.value).toSorted();

describe('A graph that the client writes', () => {
  it.each(['graph/mine', `${BASE}graph/điểm cầu`.replace(' ', '-'), FOREIGN, 'default'])(
    'is put, read, added to, patched and removed: %s',
    async (name) => {
      const isNew = name !== 'default';
      expect(await kg.graphs.put(name, '<urn:s> <urn:p> "a" .')).toEqual({ isNew });
      expect(await kg.graphs.add(name, [triple(S, P, literal('ế\n"', { language: 'vi' }))])).toEqual({ isNew: false });
      expect(await kg.graphs.get(name).all()).toContainEqual(triple(S, P, literal('ế\n"', { language: 'vi' })));
      await kg.graphs.patch(name, sparql`DELETE { ?s ?p ${'a'} } INSERT { ?s ?p ${'b'} } WHERE { ?s ?p ${'a'} }`);
      expect(await objects(name)).toEqual(['b', 'ế\n"']);
      expect(await kg.graphs.put(name, { body: '<urn:s> <urn:p> "c" .', mediaType: 'application/n-quads' })).toEqual({
        isNew: false,
      });
      expect(await kg.graphs.get(name).text()).toContain('"c"');
      await kg.graphs.delete(name);
      expect(await kg.graphs.state(name)).toEqual(isNew ? undefined : expect.any(String));
      if (isNew) await expect(kg.graphs.get(name).all()).rejects.toBeInstanceOf(IriUnknownError);
    },
  );

  it('gets a name from the server, if it has none', async () => {
    const name = await kg.graphs.create([triple(S, P, blankNode('b'))]);
    expect(name).toMatch(/^http:\/\/hgov\.test\/graph\/[\w-]+$/);
    expect(await kg.graphs.get(name).all()).toMatchObject([{ object: { termType: 'BlankNode' } }]);
    expect(await kg.ask(sparql`ASK { GRAPH ${namedNode(name)} { ?s ?p ?o } }`)).toBe(true);
  });

  it('is changed only in the state that the change was made for', async () => {
    const name = 'graph/shared';
    await kg.graphs.put(name, '', { ifNew: true });
    await expect(kg.graphs.put(name, '', { ifNew: true })).rejects.toMatchObject({ header: 'If-None-Match' });
    const ifState = await kg.graphs.state(name);
    expect(ifState).toEqual(expect.any(String));
    await kg.graphs.add(name, '<urn:s> <urn:p> "mine" .', { ifState });
    const late = kg.graphs.put(name, '<urn:s> <urn:p> "yours" .', { ifState });
    await expect(late).rejects.toBeInstanceOf(PreconditionFailedError);
    await expect(kg.graphs.delete(name, { ifState })).rejects.toBeInstanceOf(PreconditionFailedError);
    expect(await objects(name)).toEqual(['mine']);
  });
});

describe('A change that is refused', () => {
  it.each<[string, () => Promise<unknown>, new (...details: never[]) => ProblemError]>([
    ['without a token', () => clientOf({}).graphs.put('graph/x', ''), UnauthorizedError],
    ['with a wrong token', () => clientOf({ token: 'wrong' }).graphs.delete('graph/x'), TokenWrongError],
    ['of no RDF', () => kg.graphs.put('graph/x', '<urn:a> .'), RdfMalformedError],
    [
      'of another type',
      () => kg.graphs.put('graph/x', { body: 'x', mediaType: 'text/csv' }),
      MediaTypeUnsupportedError,
    ],
    ['of a graph that is not there', () => kg.graphs.delete('graph/nothing'), IriUnknownError],
    ['of a graph with an impossible name', () => kg.graphs.put('graph/a b', ''), RequestMalformedError],
  ])('is an error: %s', async (_, change, type) => {
    await expect(change()).rejects.toBeInstanceOf(type);
    expect(await kg.graphs.state('graph/x')).toBeUndefined();
  });

  it('is one where the server only reads', async () => {
    const other = await serve();
    try {
      const reader = createClient({ endpoint: `${other.origin}/sparql`, token: TOKEN });
      await expect(reader.graphs.put('graph/x', '')).rejects.toBeInstanceOf(ReadOnlyError);
      expect(await reader.graphs.get(`${BASE}graph/ontology`).all()).not.toEqual([]);
    } finally {
      await other.close();
    }
  });
});
