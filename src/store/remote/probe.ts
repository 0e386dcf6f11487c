import { iriToken } from '../../rdf/tokens.ts';
import type { Endpoint } from './endpoints.ts';
import { type DefaultKind, type Held, kindPattern, kindTriple, recordText } from './record.ts';

/** How a store is probed. */
export interface Probe {
  readonly endpoint: Endpoint;
  readonly record: string;
  /** What the record says already: it goes on saying it, or nobody could tell whose the graphs are. */
  readonly held: Held;
  readonly canUpdate: boolean;
}

const PROBING = 'probing';

/** The graph that is there, beside the record, while a store is probed. */
export const probeGraph = (record: string) => `${record}/probe`;

/** What the default graph of a store is: a triple is put in two graphs, looked for in the default one, and taken away. */
export async function probeDefault({ endpoint, record, held, canUpdate }: Probe): Promise<DefaultKind> {
  const triple = kindTriple(record, PROBING);
  const graphs = [record, probeGraph(record)];
  const hashes = { ...held, kind: undefined, mark: undefined };
  const textOf = (graph: string, more: string) => {
    const text = graph === record ? Buffer.from(recordText(record, hashes)).toString() : '';
    return new TextEncoder().encode(text + more);
  };
  const into = (graph: string) => `GRAPH ${iriToken(graph)} { ${triple} }`;
  if (canUpdate) await endpoint.update(`INSERT DATA { ${graphs.map(into).join(' ')} }`);
  else for (const graph of graphs) await endpoint.put(graph, textOf(graph, triple));
  const rows = await endpoint.rows(`SELECT ?s WHERE { ?s ?p "${PROBING}" FILTER(?s = ${iriToken(record)}) }`);
  if (canUpdate) {
    // The record may hold more than the probe.
    const drop = `DELETE DATA { ${into(record)} } ; DROP SILENT GRAPH ${iriToken(probeGraph(record))}`;
    await endpoint.update(drop);
  } else {
    await endpoint.remove(probeGraph(record));
    if (held.hashes.size === 0) await endpoint.remove(record);
    else await endpoint.put(record, textOf(record, ''));
  }
  if (rows.length === 0) return 'own';
  return rows.length === 1 ? 'union' : 'repeating';
}

/** Whether the default graph shows the record of a store that has one. */
export async function seenDefault({ rows }: Pick<Endpoint, 'rows'>, record: string): Promise<'union' | 'own'> {
  return (await rows(`SELECT * WHERE { ${kindPattern(record)} }`)).length > 0 ? 'union' : 'own';
}
