import canonize from 'rdf-canonize';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../src/rdf/documents.ts';
import { writeNQuads } from '../../src/rdf/nquads.ts';
import { serveTheTwoArticles, type TwoArticles } from './two-articles.ts';

const FORMS: Readonly<Record<string, string>> = {
  ttl: 'text/turtle',
  nt: 'application/n-triples',
  jsonld: 'application/ld+json',
  rdf: 'application/rdf+xml',
};
/** Addresses that answer a question instead of showing a thing: there is no end of them. */
const ENDLESS =
  /^\/(?:sparql|search|commitments|graphs?|reconcile|network|timeline)\b.*\?|[?&](?:lang|format|sort|rejected)=/;
const AT_A_TIME = 8;

let site: TwoArticles;
beforeAll(async () => {
  site = await serveTheTwoArticles({ QUERY_SECONDS_PER_MINUTE: '0', ERRORS_PER_MINUTE: '0' });
}, 60_000);
afterAll(() => site?.close());

/** Runs the work on all of a list that grows while it is worked on. */
async function onEach<T>(list: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (;;) {
      const item = list[next];
      if (item === undefined) return;
      next += 1;
      await work(item);
    }
  };
  // A few at a time, until the list has stopped growing.
  while (next < list.length) await Promise.all(Array.from({ length: AT_A_TIME }, worker));
}

/** The addresses of ours in a page, without fragment. */
function linksIn(html: string, base: string): string[] {
  const hrefs = Array.from(html.matchAll(/\b(?:href|src)="([^"]+)"/g), ([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );
  const ours = hrefs.map((href) => new URL(href, base)).filter(({ origin }) => origin === new URL(base).origin);
  return ours.map(({ pathname, search }) => pathname + search);
}

describe('A crawler that begins at the front page', { timeout: 300_000 }, () => {
  const seen = new Set(['/']);
  const faults: string[] = [];

  it('meets no broken link and no fault of the server', async () => {
    const queue = ['/'];
    await onEach(queue, async (address) => {
      const answer = await site.get(address, 'text/html');
      const body = await answer.text();
      if (!answer.ok) faults.push(`${answer.status} ${address}`);
      if (!answer.headers.get('Content-Type')?.startsWith('text/html')) return;
      for (const link of linksIn(body, `${site.origin}${address}`)) {
        if (seen.has(link) || ENDLESS.test(link)) continue;
        seen.add(link);
        queue.push(link);
      }
    });
    expect(faults).toEqual([]);
    expect(seen.size).toBeGreaterThan(300);
  });

  const minted = async () => {
    const part = '{ ?iri ?p ?o } UNION { ?s ?p ?iri }';
    const rows = await site.select(
      `SELECT DISTINCT ?iri { ${part} FILTER(STRSTARTS(STR(?iri), "${site.baseIri}id/")) }`,
    );
    const things = rows.map(({ iri = '' }) => iri.replace(/#.*/, ''));
    // What ends in a slash is a namespace.
    return [...new Set(things)].filter((iri) => !iri.endsWith('/'));
  };

  it('reaches every IRI that was minted', async () => {
    const paths = new Set(
      [...seen].map((address) => decodeURI(address.replace(/\?.*/, '').replace(/^\/page\//, '/id/'))),
    );
    const unreached = (await minted()).filter((iri) => !paths.has(decodeURI(new URL(iri).pathname)));
    expect(unreached).toEqual([]);
  });

  it('gets each of them in every form, all of them the same graph', async () => {
    const iris = await minted();
    expect(iris.length).toBeGreaterThan(150);
    const wrong: string[] = [];
    await onEach(iris, async (iri) => {
      const page = await fetch(iri, { headers: { Accept: 'text/html' }, redirect: 'manual' });
      if (page.status !== 303) wrong.push(`${page.status} ${iri} as HTML`);
      const graphs = new Set<string>();
      for (const [suffix, mediaType] of Object.entries(FORMS)) {
        const answer = await fetch(iri, { headers: { Accept: mediaType } });
        const bytes = new Uint8Array(await answer.arrayBuffer());
        if (!answer.ok || !answer.url.endsWith(`.${suffix}`)) wrong.push(`${answer.status} ${iri} as ${suffix}`);
        const quads = writeNQuads(await readDocument({ bytes, mediaType, baseIri: iri }, iri));
        const form = { inputFormat: 'application/n-quads', format: 'application/n-quads' };
        graphs.add(await canonize.canonize(quads, { algorithm: 'RDFC-1.0', ...form, maxWorkFactor: 1 }));
      }
      if (graphs.size !== 1) wrong.push(`${iri} is ${graphs.size} graphs`);
    });
    expect(wrong).toEqual([]);
  });
});
