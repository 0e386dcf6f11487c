import { DERIVED_GRAPH } from '../../rdf/graph-names.ts';
import { byCodePoint } from '../../rdf/order.ts';
import { type Asked, selectAll } from '../select.ts';

/** A page for crawlers, and when what it shows was last changed, in milliseconds since 1970. */
export interface Listing {
  readonly address: string;
  readonly changed: number | undefined;
}

/** The most pages of one sitemap (sitemaps.org). */
export const MOST_PAGES = 50_000;

/** Whatever is described or linked to, with the graphs that do it; parts of a thing are on its page. The engine takes long to sort. */
const THINGS = `SELECT DISTINCT ?thing ?graph WHERE {
  GRAPH ?graph { { ?thing ?p ?o } UNION { ?s ?q ?thing } }
  FILTER(ISIRI(?thing) && STRSTARTS(STR(?thing), STR(<id/>)) && !CONTAINS(STR(?thing), "#"))
}`;

/** What a list of all pages is made of. */
export interface Listed {
  readonly asked: Asked;
  readonly changes: ReadonlyMap<string, number>;
  /** The address of a thing's page. */
  readonly pageOf: (iri: string) => string;
}

/** Every page of a thing, in the order of their IRIs. */
export async function listPages({ asked, changes, pageOf }: Listed): Promise<Listing[]> {
  const [rows = []] = await selectAll(asked, [THINGS]);
  const graphsOf = new Map<string, string[]>();
  for (const { thing = '', graph = '' } of rows) {
    const graphs = graphsOf.get(thing);
    if (graphs) graphs.push(graph);
    else graphsOf.set(thing, [graph]);
  }
  const derived = `${asked.baseIri}${DERIVED_GRAPH}`;
  const sorted = [...graphsOf].sort(([a], [b]) => byCodePoint(a, b));
  return sorted.map(([iri, graphs]) => {
    // What follows from everything is made anew with each change of anything.
    const stated = graphs.length > 1 ? graphs.filter((graph) => graph !== derived) : graphs;
    return { address: pageOf(iri), changed: newest(stated.flatMap((graph) => changes.get(graph) ?? [])) };
  });
}

/** The newest of some times. */
export function newest(times: readonly number[]): number | undefined {
  return times.length === 0 ? undefined : times.reduce((one, other) => Math.max(one, other));
}

const SPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A sitemap of these pages. */
export function sitemap(pages: readonly Listing[]): string {
  return document('urlset', 'url', pages);
}

/** The sitemap of sitemaps. */
export function sitemapIndex(sitemaps: readonly Listing[]): string {
  return document('sitemapindex', 'sitemap', sitemaps);
}

function document(root: string, entry: string, listings: readonly Listing[]): string {
  const lines = listings.map(({ address, changed }) => {
    const time = changed === undefined ? '' : `<lastmod>${new Date(changed).toISOString().slice(0, 19)}Z</lastmod>`;
    return `<${entry}><loc>${address.replaceAll('&', '&amp;').replaceAll("'", '&apos;')}</loc>${time}</${entry}>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${SPACE}">\n${lines.join('\n')}\n</${root}>\n`;
}
