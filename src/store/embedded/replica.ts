import { createEngine, type DefaultGraph, type Engine } from './engine.ts';
import type { Segment } from './segment.ts';

/** A worker's own copy of the dataset. */
export interface Replica {
  readonly engine: Engine;
  /** Loads the segments that this copy has not seen. */
  catchUp(segments: readonly Segment[]): void;
}

/** An empty copy. */
export function createReplica(defaultGraph?: DefaultGraph): Replica {
  const engine = createEngine(defaultGraph);
  let loaded = 0;
  return {
    engine,
    catchUp: (segments) => {
      for (const { sequence, replaces, text } of segments) {
        if (sequence <= loaded) continue;
        if (loaded > 0 && replaces === 'all') engine.clear();
        else if (loaded > 0) engine.drop(replaces);
        engine.load(new Uint8Array(text), replaces === 'all' ? undefined : replaces);
        loaded = sequence;
      }
    },
  };
}
