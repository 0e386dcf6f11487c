import { Store } from 'oxigraph';
import { Failure, reasonOf } from '../../src/errors.ts';
import { readDocument, triplesOnly } from '../../src/rdf/documents.ts';
import { DEFAULT_GRAPH } from '../../src/rdf/graph-names.ts';
import { writeNQuads } from '../../src/rdf/nquads.ts';
import { iri, type NamedNode, type Quad, quad } from '../../src/rdf/terms.ts';
import { parseRdf } from '../../src/rdf/turtle.ts';
import { relativeQuad, resolveIri, resolveQuad } from '../../src/store/base.ts';
import { createResources, type Resources } from '../../src/store/resources.ts';
import type { GraphStore } from '../../src/store/store.ts';
import type { Change, SentDocument, Writer } from '../../src/store/writer.ts';

/** A dataset that a test may change. */
export interface MemoryOptions {
  readonly quads: readonly Quad[];
  readonly baseIri: string;
  readonly store: GraphStore;
}

/** A writer without shapes and without a disk, that keeps to the contract otherwise, and the resources that see its changes. */
export function createMemoryWriter({ quads, baseIri, store }: MemoryOptions) {
  let [version, resources] = [1, createResources({ quads, version: 'v1', baseIri })];
  const graphs = new Map<string, readonly Quad[]>();
  for (const each of quads.map((one) => resolveQuad(one, baseIri)))
    graphs.set(each.graph.value, [...(graphs.get(each.graph.value) ?? []), each]);

  const read = async (documents: readonly SentDocument[], graph: string): Promise<Quad[]> => {
    const read = await Promise.all(documents.map((each) => readDocument(each, 'the body')));
    return read.flatMap((own) => triplesOnly(own, 'the body')).map((each) => inGraph(each, graph));
  };
  const after = async (change: Change, graph: string): Promise<readonly Quad[] | undefined> => {
    const old = graphs.get(graph) ?? [];
    if (change.kind === 'put') return distinct(await read(change.documents, graph));
    if (change.kind === 'merge') return distinct([...old, ...(await read(change.documents, graph))]);
    if (change.kind === 'patch') return patched(old, change.sparql, change.baseIri).map((each) => inGraph(each, graph));
    if (change.kind === 'remove') return undefined;
    throw new Error(`${change.kind} is none of this writer's business`);
  };
  const apply: Writer['write'] = async (change, { precondition }) => {
    precondition?.();
    const graph = ('graph' in change ? change.graph : undefined) ?? resolveIri(DEFAULT_GRAPH, baseIri);
    const [before, now] = [graphs.get(graph), await after(change, graph)];
    const isChanged = writeNQuads(before ?? []) !== writeNQuads(now ?? []);
    if (now) graphs.set(graph, now);
    else graphs.delete(graph);
    if (isChanged) {
      version += 1;
      resources = createResources({ quads: [...graphs.values()].flat(), version: `v${version}`, baseIri });
      const relative = (now ?? []).map((each) => relativeQuad(each, baseIri));
      await store.take([{ graph: graph.replace(baseIri, ''), quads: relative }], `v${version}`);
    }
    return { version: `v${version}`, changed: isChanged ? [graph] : [], created: !before && now ? [graph] : [] };
  };
  let last: Promise<unknown> = Promise.resolve();
  const writer: Writer = {
    write: (change, options) => {
      const turn = last.then(() => apply(change, options));
      last = turn.catch(() => undefined);
      return turn;
    },
    close: async () => void (await last),
  };
  const live: Resources = {
    get version() {
      return resources.version;
    },
    has: (name) => resources.has(name),
    describe: (name) => resources.describe(name),
    graph: (name) => graphs.get(name),
  };
  return { writer, resources: live };
}

function inGraph({ subject, predicate, object }: Quad, graph: string): Quad {
  return quad(subject, predicate as NamedNode, object, iri(graph));
}

function distinct(quads: readonly Quad[]): Quad[] {
  return [...new Map(quads.map((each) => [writeNQuads([each]), each])).values()];
}

function patched(quads: readonly Quad[], sparql: string, baseIri: string): Quad[] {
  const engine = new Store();
  const triples = quads.map(({ subject, predicate, object }) => quad(subject, predicate as NamedNode, object));
  engine.load(writeNQuads(triples), { format: 'application/n-quads' });
  try {
    engine.update(sparql, { base_iri: baseIri });
  } catch (cause) {
    throw new Failure('QUERY_MALFORMED', { reason: reasonOf(cause) }, cause);
  }
  return parseRdf(engine.dump({ format: 'application/n-quads' }), {
    mediaType: 'application/n-quads',
    where: 'a patch',
  });
}
