import { Failure } from '../../errors.ts';
import { iriToken } from '../../rdf/tokens.ts';
import type { Endpoint } from './endpoints.ts';
import { probeDefault, probeGraph, seenDefault } from './probe.ts';
import { type DefaultKind, type Held, readState } from './record.ts';
import { rebuildText } from './updates.ts';
import type { Wanted } from './wanted.ts';

/** What is looked at, and what it is to hold. */
export interface Inspection {
  readonly endpoint: Endpoint;
  readonly record: string;
  readonly wanted: Wanted;
  readonly canUpdate: boolean;
  readonly canWrite: boolean;
}

/**
 * What a store really holds: of what its record says only that which has as many triples as it should. What this
 * server has not put there is STORE_FOREIGN, and left alone.
 */
export async function inspect(inspection: Inspection): Promise<Held> {
  const { endpoint, record, wanted, canUpdate, canWrite } = inspection;
  const { held, counts } = await readState(endpoint, record);
  const foreign = [...counts.keys()].filter((graph) => !held.hashes.has(graph) && !wanted.has(graph));
  const strangers = foreign.filter((graph) => graph !== record && graph !== probeGraph(record));
  if (strangers.length > 0) throw foreignGraphs(strangers);
  if (held.kind === undefined && !canWrite) throw new Failure('STORE_READ_ONLY', { count: wanted.size });
  const kind = await kindOf(inspection, held);
  if (kind === 'own' && canUpdate) await tendDefault(inspection, held.kind);
  const isWhole = (graph: string) => !wanted.has(graph) || counts.get(graph) === wanted.get(graph)?.triples;
  const hashes = new Map([...held.hashes].filter(([graph]) => isWhole(graph)));
  // A mark that stands for more than is there is none.
  return { kind, mark: hashes.size === held.hashes.size && kind === held.kind ? held.mark : undefined, hashes };
}

async function kindOf(inspection: Inspection, held: Held): Promise<DefaultKind> {
  const { endpoint, record, canUpdate, canWrite } = inspection;
  const { kind: recorded } = held;
  const seen = recorded === undefined ? undefined : await seenDefault(endpoint, record);
  const kind = seen === 'union' ? recorded : seen;
  // It may show each triple once or several times; it was not the union when the record was made.
  const isNew = kind === undefined || (seen === 'union' && recorded === 'own');
  const found = isNew && canWrite ? await probeDefault({ endpoint, record, held, canUpdate }) : (kind ?? 'own');
  // Where somebody else keeps the copy, it may be read.
  if (found === 'own' && !canUpdate && (canWrite || recorded !== 'own')) throw new Failure('STORE_NOT_UNION');
  return found;
}

/** The default graph that is kept as a copy of all others is made anew where it is not that. */
async function tendDefault({ endpoint, record }: Inspection, recorded?: DefaultKind): Promise<void> {
  const [shown] = await endpoint.rows('SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }');
  const count = Number(shown?.n ?? 0);
  if (recorded !== 'own' && count > 0)
    throw new Failure('STORE_FOREIGN', { what: `${count} triples in its default graph` });
  const all = `SELECT DISTINCT ?s ?p ?o WHERE { GRAPH ?g { ?s ?p ?o } FILTER(?g != ${iriToken(record)}) }`;
  const [stated] = await endpoint.rows(`SELECT (COUNT(*) AS ?n) WHERE { ${all} }`);
  if (Number(stated?.n ?? 0) !== count) await endpoint.update(rebuildText(record));
}

function foreignGraphs([first = '', ...more]: readonly string[]): Failure {
  const others = more.length === 0 ? '' : ` and ${more.length} further graphs`;
  return new Failure('STORE_FOREIGN', { what: `the graph ${first.slice(0, 200)}${others}` });
}
