import type { Endpoint, Endpoints } from './endpoints.ts';
import { type Held, PENDING, recordText } from './record.ts';
import { claimText, updateText } from './updates.ts';
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

/**
 * Brings graphs to a store. Where it fails in the middle, each graph that may be there stands in the record, so that the
 * next start knows it for ours; but not with its hash, so that it is sent again.
 */
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
    await endpoint.update(claimText(shipment, large));
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

/** By the Graph Store Protocol, graph by graph: who asks meanwhile may see a part of the change. */
async function sendGraphs(endpoint: Endpoint, { record, before, after, put, drop }: Shipment): Promise<void> {
  const hashes = new Map(before.hashes);
  for (const graph of [...drop, ...put.map(([name]) => name)]) hashes.set(graph, PENDING);
  await endpoint.put(record, recordText(record, { kind: after.kind, mark: undefined, hashes }));
  for (const [graph, { text }] of put) await endpoint.put(graph, text);
  for (const graph of drop) await endpoint.remove(graph);
  await endpoint.put(record, recordText(record, after));
}
