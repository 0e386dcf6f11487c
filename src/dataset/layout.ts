import { join } from 'node:path';

/** The name of the graph with what follows from all articles together. */
export const DERIVED = 'graph/derived';
const ARTICLE = 'graph/article/';
const SLUG = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** Where everything lies in a data folder. */
export interface Layout {
  readonly dir: string;
  readonly graphs: string;
  readonly derived: string;
  readonly manifest: string;
  /** What a publication is about to put in place; there only while one is under way. */
  readonly journal: string;
  readonly lock: string;
  readonly quarantine: string;
}

export function layoutOf(dir: string): Layout {
  return {
    dir,
    graphs: join(dir, 'graphs'),
    derived: join(dir, 'derived.ttl'),
    manifest: join(dir, 'manifest.json'),
    journal: join(dir, 'journal.json'),
    lock: join(dir, 'lock.json'),
    quarantine: join(dir, 'quarantine'),
  };
}

/** Says whether the key can be a file name and part of an IRI. */
export function isSlug(slug: string): boolean {
  return SLUG.test(slug);
}

/** The file of an article's graph. */
export function graphFile(layout: Layout, slug: string): string {
  return join(layout.graphs, `${slug}.ttl`);
}

/** The name of an article's graph, a relative IRI. */
export function graphName(slug: string): string {
  return `${ARTICLE}${slug}`;
}

/** The article's key in the name of its graph; undefined for other graphs. */
export function slugOfGraph(name: string): string | undefined {
  const slug = name.startsWith(ARTICLE) ? name.slice(ARTICLE.length) : '';
  return isSlug(slug) ? slug : undefined;
}

/** The key that the name of a graph's file tells. */
export function slugOfFileName(name: string): string | undefined {
  const slug = name.endsWith('.ttl') ? name.slice(0, -'.ttl'.length) : '';
  return isSlug(slug) ? slug : undefined;
}
