import { iriToken } from '../../rdf/tokens.ts';
import type { Endpoint, Endpoints } from './endpoints.ts';
import { type Held, hashPattern, hashTriple, kindTriple, markPattern, markTriple, recordText } from './record.ts';
import type { WantedGraph } from './wanted.ts';

/** What a store is to be made to hold, and what it holds. */
export interface Shipment {
  /** The graph that keeps the record. */
  readonly record: string;
  readonly before: Held;
  readonly after: Held;
  /** Graphs that are new or other, by name. */
  readonly put: readonly Parcel[];
  readonly drop: readonly string[];
}

/** A graph on its way, by name. */
export type Parcel = readonly [graph: string, content: WantedGraph];

/** Brings graphs to a store; where it fails in the middle, the record says of no graph that it is there which may not be. */
export type Sender = (shipment: Shipment) => Promise<void>;

/** The sender for what a store offers; without an address to write to there is none. */
export function senderFor(endpoint: Endpoint, { updateUrl, graphsUrl }: Endpoints): Sender | undefined {
  if (updateUrl !== undefined) return (shipment) => sendUpdates(endpoint, shipment, graphsUrl !== undefined);
  if (graphsUrl !== undefined) return (shipment) => sendGraphs(endpoint, shipment);
  return undefined;
}

/** Bytes and graphs of one update: a change is smaller as a rule, and then it is all there at once or not at all. */
const MOST_BYTES = 4 * 1024 * 1024;
const MOST_GRAPHS = 250;
/** A graph of so many bytes goes by the Graph Store where there is one: parsing a long update is slow everywhere. */
const LARGE_BYTES = 512 * 1024;

/** By SPARQL Update, each request with its part of the record. */
async function sendUpdates(endpoint: Endpoint, shipment: Shipment, hasGraphStore: boolean): Promise<void> {
  const isLarge = ([, { text }]: Parcel) => hasGraphStore && text.length >= LARGE_BYTES;
  const large = shipment.put.filter(isLarge);
  const small = shipment.put.filter((each) => !isLarge(each));
  if (large.length > 0) {
    const removal = removalText(
      shipment,
      large.map(([graph]) => graph),
    );
    await endpoint.update(removal.join(' ;\n'));
    for (const [graph, { text }] of large) await endpoint.put(graph, text);
  }
  const batches = batchesOf(small);
  for (const [index, put] of batches.entries()) {
    const isLast = index === batches.length - 1;
    await endpoint.update(updateText(shipment, { put, isLast, arrived: isLast ? large : [] }));
  }
}

/** The graphs in requests that are not too large; one that may be empty is for the record at least. */
function batchesOf(put: readonly Parcel[]): Parcel[][] {
  const batches: Parcel[][] = [[]];
  let bytes = 0;
  for (const each of put) {
    const size = each[1].text.length;
    const last = batches.at(-1)!;
    // A graph is never divided: its blank nodes would be.
    const isFull = last.length === MOST_GRAPHS || (last.length > 0 && bytes + size > MOST_BYTES);
    if (isFull) batches.push([each]);
    else last.push(each);
    bytes = isFull ? size : bytes + size;
  }
  return batches;
}

interface Batch {
  readonly put: readonly Parcel[];
  readonly isLast: boolean;
  /** Graphs that are there already, and lack their part of the record. */
  readonly arrived: readonly Parcel[];
}

function updateText(shipment: Shipment, { put, isLast, arrived }: Batch): string {
  const { record, after, drop } = shipment;
  const contents = put.map(([graph, { text }]) => `GRAPH ${iriToken(graph)} {\n${Buffer.from(text).toString()}}`);
  const there = [...put, ...arrived];
  const recorded = [
    ...there.map(([graph, { hash }]) => hashTriple(graph, hash)),
    ...(after.kind ? [kindTriple(record, after.kind)] : []),
    ...(isLast && after.mark !== undefined ? [markTriple(record, after.mark)] : []),
  ];
  // One INSERT DATA for all: a label of a blank node must not stand in two operations.
  const insert = `INSERT DATA { ${contents.join('\n')}\n${inRecord(record, recorded.join(''))} }`;
  const copies = after.kind === 'own' ? there.map(([graph]) => copyText(iriToken(graph))) : [];
  const gone = [...(isLast ? drop : []), ...put.map(([graph]) => graph)];
  return [...removalText(shipment, gone), insert, ...copies].join(' ;\n');
}

/** Takes graphs out, and the mark: until it is set again, what is there is no version of the data. */
function removalText({ record, after }: Shipment, graphs: readonly string[]): string[] {
  const removals = graphs.flatMap((graph) => [
    ...(after.kind === 'own' ? [forgetText(graph)] : []),
    `DROP SILENT GRAPH ${iriToken(graph)}`,
    `DELETE WHERE { ${inRecord(record, hashPattern(graph))} }`,
  ]);
  return [`DELETE WHERE { ${inRecord(record, markPattern(record))} }`, ...removals];
}

const inRecord = (record: string, pattern: string) => `GRAPH ${iriToken(record)} { ${pattern} }`;

/** Takes out of the default graph what only this graph states. */
function forgetText(graph: string): string {
  const elsewhere = `GRAPH ?other { ?s ?p ?o } FILTER(?other != ${iriToken(graph)})`;
  return `DELETE { ?s ?p ?o } WHERE { GRAPH ${iriToken(graph)} { ?s ?p ?o } FILTER NOT EXISTS { ${elsewhere} } }`;
}

function copyText(graph: string): string {
  return `INSERT { ?s ?p ?o } WHERE { GRAPH ${graph} { ?s ?p ?o } }`;
}

/** An update that makes the default graph anew from all others. */
export function rebuildText(record: string): string {
  const all = `GRAPH ?g { ?s ?p ?o } FILTER(?g != ${iriToken(record)})`;
  return `CLEAR SILENT DEFAULT ; INSERT { ?s ?p ?o } WHERE { ${all} }`;
}

/** By the Graph Store Protocol, graph by graph: who asks meanwhile may see a part of the change. */
async function sendGraphs(endpoint: Endpoint, { record, before, after, put, drop }: Shipment): Promise<void> {
  const hashes = new Map(before.hashes);
  for (const graph of [...drop, ...put.map(([name]) => name)]) hashes.delete(graph);
  await endpoint.put(record, recordText(record, { kind: after.kind, mark: undefined, hashes }));
  for (const [graph, { text }] of put) await endpoint.put(graph, text);
  for (const graph of drop) await endpoint.remove(graph);
  await endpoint.put(record, recordText(record, after));
}
