import { request } from 'node:http';
import { asTable, type Figure, percentile } from './measure.ts';
import { serverOnLoopback } from './server.ts';

/** A page of each kind. */
const PAGES: readonly (readonly [kind: string, path: string])[] = [
  ['front page', '/'],
  ['search', '/search?q=bo+y+te'],
  ['person', '/page/person/dao-hong-lan'],
  ['event', '/page/event/2024-12-24-ministry-of-health-conference'],
  ['organisation', '/ontology/org-ministry-of-health'],
  ['place', '/ontology/province-ha-noi'],
  ['commitment', '/page/commitment/daklak-2024-12-24.en/4449-4491'],
  ['indicator', '/ontology/indicator-doctors-per-10000-people'],
  ['document', '/page/document/resolution-01-nq-cp'],
  ['article', '/page/article/daklak-2024-12-24.en'],
  ['article with what was rejected', '/page/article/thanhhoa-2024-12-24.id?rejected=1'],
  ['class with many things', '/ontology/Evidence'],
];
const ROUNDS = 50;

interface Answer {
  readonly status: number;
  /** Milliseconds until the first byte. */
  readonly first: number;
  readonly bytes: number;
}

/** The first byte and the size of each kind of page, asked one after the other; `ARTICLES_DIR` says over which articles. */
export function pages(): Promise<string> {
  return serverOnLoopback({}, async ({ origin }) => {
    const figures: Figure[] = [];
    for (const [kind, path] of PAGES) {
      const answers: Answer[] = [];
      for (let round = 0; round < ROUNDS; round++) answers.push(await get(`${origin}${path}`));
      const [last] = answers.slice(-1);
      if (last?.status !== 200) throw new Error(`${path}: ${last?.status}`);
      const times = answers.map(({ first }) => first);
      const value = `${percentile(times, 0.5).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms`;
      figures.push({ what: `${kind}: first byte`, value, beside: `${(last.bytes / 1000).toFixed(0)} kB as it is` });
    }
    return asTable(figures);
  });
}

function get(url: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const asked = request(url, { headers: { Accept: 'text/html' } }, (response) => {
      const first = performance.now() - started;
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, first, bytes }));
    });
    asked.on('error', reject);
    asked.end();
  });
}
