import { iriToken } from '../../rdf/tokens.ts';
import { hashPattern, hashTriple, kindTriple, markPattern, markTriple, PENDING } from './record.ts';
import type { Parcel, Shipment } from './sender.ts';

/** What one of several updates brings. */
export interface Batch {
  readonly put: readonly Parcel[];
  readonly isLast: boolean;
  /** Graphs that are there already, and lack their part of the record. */
  readonly arrived: readonly Parcel[];
}

/** An update that brings graphs, their part of the record with them, and the last one takes out what is to go. */
export function updateText(shipment: Shipment, { put, isLast, arrived }: Batch): string {
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
  const forgotten = arrived.map(([graph]) => forgetHashText(record, graph));
  const copies = after.kind === 'own' ? there.map(([graph]) => copyText(iriToken(graph))) : [];
  const gone = [...(isLast ? drop : []), ...put.map(([graph]) => graph)];
  return [...removalText(shipment, gone), ...forgotten, insert, ...copies].join(' ;\n');
}

/** Takes graphs out that come by the Graph Store next, and says before they come that they are ours. */
export function claimText(shipment: Shipment, parcels: readonly Parcel[]): string {
  const { record, after } = shipment;
  const graphs = parcels.map(([graph]) => graph);
  const claims = graphs.map((graph) => hashTriple(graph, PENDING));
  if (after.kind) claims.push(kindTriple(record, after.kind));
  return [...removalText(shipment, graphs), `INSERT DATA { ${inRecord(record, claims.join(''))} }`].join(' ;\n');
}

/** Takes graphs out, and the mark: until it is set again, what is there is no version of the data. */
function removalText({ record, after }: Shipment, graphs: readonly string[]): string[] {
  const removals = graphs.flatMap((graph) => [
    ...(after.kind === 'own' ? [forgetText(graph)] : []),
    `DROP SILENT GRAPH ${iriToken(graph)}`,
    forgetHashText(record, graph),
  ]);
  return [`DELETE WHERE { ${inRecord(record, markPattern(record))} }`, ...removals];
}

const inRecord = (record: string, pattern: string) => `GRAPH ${iriToken(record)} { ${pattern} }`;
const forgetHashText = (record: string, graph: string) => `DELETE WHERE { ${inRecord(record, hashPattern(graph))} }`;

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
