import { byCodePoint } from '../rdf/order.ts';
import { sha256 } from './files.ts';
import { DERIVED, graphName } from './layout.ts';
import type { Withdrawal } from './withdrawals.ts';

/** What the folder knows of an article's graph without opening it. */
export interface GraphEntry {
  readonly slug: string;
  /** SHA-256 of the graph's file. */
  readonly sha256: string;
  /** SHA-256 of the article's text, as the article's reader gives it. */
  readonly textSha256: string;
  /** What names the converter and its rules; '' where nothing is known of them. */
  readonly fingerprint: string;
  readonly quads: number;
  readonly language: string;
}

/** What the folder knows of a graph that is of no article. */
export interface NamedEntry {
  /** An absolute IRI, or one below the base. */
  readonly name: string;
  readonly sha256: string;
  readonly quads: number;
}

/** What the folder knows of the derived graph. */
export interface DerivedEntry {
  readonly sha256: string;
  readonly quads: number;
  /** What it was derived from. */
  readonly from: string;
}

/** All graphs of a folder, and the articles that are no more. */
export interface Manifest {
  readonly graphs: ReadonlyMap<string, GraphEntry>;
  readonly named: ReadonlyMap<string, NamedEntry>;
  readonly derived?: DerivedEntry | undefined;
  /** The articles whose graphs were taken out and have not come back, by their keys. */
  readonly withdrawn: ReadonlyMap<string, Withdrawal>;
}

/** The manifest of a folder without graphs. */
export const EMPTY: Manifest = { graphs: new Map(), named: new Map(), withdrawn: new Map() };
/** Servers ask for the version with every request. */
const versions = new WeakMap<Manifest, string>();

/** The hash of every graph's file, by the name of the graph, sorted. */
export function hashesOf({ graphs, named, derived }: Manifest): Map<string, string> {
  const all = [
    ...Array.from(graphs.values(), (entry) => [graphName(entry.slug), entry.sha256] as const),
    ...Array.from(named.values(), (entry) => [entry.name, entry.sha256] as const),
    ...(derived ? [[DERIVED, derived.sha256] as const] : []),
  ];
  return new Map(all.sort(([a], [b]) => byCodePoint(a, b)));
}

/** A name for graphs by their names and hashes, in any order. */
export function versionOfGraphs(hashes: Iterable<readonly [string, string]>): string {
  const sorted = [...hashes].sort(([a], [b]) => byCodePoint(a, b));
  return sha256(sorted.map(([name, hash]) => `${name} ${hash}\n`).join(''));
}

/** A name for the content of all graphs: the same on every machine, another after any change. */
export function versionOf(manifest: Manifest): string {
  const version = versions.get(manifest) ?? versionOfGraphs(hashesOf(manifest));
  versions.set(manifest, version);
  return version;
}

/** The manifest without the graphs whose names do not pass. */
export function filtered(manifest: Manifest, keeps: (name: string) => boolean): Manifest {
  const { graphs, named, derived, withdrawn } = manifest;
  return {
    graphs: new Map([...graphs].filter(([slug]) => keeps(graphName(slug)))),
    named: new Map([...named].filter(([name]) => keeps(name))),
    derived: derived && keeps(DERIVED) ? derived : undefined,
    withdrawn,
  };
}
