import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import { Failure } from '../../errors.ts';
import { DEFAULT_GRAPH } from '../../rdf/graph-names.ts';
import { isAbsoluteIri } from '../../rdf/reading/well-formed.ts';
import { hasDotSegment } from '../../rdf/tokens.ts';
import { asciiPath } from '../../site/links.ts';
import type { RouteOptions } from '../app-options.ts';
import { iriAt } from '../paths.ts';
import { parametersOf } from '../request.ts';

/** The graph that a request is about. */
export interface Target {
  /** Its name, an absolute IRI; undefined for the default graph. */
  readonly name: string | undefined;
  /** The name under which its triples are looked up. */
  readonly iri: string;
}

/** What decides which graph is meant. */
export type Naming = Pick<RouteOptions, 'baseIri' | 'resources'>;

/** Direct identification (SPARQL 1.1 Graph Store Protocol §4.1): the address is the name, in the spelling we know if we do. */
export function directTarget({ path }: Request, { baseIri, resources }: Naming): Target {
  const isGraph = (iri: string) => resources.graph(iri) !== undefined;
  const known = iriAt(path.slice(1), { baseIri, resources: { has: isGraph } });
  return named(known ?? `${baseIri}${path.slice(1)}`, baseIri);
}

/** Indirect identification (§4.2): `?default` or `?graph=IRI`; undefined if the request names no graph. */
export function indirectTarget(request: Request, { baseIri }: Naming): Target | undefined {
  const parameters = parametersOf(request);
  const names = parameters.getAll('graph');
  if (names.length + parameters.getAll('default').length > 1)
    throw new Failure('REQUEST_MALFORMED', { reason: 'name one graph, by graph= or by default.' });
  if (parameters.has('default')) return { name: undefined, iri: `${baseIri}${DEFAULT_GRAPH}` };
  return names[0] === undefined ? undefined : named(names[0], baseIri);
}

/** A graph that nobody has named yet. */
export function newTarget({ baseIri }: Naming): Target {
  return named(`${baseIri}graph/${randomUUID()}`, baseIri);
}

/** The address of a graph: its name where it is one of ours, or the graph store's own address for it. */
export function addressOf({ name, iri }: Target, baseIri: string): string {
  if (iri.startsWith(`${baseIri}graph/`) && !/[?#]/.test(iri)) return asciiPath(iri);
  return `${baseIri}graphs?graph=${encodeURIComponent(name ?? iri)}`;
}

function named(iri: string, baseIri: string): Target {
  const isOdd = iri.startsWith(baseIri) && hasDotSegment(iri.slice(baseIri.length));
  if (isAbsoluteIri(iri) && !isOdd) return { name: iri, iri };
  const reason = `“${iri.slice(0, 200)}” is not the absolute IRI of a graph.`;
  throw new Failure('REQUEST_MALFORMED', { reason });
}
