import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { iri, literal, type Quad, quad } from '../../../src/rdf/terms.ts';
import { createRemoteStore } from '../../../src/store/remote/remote-store.ts';
import { BASE, QUADS } from '../fixture.ts';
import { type BadProxy, type Cut, startProxy } from './bad-proxy.ts';
import { TARGETS, type Target } from './targets.ts';

/** More than half a megabyte goes by the Graph Store where there is one. */
const LARGE = 'x'.repeat(600_000);
const OTHER = [
  ...QUADS.filter(({ graph }) => graph.value !== 'graph/article/kon-tum'),
  quad(iri('id/new'), iri('id/p'), literal('new'), iri('graph/new')),
  quad(iri('id/large'), iri('id/p'), literal(LARGE), iri('graph/large')),
];
/** More changes than any start makes. */
const MOST = 20;
const PLACES = ['request', 'answer'] as const;

describe.each(TARGETS)('A start that dies over $name', ({ start }) => {
  describe.skipIf(!start)('that is there', () => {
    let target: Target;
    let proxy: BadProxy;

    beforeAll(async () => {
      target = await start!();
      proxy = await startProxy(target.updateUrl);
    }, 60_000);
    afterAll(async () => {
      await proxy.stop();
      await target.close();
    });

    const throughProxy = (url: string) => proxy.url(new URL(url).pathname);
    /** Brings the store to a dataset; gives what came of it. */
    const bring = async (quads: readonly Quad[]) => {
      const { queryUrl, updateUrl, graphsUrl } = target.endpoints;
      const store = createRemoteStore({
        queryUrl: throughProxy(queryUrl),
        ...(updateUrl ? { updateUrl: throughProxy(updateUrl) } : {}),
        ...(graphsUrl ? { graphsUrl: throughProxy(graphsUrl) } : {}),
        ...(target.credentials ? { credentials: target.credentials } : {}),
        quads,
        version: 'v1',
        baseIri: BASE,
        watchMs: 600_000,
      });
      const outcome = await store.settle().catch((error: unknown) => error);
      const request = { form: 'SELECT', mediaType: 'text/csv', baseIri: BASE, deadlineMs: 60_000 } as const;
      const sparql = 'SELECT ?g (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g';
      const answer = await store.query({ sparql, ...request }).catch(() => undefined);
      await store.close();
      return { outcome, graphs: answer && Buffer.from(answer.body).toString() };
    };
    /** Cuts the line at the given change and leaves it cut. */
    const cutAt = (place: 'request' | 'answer', change: number) => {
      const seen = { changes: 0 };
      const how: Cut = (asked) => {
        if (!isChange(asked)) return undefined;
        seen.changes += 1;
        if (seen.changes < change) return undefined;
        return seen.changes === change ? place : 'request';
      };
      proxy.cut(how);
      return seen;
    };
    const clear = async () => {
      proxy.cut(() => undefined);
      const { updateUrl, credentials } = target;
      const token = credentials && credentials.user === undefined ? credentials.token : '';
      const headers = { 'Content-Type': 'application/sparql-update', Authorization: `Bearer ${token}` };
      expect((await fetch(updateUrl, { method: 'POST', body: 'DROP ALL', headers })).ok).toBe(true);
    };

    it.each(PLACES)(
      'leaves to the next one what it can go on from, the %s of any change lost',
      async (place) => {
        await clear();
        const { graphs: wanted } = await bring(QUADS);
        let changes = 0;
        for (; changes < MOST; changes += 1) {
          const seen = cutAt(place, changes + 1);
          const { outcome } = await bring(OTHER);
          proxy.cut(() => undefined);
          if (seen.changes <= changes) break;
          expect(outcome).toMatchObject({ code: 'STORE_UNREACHABLE' });
          // Another dataset, which knows nothing of what was on its way.
          expect(await bring(QUADS)).toEqual({
            outcome: expect.objectContaining({ sent: expect.any(Number) }),
            graphs: wanted,
          });
        }
        expect(changes).toBeGreaterThan(0);
        expect(changes).toBeLessThan(MOST);
      },
      300_000,
    );

    it.each(PLACES)(
      'leaves so also an empty store, the %s of any change lost',
      async (place) => {
        await clear();
        const { graphs: wanted } = await bring(QUADS);
        let changes = 0;
        for (; changes < MOST; changes += 1) {
          await clear();
          const seen = cutAt(place, changes + 1);
          await bring(OTHER);
          proxy.cut(() => undefined);
          if (seen.changes <= changes) break;
          expect((await bring(QUADS)).graphs).toBe(wanted);
        }
        expect(changes).toBeGreaterThan(0);
        expect(changes).toBeLessThan(MOST);
      },
      300_000,
    );
  });
});

function isChange({ method, headers }: IncomingMessage): boolean {
  return method !== 'POST' || headers['content-type']?.startsWith('application/sparql-update') === true;
}
