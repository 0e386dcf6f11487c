import { RECORD_GRAPH } from '../../rdf/graph-names.ts';
import { iriToken } from '../../rdf/tokens.ts';
import type { Endpoint, OwnRow } from './endpoints.ts';

/** What the default graph of a store shows: the union of all graphs, each triple once or as often as graphs state it, or what was written to no named one. */
export type DefaultKind = (typeof KINDS)[number];
const KINDS = ['union', 'repeating', 'own'] as const;

/** What a store says of what this server has put there. */
export interface Held {
  readonly kind: DefaultKind | undefined;
  /** Names the whole; missing while a change is on its way. */
  readonly mark: string | undefined;
  /** The hash of each graph as it was sent. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** In place of the hash of a graph that is on its way: it is ours, whatever it holds at this moment. */
export const PENDING = 'pending';

/** The graph in a store that says what it holds. */
export const recordGraph = (baseIri: string) => `${baseIri}${RECORD_GRAPH}`;

const PREDICATES = { kind: 'urn:hgov:store:defaultGraph', mark: 'urn:hgov:store:mark', hash: 'urn:hgov:store:sha256' };

/** The triple in a record that names the whole. */
export function markTriple(record: string, mark: string): string {
  return `${iriToken(record)} <${PREDICATES.mark}> "${mark}" .\n`;
}

/** The triple that tells what the default graph is. */
export function kindTriple(record: string, kind: string): string {
  return `${iriToken(record)} <${PREDICATES.kind}> "${kind}" .\n`;
}

/** The triple of one graph. */
export function hashTriple(graph: string, hash: string): string {
  return `${iriToken(graph)} <${PREDICATES.hash}> "${hash}" .\n`;
}

/** Patterns for these triples. */
export const kindPattern = (record: string) => `${iriToken(record)} <${PREDICATES.kind}> ?kind`;
export const markPattern = (record: string) => `${iriToken(record)} <${PREDICATES.mark}> ?mark`;
export const hashPattern = (graph: string) => `${iriToken(graph)} <${PREDICATES.hash}> ?hash`;

/** A whole record as N-Triples. */
export function recordText(record: string, { kind, mark, hashes }: Held): Uint8Array<ArrayBuffer> {
  const lines = Array.from(hashes, ([graph, hash]) => hashTriple(graph, hash));
  if (kind) lines.push(kindTriple(record, kind));
  if (mark !== undefined) lines.push(markTriple(record, mark));
  return new TextEncoder().encode(lines.join(''));
}

/** What a store says that it holds, and how many triples are in each of its graphs. */
export interface State {
  readonly held: Held;
  readonly counts: ReadonlyMap<string, number>;
}

/** Reads both at once: between two questions somebody may have changed the one or the other. */
export async function readState(endpoint: Pick<Endpoint, 'rows'>, record: string): Promise<State> {
  const counted = '{ SELECT ?g (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?a ?b ?c } } GROUP BY ?g }';
  const recorded = `{ GRAPH ${iriToken(record)} { ?s ?p ?o } }`;
  const rows = await endpoint.rows(`SELECT ?g ?n ?s ?p ?o WHERE { ${counted} UNION ${recorded} }`);
  const counts = rows.flatMap(({ g, n }) => (g === undefined ? [] : [[g, Number(n)] as const]));
  return { held: heldIn(rows), counts: new Map(counts) };
}

function heldIn(rows: readonly OwnRow[]): Held {
  const of = (predicate: string) => rows.filter(({ p }) => p === predicate);
  const [kind] = of(PREDICATES.kind).map(({ o }) => o);
  const marks = of(PREDICATES.mark).map(({ o }) => o);
  return {
    kind: KINDS.find((known) => known === kind),
    mark: marks.length === 1 ? marks[0] : undefined,
    hashes: new Map(of(PREDICATES.hash).map(({ s = '', o = '' }) => [s, o])),
  };
}

/** One triple is soon found. */
const MARK_MS = 10_000;

/** Reads only what names the whole. */
export async function readMark(endpoint: Pick<Endpoint, 'rows'>, record: string): Promise<string | undefined> {
  const sparql = `SELECT ?mark WHERE { GRAPH ${iriToken(record)} { ${markPattern(record)} } }`;
  const rows = await endpoint.rows(sparql, MARK_MS);
  return rows.length === 1 ? rows[0]!.mark : undefined;
}
