import { setImmediate } from 'node:timers/promises';
import type { Quad } from '../rdf/terms.ts';
import type { Resources } from './resources.ts';

/** Keeps something up to date that is made from graphs, one by one. */
export interface GraphReader {
  add(graph: string, quads: readonly Quad[]): void;
  /** Forgets a graph; it gets the quads that it was given. */
  drop(graph: string, quads: readonly Quad[]): void;
}

/** So long, in milliseconds, other requests may wait while graphs are read. */
const SLICE_MS = 5;

/**
 * Tells readers of the graphs of a dataset: of all at first, later of those alone that have changed. What it returns
 * brings them up to date and resolves when they are; it lets other work of the thread go on in between.
 */
export function followGraphs(
  resources: Pick<Resources, 'version' | 'graphs' | 'graph'>,
  readers: readonly GraphReader[],
): () => Promise<void> {
  const known = new Map<string, readonly Quad[]>();
  let seen: string | undefined;
  let running: Promise<void> | undefined;

  const forget = (graph: string) => {
    const quads = known.get(graph);
    if (!quads) return;
    for (const reader of readers) reader.drop(graph, quads);
    known.delete(graph);
  };
  const take = (graph: string) => {
    const quads = resources.graph(graph);
    if (quads === known.get(graph)) return;
    forget(graph);
    if (!quads) return;
    for (const reader of readers) reader.add(graph, quads);
    known.set(graph, quads);
  };
  const read = async () => {
    while (seen !== resources.version) {
      const version = resources.version;
      let started = performance.now();
      // Graphs that are gone are in the old list, graphs that have come in the new one.
      for (const graph of new Set([...known.keys(), ...resources.graphs()])) {
        take(graph);
        if (performance.now() - started < SLICE_MS) continue;
        await setImmediate();
        started = performance.now();
      }
      seen = version;
    }
  };
  return async () => {
    if (seen === resources.version) return;
    running ??= read().finally(() => {
      running = undefined;
    });
    await running;
  };
}
