import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { iri, type Quad, quad } from '../../src/rdf/terms.ts';
import { parseRdf } from '../../src/rdf/turtle.ts';
import { serveWritable, TOKEN, type Writable } from '../commands/writer/served.ts';
import { type Served, serve } from '../server/serve.ts';
import { QUADS } from '../store/fixture.ts';
import { type HttpStep, haveSuites, type ProtocolTest, protocolTests } from './manifest.ts';

const FORMATS: Readonly<Record<string, RegExp>> = {
  boolean: /^application\/sparql-results\+(?:json|xml)/,
  tabular: /^(?:application\/sparql-results\+(?:json|xml)|text\/(?:csv|tab-separated-values))/,
  RDF: /^(?:text\/turtle|application\/(?:n-triples|n-quads|rdf\+xml|ld\+json|trig))/,
};

const tests = haveSuites ? protocolTests() : [];
/** A test that changes data; a service that only reads refuses it with 403. */
const writes = ({ id }: ProtocolTest): boolean => id.startsWith('update_');

const dataOf = (all: readonly ProtocolTest[]): Quad[] =>
  all.flatMap(({ graphs }) =>
    graphs.flatMap(({ name, triples }) =>
      parseRdf(triples, { mediaType: 'application/n-triples', where: name }).map(({ subject, predicate, object }) =>
        quad(subject, predicate, object, iri(name)),
      ),
    ),
  );

const send = ({ origin }: Pick<Served, 'origin'>, step: HttpStep, token?: string): Promise<Response> => {
  const { method, path, headers, body } = step;
  return fetch(`${origin}${path.replace('/sparql/', '/sparql')}`, {
    method,
    headers: { ...headers, ...(token ? { Authorization: `Bearer ${token}` } : {}) },
    ...(body ? { body: Buffer.from(body) } : {}),
  });
};

async function check(answer: Response, { statuses, format, boolean }: HttpStep): Promise<void> {
  expect(statuses).toContain(`${String(answer.status)[0]}xx`);
  if (format) expect(answer.headers.get('Content-Type')).toMatch(FORMATS[format] as RegExp);
  if (boolean !== undefined) expect(await answer.json()).toMatchObject({ boolean });
}

describe.skipIf(!haveSuites)('The SPARQL 1.1 Protocol suite, against a server that only reads', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ quads: [...QUADS, ...dataOf(tests)] });
  });
  afterAll(() => served?.close());

  it('has the 34 tests of the Recommendation', () => expect(tests).toHaveLength(34));

  it.each(tests.filter((test) => !writes(test)).map((test) => [test.id, test.name, test] as const))(
    'passes %s: %s',
    async (_id, _name, { steps }) => {
      expect(steps.length).toBeGreaterThan(0);
      for (const step of steps) await check(await send(served, step), step);
    },
  );

  it.each(tests.filter(writes).map((test) => [test.id, test.steps] as const))(
    'is refused %s with 403',
    async (_, steps) => {
      const update = steps.find(({ headers, body }) => /update/.test(`${headers['content-type']} ${body}`)) as HttpStep;
      expect((await send(served, update)).status).toBe(403);
    },
  );
});

describe.skipIf(!haveSuites)('The SPARQL 1.1 Protocol suite, against a server that takes changes', () => {
  let served: Writable;
  beforeAll(async () => {
    served = await serveWritable({ profile: 'bare' });
  }, 60_000);
  afterAll(() => served?.close());

  it.each(tests.map((test) => [test.id, test.name, test] as const))('passes %s: %s', async (_id, _name, test) => {
    const { kg } = served;
    await kg.update('DROP ALL');
    for (const { name, triples } of test.graphs) await kg.graphs.put(name, triples);
    for (const step of test.steps) await check(await send(served, step, TOKEN), step);
  });
});
