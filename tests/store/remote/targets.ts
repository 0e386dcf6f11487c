import type { Credentials } from '../../../src/store/remote/connection.ts';
import type { Endpoints } from '../../../src/store/remote/endpoints.ts';
import { serveWritable, TOKEN } from '../../commands/writer/served.ts';
import { fusekiJar, startFuseki } from './fuseki.ts';

/** A real server that a remote store can be over. */
export interface Target {
  readonly kind: TargetOptions['kind'];
  /** What the store is told. */
  readonly endpoints: Endpoints;
  readonly credentials?: Credentials;
  /** Where somebody else may change the data. */
  readonly updateUrl: string;
  readonly close: () => Promise<void>;
}

/** How a target is made and reached. */
export interface TargetOptions {
  /** What its default graph is. */
  readonly kind: 'own' | 'union';
  /** The way changes go. */
  readonly by: 'update' | 'graphs' | 'both';
}

/** A server of our own as a plain SPARQL store, without shapes and derivation. */
export async function ownTarget({ kind, by }: TargetOptions = { kind: 'own', by: 'both' }): Promise<Target> {
  const { origin, close } = await serveWritable({ profile: 'bare', defaultGraph: kind, limits: { timeoutMs: 5000 } });
  const updateUrl = `${origin}/sparql`;
  const way = wayOf({ updateUrl, graphsUrl: `${origin}/graphs` }, by);
  return { kind, endpoints: { queryUrl: updateUrl, ...way }, credentials: { token: TOKEN }, updateUrl, close };
}

const JAR = fusekiJar();

async function fusekiTarget(jar: string, { kind, by }: TargetOptions): Promise<Target> {
  const { stop, queryUrl, updateUrl, graphsUrl } = await startFuseki(jar, kind);
  const way = wayOf({ updateUrl, graphsUrl }, by);
  return { kind, endpoints: { queryUrl, ...way }, updateUrl, close: stop };
}

type Writable = Required<Pick<Endpoints, 'updateUrl' | 'graphsUrl'>>;

function wayOf({ updateUrl, graphsUrl }: Writable, by: TargetOptions['by']): Omit<Endpoints, 'queryUrl'> {
  if (by === 'both') return { updateUrl, graphsUrl };
  return by === 'update' ? { updateUrl } : { graphsUrl };
}

const WAYS: readonly (TargetOptions & { readonly name: string })[] = [
  { name: 'a default graph of its own, by updates and whole graphs', kind: 'own', by: 'both' },
  { name: 'the union as default graph, by updates', kind: 'union', by: 'update' },
  { name: 'the union as default graph, graph by graph', kind: 'union', by: 'graphs' },
];

/** Every server that can be had here, by name, or why it cannot. */
export const TARGETS: readonly { readonly name: string; readonly start?: () => Promise<Target> }[] = [
  ...WAYS.map((way) => ({ name: `a server of our own with ${way.name}`, start: () => ownTarget(way) })),
  ...WAYS.map((way) => {
    const name = `Fuseki with ${way.name}`;
    if (!JAR) return { name: `${name} (skipped: FUSEKI_JAR names no jar, or there is no Java)` };
    return { name, start: () => fusekiTarget(JAR, way) };
  }),
];
