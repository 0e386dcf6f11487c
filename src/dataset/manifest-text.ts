import { byCodePoint } from '../rdf/order.ts';
import { isFileable, isSlug } from './layout.ts';
import { type DerivedEntry, type GraphEntry, type Manifest, type NamedEntry, versionOf } from './manifest.ts';
import { stillGone, type Withdrawal, withdrawalIn, withdrawalLine } from './withdrawals.ts';

const FORMAT = 1;
const HASH = /^[0-9a-f]{64}$/;

/** The manifest as it is written: sorted, one line a graph. */
export function manifestText(manifest: Manifest): string {
  const graphs = [...manifest.graphs.values()].sort((a, b) => byCodePoint(a.slug, b.slug)).map(graphLine);
  const named = [...manifest.named.values()].sort((a, b) => byCodePoint(a.name, b.name)).map(namedLine);
  const withdrawn = [...manifest.withdrawn.values()].sort((a, b) => byCodePoint(a.slug, b.slug)).map(withdrawalLine);
  return [
    '{',
    `  "format": ${FORMAT},`,
    `  "version": "${versionOf(manifest)}",`,
    `  "derived": ${manifest.derived ? derivedLine(manifest.derived) : 'null'},`,
    `  "named": ${listOf(named)},`,
    `  "withdrawn": ${listOf(withdrawn)},`,
    `  "graphs": ${listOf(graphs)}`,
    '}\n',
  ].join('\n');
}

function listOf(lines: readonly string[]): string {
  return lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
}

/** Reads a manifest; undefined for anything that is not whole. */
export function parseManifest(text: string): Manifest | undefined {
  return manifestOf(parsed(text));
}

/** The manifest that a value of JSON holds, as `parseManifest`. */
export function manifestOf(json: unknown): Manifest | undefined {
  const value = objectOf(json);
  if (value === undefined) return undefined;
  // A folder of before there were named graphs, or withdrawn articles, has no list of them.
  const { format, graphs: listed, named: others = [], withdrawn: past = [] } = value;
  if (format !== FORMAT || !Array.isArray(listed) || !Array.isArray(others) || !Array.isArray(past)) return undefined;
  const entries = (listed as unknown[]).map(graphEntry);
  const names = (others as unknown[]).map(namedEntry);
  const gone = (past as unknown[]).map((each) => withdrawalIn(objectOf(each)));
  const derived = value.derived === null ? undefined : derivedEntry(value.derived);
  const isWhole = ![entries, names, gone].some((list) => (list as unknown[]).includes(undefined));
  if (!isWhole || (value.derived !== null && !derived)) return undefined;
  const graphs = new Map(entries.map((entry) => [entry!.slug, entry!]));
  const named = new Map(names.map((entry) => [entry!.name, entry!]));
  const withdrawn = stillGone(gone as Withdrawal[], graphs);
  const manifest: Manifest = derived ? { graphs, named, derived, withdrawn } : { graphs, named, withdrawn };
  return value.version === versionOf(manifest) ? manifest : undefined;
}

/** An entry with its fields in a fixed order. */
function graphLine({ slug, sha256: hash, textSha256, fingerprint, quads, language }: GraphEntry): string {
  return JSON.stringify({ slug, sha256: hash, textSha256, fingerprint, quads, language });
}

function namedLine({ name, sha256: hash, quads }: NamedEntry): string {
  return JSON.stringify({ name, sha256: hash, quads });
}

function namedEntry(value: unknown): NamedEntry | undefined {
  const { name, sha256: hash, quads } = objectOf(value) ?? {};
  return typeof name === 'string' && isFileable(name) && isHash(hash) && isCount(quads)
    ? { name, sha256: hash, quads }
    : undefined;
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

/** A value of JSON as an object, undefined for anything else. */
export function objectOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
}

/** What a text of JSON holds, undefined for a text of anything else. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
