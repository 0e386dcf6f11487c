import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BASE, serveWritable, type Writable } from '../commands/writer/served.ts';

const PLACE = 'id/place/da-lat';
const LABEL = 'http://www.w3.org/2000/01/rdf-schema#label';
/** What shows the place, or all of the data, and how it is asked for. */
const ADDRESSES: readonly [path: string, accept: string][] = [
  [`/sparql?${new URLSearchParams({ query: 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }' })}`, 'text/csv'],
  [`/sparql?${new URLSearchParams({ query: `DESCRIBE <${PLACE}>` })}`, 'text/turtle'],
  ['/sparql', 'text/turtle'],
  [`/data/place/da-lat.ttl`, '*/*'],
  ['/data/place/da-lat', 'application/ld+json'],
  ['/page/place/da-lat', 'text/html'],
  ['/graph/places', 'text/turtle'],
  [`/graphs?graph=${encodeURIComponent(`${BASE}graph/places`)}`, 'application/n-triples'],
  ['/search?q=da+lat', 'application/json'],
  ['/void.ttl', '*/*'],
  ['/.well-known/void', 'application/ld+json'],
  ['/dump', 'application/json'],
];

let served: Writable;
beforeAll(async () => {
  served = await serveWritable();
  await name('Da Lat');
}, 60_000);
afterAll(() => served.close());

/** Puts a label in place of the one that there was. */
async function name(label: string): Promise<void> {
  const body = `<${BASE}${PLACE}> <${LABEL}> "${label}"@vi, "Da Lat ${label}"@en .\n`;
  const extra = label === 'Da Lat' ? '' : `<${BASE}${PLACE}> <${LABEL}> "another"@id .\n`;
  const headers = { 'Content-Type': 'text/turtle' };
  const answer = await served.send('/graph/places', { method: 'PUT', body: body + extra, headers });
  expect(answer.ok).toBe(true);
}

describe('The mark of an answer', () => {
  it('is a strong one that holds until the data are others, and not a moment longer', { timeout: 60_000 }, async () => {
    const marks = new Map<string, string>();
    const get = (path: string, accept: string) =>
      served.get(path, accept, { headers: { 'If-None-Match': marks.get(path) ?? '"none"' } });
    for (const [path, accept] of ADDRESSES) {
      const answer = await get(path, accept);
      expect([path, answer.status]).toEqual([path, 200]);
      const mark = answer.headers.get('ETag') ?? '';
      expect(mark).toMatch(/^"[^"]+"$/);
      expect(answer.headers.get('Vary')).toMatch(/Accept-Encoding/);
      marks.set(path, mark);
      await answer.arrayBuffer();
    }
    for (const [path, accept] of ADDRESSES) {
      const { status } = await get(path, accept);
      expect([path, status]).toEqual([path, 304]);
    }
    await name('Đà Lạt');
    for (const [path, accept] of ADDRESSES) {
      const answer = await get(path, accept);
      await answer.arrayBuffer();
      expect([path, answer.status]).toEqual([path, 200]);
      expect(answer.headers.get('ETag')).not.toBe(marks.get(path));
    }
  });
});
