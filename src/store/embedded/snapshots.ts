import oxigraph, { type Store } from 'oxigraph';
import type { Effect } from './update-engine.ts';

/** What graphs held before, to tell what became of them; '' is the engine's default graph. */
export interface Snapshots {
  /** Remembers graphs that it does not know yet. */
  take(graphs: readonly string[] | 'all'): void;
  /** The graphs that are not what they were, of those it knows. */
  changed(): ReadonlyMap<string, Effect>;
}

type Lines = ReadonlySet<string>;

/** What is looked at: a default graph that is a union of the others is no graph of its own. */
export interface SnapshotsOptions {
  readonly store: Store;
  readonly hasDefault: boolean;
}

/** Remembers nothing yet. */
export function createSnapshots({ store, hasDefault }: SnapshotsOptions): Snapshots {
  /** Undefined stands for a graph that was not there. */
  const before = new Map<string, Lines | undefined>();
  let knowsAll = false;

  const linesOf = (graph: string): Lines => {
    const name = graph === '' ? oxigraph.defaultGraph() : oxigraph.namedNode(graph);
    return new Set(store.dump({ format: 'application/n-triples', from_graph_name: name }).split('\n'));
  };
  const namesNow = () => new Set([...(hasDefault ? [''] : []), ...namesIn(store)]);
  const effectOn = (graph: string, there: ReadonlySet<string>): Effect | undefined => {
    const known = before.get(graph);
    if (!there.has(graph)) return known && 'gone';
    return known && isSame(known, linesOf(graph)) ? undefined : 'changed';
  };

  return {
    take: (graphs) => {
      const there = namesNow();
      for (const graph of graphs === 'all' ? there : graphs) {
        if (!before.has(graph)) before.set(graph, there.has(graph) && !knowsAll ? linesOf(graph) : undefined);
      }
      knowsAll ||= graphs === 'all';
    },
    changed: () => {
      const there = namesNow();
      const names = knowsAll ? new Set([...before.keys(), ...there]) : before.keys();
      const effects = Array.from(names, (graph) => [graph, effectOn(graph, there)] as const);
      return new Map(effects.filter((entry): entry is [string, Effect] => entry[1] !== undefined));
    },
  };
}

function namesIn(store: Store): string[] {
  const rows = store.query('SELECT ?g { GRAPH ?g { } }') as Map<string, oxigraph.Term>[];
  return rows.map((row) => row.get('g')?.value ?? '');
}

function isSame(a: Lines, b: Lines): boolean {
  return a.size === b.size && [...a].every((line) => b.has(line));
}
