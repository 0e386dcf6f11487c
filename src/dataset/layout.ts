import { join } from 'node:path';

import { DERIVED_GRAPH as DERIVED } from '../rdf/graph-names.ts';

export { DEFAULT_GRAPH } from '../rdf/graph-names.ts';
export { DERIVED };

const EXTENSION = '.ttl';
/** File systems take 255 bytes, of which the name of a temporary file beside needs some. */
const LONGEST = 200;
const ARTICLE = 'graph/article/';
const SLUG = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** Where everything lies in a data folder. */
export interface Layout {
  readonly dir: string;
  readonly graphs: string;
  /** Graphs that are of no article, each under its name. */
  readonly named: string;
  readonly derived: string;
  readonly manifest: string;
  /** What a commit is about to put in place; there only while one is under way. */
  readonly journal: string;
  readonly lock: string;
  readonly quarantine: string;
}

export function layoutOf(dir: string): Layout {
  return {
    dir,
    graphs: join(dir, 'graphs'),
    named: join(dir, 'named'),
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
  return join(layout.graphs, `${slug}${EXTENSION}`);
}

/** The file of a graph that is of no article; its name can be read from the file's. */
export function namedFile(layout: Layout, name: string): string {
  return join(layout.named, `${encodeURIComponent(name)}${EXTENSION}`);
}

/** Says whether a graph's name can be the name of a file on every system. */
export function isFileable(name: string): boolean {
  return name !== '' && !/\p{Cs}/u.test(name) && encodeURIComponent(name).length <= LONGEST;
}

/** The file of a graph by its name, whatever it is of. */
export function fileOf(layout: Layout, name: string): string {
  const slug = slugOfGraph(name);
  if (slug !== undefined) return graphFile(layout, slug);
  return name === DERIVED ? layout.derived : namedFile(layout, name);
}

/** The graph's name that the name of a file among the named tells. */
export function nameOfFile(file: string): string | undefined {
  try {
    const name = decodeURIComponent(file.slice(0, -EXTENSION.length));
    return file === `${encodeURIComponent(name)}${EXTENSION}` && name !== '' ? name : undefined;
  } catch {
    return undefined;
  }
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
  const slug = name.endsWith(EXTENSION) ? name.slice(0, -EXTENSION.length) : '';
  return isSlug(slug) ? slug : undefined;
}
