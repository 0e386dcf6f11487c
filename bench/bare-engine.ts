import type { Quad } from '../src/rdf/terms.ts';
import { createEngine } from '../src/store/embedded/engine.ts';
import { sharedText } from '../src/store/embedded/segment.ts';
import type { Question } from './questions.ts';

const MEDIA_TYPE = 'application/sparql-results+json';

/** The engine alone in this thread, giving the same bytes as the server sends: no parser of ours, no limits, no HTTP. */
export interface BareEngine {
  answer(sparql: string): Uint8Array;
}

/** The engine with these quads. */
export function bareEngine(quads: Iterable<Quad>, baseIri: string): BareEngine {
  const engine = createEngine();
  engine.load(new Uint8Array(sharedText(quads, { baseIri })));
  const encoder = new TextEncoder();
  return { answer: (sparql) => encoder.encode(engine.answer({ sparql, baseIri, mediaType: MEDIA_TYPE })) };
}

/** Milliseconds of each answer to the questions in turn, for so long. */
export function timesOf(engine: BareEngine, questions: readonly Question[], forMs: number): number[] {
  const times: number[] = [];
  for (const end = performance.now() + forMs; performance.now() < end; ) {
    const start = performance.now();
    engine.answer(questions[times.length % questions.length]!.sparql);
    times.push(performance.now() - start);
  }
  return times;
}

/** How many rows an answer in SPARQL's JSON has; undefined for anything else. */
export function rowsIn(answer: string): number | undefined {
  try {
    return (JSON.parse(answer) as { results: { bindings: unknown[] } }).results.bindings.length;
  } catch {
    return undefined;
  }
}
