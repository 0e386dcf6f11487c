import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveWritable, TOKEN, type Writable } from '../commands/writer/served.ts';
import { canonicalTurtle } from '../rdf/isomorphic.ts';
import { type Served, serve } from '../server/serve.ts';
import { BASE } from '../store/fixture.ts';
import { graphStoreTests, type HttpStep, haveSuites } from './manifest.ts';

const CODES: Readonly<Record<string, number>> = { OK: 200, Created: 201, NoContent: 204, NotFound: 404 };
const WRITES = ['PUT', 'POST', 'DELETE', 'PATCH'];

const tests = haveSuites ? graphStoreTests() : [];
const rows = tests.map((test) => [test.id, test.name, test.steps] as const);

/** `/gsp?graph=…` is our `/graphs?graph=…`, `/gsp/…` below our `/graph/`. */
const pathOf = (path: string): string => path.replace(/^\/gsp(?=\?|$)/, '/graphs').replace(/^\/gsp\//, '/graph/');

const send = ({ origin }: { readonly origin: string }, { method, path, headers, body }: HttpStep): Promise<Response> =>
  fetch(`${origin}${pathOf(path)}`, {
    method,
    headers: { ...headers, Authorization: `Bearer ${TOKEN}` },
    ...(body ? { body: Buffer.from(body) } : {}),
  });

async function run(server: Writable, steps: readonly HttpStep[]): Promise<void> {
  const places = new Map<string, string>();
  for (const step of steps) {
    const path = [...places].reduce((text, [name, place]) => text.replace(name, place), step.path);
    const answer = await send(server, { ...step, path });
    expect(step.statuses.map((status) => CODES[status])).toContain(answer.status);
    if (step.location) {
      expect(answer.headers.get('Location')).toMatch(new RegExp(`^${BASE}graph/.`));
      places.set(step.location, answer.headers.get('Location') ?? '');
    }
    if (!step.content) continue;
    expect(answer.headers.get('Content-Type')).toBe(step.content.type);
    expect(await canonicalTurtle(await answer.text())).toBe(await canonicalTurtle(step.content.text));
  }
}

describe.skipIf(!haveSuites)('The Graph Store Protocol suite', () => {
  it('has the 13 tests of the Recommendation, with an answer to compare in eight of them', () => {
    expect(tests).toHaveLength(13);
    expect(tests.filter(({ steps }) => steps.some(({ content }) => content))).toHaveLength(8);
  });

  let writable: Writable;
  beforeAll(async () => {
    writable = await serveWritable({ profile: 'bare', baseIri: BASE });
  });
  afterAll(() => writable?.close());

  it.each(rows)('passes %s: %s', async (_id, _name, steps) => {
    // Each begins with a store in which nothing is.
    await writable.update('DROP ALL');
    await run(writable, steps);
  });

  describe('against a server that only reads', () => {
    let reader: Served;
    beforeAll(async () => {
      reader = await serve();
    });
    afterAll(() => reader?.close());

    it.each(rows)('is refused every write of %s with 403', async (_id, _name, steps) => {
      const writes = steps.filter(({ method }) => WRITES.includes(method));
      for (const step of writes) expect((await send(reader, step)).status).toBe(403);
    });
  });
});
