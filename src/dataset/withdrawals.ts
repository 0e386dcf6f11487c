import { PREFIXES } from '../rdf/prefixes.ts';
import { quadsOf, wordsOf } from './adoption.ts';
import { contentOf } from './files.ts';
import { graphFile, isSlug, type Layout } from './layout.ts';
import type { GraphEntry } from './manifest.ts';

/** What the folder keeps of an article whose graph was taken out: enough to say what it was. */
export interface Withdrawal {
  readonly slug: string;
  /** When, as ISO 8601 in UTC. */
  readonly since: string;
  /** A BCP 47 tag, '' where none was known. */
  readonly language: string;
  /** Where it was published, by whom and on which day, as far as its graph said. */
  readonly url?: string;
  readonly publisher?: string;
  readonly published?: string;
}

const PROPERTIES = { url: 'url', publisher: 'publisher', published: 'datePublished' } as const;
/** Nobody reads longer ones, and every start reads the manifest. */
const LONGEST = 500;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/** What is kept of an article that goes now; a graph that cannot be read is withdrawn all the same. */
export async function withdrawalOf(layout: Layout, { slug, language }: GraphEntry, now: Date): Promise<Withdrawal> {
  return { slug, since: now.toISOString(), language, ...(await particularsIn(graphFile(layout, slug))) };
}

async function particularsIn(path: string): Promise<Partial<Withdrawal>> {
  try {
    const quads = quadsOf((await contentOf(path)) ?? Buffer.alloc(0));
    const said = Object.entries(PROPERTIES).map(([key, property]) => [
      key,
      wordsOf(quads, `${PREFIXES.schema}${property}`).slice(0, LONGEST),
    ]);
    return Object.fromEntries(said.filter(([, words]) => words !== '')) as Partial<Withdrawal>;
  } catch {
    return {};
  }
}

/** The withdrawals of articles that are not there: one that has come back is no longer gone. */
export function stillGone(
  withdrawals: Iterable<Withdrawal>,
  graphs: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, Withdrawal> {
  return new Map(Array.from(withdrawals, (each) => [each.slug, each] as const).filter(([slug]) => !graphs.has(slug)));
}

/** A withdrawal as a line, its fields in a fixed order. */
export function withdrawalLine({ slug, since, language, url, publisher, published }: Withdrawal): string {
  return JSON.stringify({ slug, since, language, url, publisher, published });
}

/** Reads a withdrawal; undefined for anything that is none. */
export function withdrawalIn(value: Readonly<Record<string, unknown>> | undefined): Withdrawal | undefined {
  const { slug, since, language, ...rest } = value ?? {};
  const isWhole =
    typeof slug === 'string' &&
    isSlug(slug) &&
    typeof since === 'string' &&
    INSTANT.test(since) &&
    typeof language === 'string';
  if (!isWhole) return undefined;
  const said = Object.keys(PROPERTIES).map((key) => [key, rest[key]]);
  return { slug, since, language, ...Object.fromEntries(said.filter(([, words]) => typeof words === 'string')) };
}
