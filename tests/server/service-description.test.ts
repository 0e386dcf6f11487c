import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Quad } from '../../src/rdf/terms.ts';
import { parseRdf } from '../../src/rdf/turtle.ts';
import { SERVER_LIMITS } from '../../src/server/app-options.ts';
import { statedLimits } from '../../src/server/stated-limits.ts';
import type { Writer } from '../../src/store/writer.ts';
import { BASE, QUADS } from '../store/fixture.ts';
import { type Served, serve } from './serve.ts';

const SD = 'http://www.w3.org/ns/sparql-service-description#';
const VOID = 'http://rdfs.org/ns/void#';

let server: Served;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

describe('The service description', () => {
  const triples = async (): Promise<Quad[]> => {
    const response = await server.get('/sparql', 'text/turtle');
    return parseRdf(await response.text(), { mediaType: 'text/turtle', where: 'the description' });
  };
  const objects = (quads: readonly Quad[], subject: string, property: string) =>
    quads
      .filter((quad) => quad.subject.value === subject && quad.predicate.value === property)
      .map(({ object }) => object.value);

  it.each(['text/turtle', 'application/rdf+xml', 'application/n-triples', 'application/ld+json'])(
    'is RDF as %s',
    async (type) => {
      const response = await server.get('/sparql', type);
      expect(response.status).toBe(200);
      expect(response.headers.get('Content-Type')).toContain(type);
      expect(await response.text()).toContain(`${SD}Service`.slice(0, 30));
    },
  );

  it('names the endpoint by its canonical IRI, whatever host is asked', async () => {
    const quads = await triples();
    const [service] = quads.filter(({ object }) => object.value === `${SD}Service`).map(({ subject }) => subject.value);
    expect(objects(quads, service ?? '', `${SD}endpoint`)).toEqual([`${BASE}sparql`]);
    expect(JSON.stringify(quads)).not.toContain('127.0.0.1');
  });

  it('says that the default graph is the union, and names every graph with its size', async () => {
    const quads = await triples();
    expect(objects(quads, `${BASE}sparql`, `${SD}feature`)).toContain(`${SD}UnionDefaultGraph`);
    const [dataset = ''] = objects(quads, `${BASE}sparql`, `${SD}defaultDataset`);
    expect(objects(quads, dataset, `${SD}defaultGraph`)).toHaveLength(1);
    const sizes = objects(quads, dataset, `${SD}namedGraph`).map((named) => {
      const [content = ''] = objects(quads, named, `${SD}graph`);
      return [objects(quads, named, `${SD}name`)[0], Number(objects(quads, content, `${VOID}triples`)[0])];
    });
    const expected = new Map<string, number>();
    for (const { graph } of QUADS)
      expected.set(`${BASE}${graph.value}`, (expected.get(`${BASE}${graph.value}`) ?? 0) + 1);
    expect(new Map(sizes as [string, number][])).toEqual(expected);
  });

  it('tells the limits, and of changes where they are taken', async () => {
    const limits = objects(await triples(), `${BASE}sparql`, 'http://www.w3.org/2000/01/rdf-schema#comment').join('\n');
    for (const part of ['65536 bytes', '64 levels', '60 triple patterns', 'after 10 s', `${64 * 1024 * 1024} bytes`])
      expect(limits).toContain(part);
    expect(limits).not.toContain('A change');
    const { writer, ...reading } = { writer: {} as Writer, writeToken: 'x', limits: SERVER_LIMITS };
    expect(statedLimits({ ...reading, writer }).join()).toContain('has at most 16777216 bytes and 60 s; as an update');
    const budget = { querySecondsPerMinute: 60, errorsPerMinute: 0 };
    expect(statedLimits({ limits: { ...SERVER_LIMITS, budget } })).toContain(
      'A client has 60 seconds of query time a minute, and twice that at once.',
    );
  });

  it('lists the result formats', async () => {
    expect(objects(await triples(), `${BASE}sparql`, `${SD}resultFormat`)).toHaveLength(10);
  });
});
