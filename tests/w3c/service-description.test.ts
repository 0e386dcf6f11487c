import { readFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Quad } from '../../src/rdf/terms.ts';
import { parseRdf } from '../../src/rdf/turtle.ts';
import { createValidator } from '../../src/validation/validate.ts';
import { type Served, serve } from '../server/serve.ts';
import { BASE } from '../store/fixture.ts';
import { haveSuites, manifestOf } from './manifest.ts';

const SD = 'http://www.w3.org/ns/sparql-service-description#';
const ENDPOINT = new URL(`${BASE}sparql`);

const tests = haveSuites
  ? manifestOf('sparql/sparql11/service-description/manifest.ttl').entries.map(({ value }) => value.replace(/^.*#/, ''))
  : [];
const turtle = (text: string): Quad[] => parseRdf(text, { mediaType: 'text/turtle', where: 'it', base: ENDPOINT.href });

describe.skipIf(!haveSuites)('The suite of SPARQL 1.1 Service Description', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve();
  });
  afterAll(() => served?.close());

  /** Asks under the name that the server has for the world. */
  const description = async (accept?: string): Promise<{ readonly answer: IncomingMessage; readonly body: string }> => {
    const headers = { Host: ENDPOINT.host, ...(accept ? { Accept: accept } : {}) };
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      get({ host: '127.0.0.1', port: served.port, path: ENDPOINT.pathname, headers }, resolve).on('error', reject);
    });
    return { answer, body: await text(answer) };
  };

  const checks: Readonly<Record<string, () => Promise<void>>> = {
    'returns-rdf': async () => {
      const { answer, body } = await description();
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['content-type']).toMatch(/^text\/turtle(?:;|$)/);
      expect(turtle(body).length).toBeGreaterThan(0);
    },
    'has-endpoint-triple': async () => {
      const quads = turtle((await description('text/turtle')).body);
      const endpoints = quads.filter(({ predicate }) => predicate.value === `${SD}endpoint`);
      expect(endpoints.map(({ object }) => object.value)).toEqual([ENDPOINT.href]);
    },
    'conforms-to-schema': async () => {
      const shapes = turtle(readFileSync(new URL('./service-description.ttl', import.meta.url), 'utf8'));
      const quads = turtle((await description('text/turtle')).body);
      const { validate } = createValidator(shapes);
      expect((await validate(quads)).complaints).toEqual([]);
      // The shapes see what breaks them.
      for (const property of ['endpoint', 'defaultGraph', 'name', 'supportedLanguage', 'resultFormat']) {
        const without = quads.filter(({ predicate }) => predicate.value !== `${SD}${property}`);
        expect((await validate(without)).conforms, property).toBe(false);
      }
    },
  };

  it('has the 3 tests of the Recommendation', () => expect(tests.toSorted()).toEqual(Object.keys(checks).toSorted()));

  it.each(tests)('passes %s', (id) => checks[id]?.());
});
