import { byCodePoint } from '../rdf/order.ts';
import { sha256 } from './files.ts';
import { DERIVED, graphName, isSlug } from './layout.ts';

const FORMAT = 1;
const HASH = /^[0-9a-f]{64}$/;

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

/** What the folder knows of the derived graph. */
export interface DerivedEntry {
  readonly sha256: string;
  readonly quads: number;
  /** The version of the articles' graphs that it was derived from. */
  readonly from: string;
}

/** All graphs of a folder. */
export interface Manifest {
  readonly graphs: ReadonlyMap<string, GraphEntry>;
  readonly derived?: DerivedEntry | undefined;
}

/** The manifest of a folder without graphs. */
export const EMPTY: Manifest = { graphs: new Map() };
/** Servers ask for the version with every request. */
const versions = new WeakMap<Manifest, string>();

/** The hash of every graph's file, by the name of the graph, sorted. */
export function hashesOf({ graphs, derived }: Manifest): Map<string, string> {
  const named = [...graphs.values()].map((entry) => [graphName(entry.slug), entry.sha256] as const);
  const all = derived ? [...named, [DERIVED, derived.sha256] as const] : named;
  return new Map(all.sort(([a], [b]) => byCodePoint(a, b)));
}

/** A name for the content of all graphs: the same on every machine, another after any change. */
export function versionOf(manifest: Manifest): string {
  const version =
    versions.get(manifest) ?? sha256([...hashesOf(manifest)].map(([name, hash]) => `${name} ${hash}\n`).join(''));
  versions.set(manifest, version);
  return version;
}

/** The manifest as it is written: sorted, one line a graph. */
export function manifestText(manifest: Manifest): string {
  const graphs = [...manifest.graphs.values()].sort((a, b) => byCodePoint(a.slug, b.slug)).map(graphLine);
  return [
    '{',
    `  "format": ${FORMAT},`,
    `  "version": "${versionOf(manifest)}",`,
    `  "derived": ${manifest.derived ? derivedLine(manifest.derived) : 'null'},`,
    `  "graphs": [${graphs.length === 0 ? '' : `\n    ${graphs.join(',\n    ')}\n  `}]`,
    '}\n',
  ].join('\n');
}

/** Reads a manifest; undefined for anything that is not whole. */
export function parseManifest(text: string): Manifest | undefined {
  const value = objectOf(parsed(text));
  if (value?.format !== FORMAT || !Array.isArray(value.graphs)) return undefined;
  const entries = (value.graphs as unknown[]).map(graphEntry);
  const derived = value.derived === null ? undefined : derivedEntry(value.derived);
  if (entries.includes(undefined) || (value.derived !== null && !derived)) return undefined;
  const graphs = new Map(entries.map((entry) => [entry!.slug, entry!]));
  const manifest: Manifest = derived ? { graphs, derived } : { graphs };
  return value.version === versionOf(manifest) ? manifest : undefined;
}

/** An entry with its fields in a fixed order. */
function graphLine({ slug, sha256: hash, textSha256, fingerprint, quads, language }: GraphEntry): string {
  return JSON.stringify({ slug, sha256: hash, textSha256, fingerprint, quads, language });
}

function derivedLine({ sha256: hash, quads, from }: DerivedEntry): string {
  return JSON.stringify({ sha256: hash, quads, from });
}

function graphEntry(value: unknown): GraphEntry | undefined {
  const entry = objectOf(value);
  if (!entry) return undefined;
  const { slug, sha256: hash, textSha256, fingerprint, quads, language } = entry;
  const whole =
    typeof slug === 'string' &&
    isSlug(slug) &&
    isHash(hash) &&
    typeof textSha256 === 'string' &&
    typeof fingerprint === 'string' &&
    isCount(quads) &&
    typeof language === 'string';
  return whole ? { slug, sha256: hash, textSha256, fingerprint, quads, language } : undefined;
}

function derivedEntry(value: unknown): DerivedEntry | undefined {
  const { sha256: hash, quads, from } = objectOf(value) ?? {};
  return isHash(hash) && isCount(quads) && typeof from === 'string' ? { sha256: hash, quads, from } : undefined;
}

function isHash(value: unknown): value is string {
  return typeof value === 'string' && HASH.test(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
