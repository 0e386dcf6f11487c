import { Failure, reasonOf } from '../errors.ts';
import { nquadsPieces } from '../rdf/nquads.ts';
import type { Quad, Term } from '../rdf/terms.ts';
import { relativeQuad, resolveIri } from './base.ts';
import { createEngine, type Evaluation } from './embedded/engine.ts';
import { fromEngine, tripleFromEngine } from './embedded/terms.ts';

/** One solution: the terms of its bound variables, by name without question mark; IRIs are absolute. */
export type Row = Readonly<Record<string, Term | undefined>>;

/** A store in this thread for our own queries: synchronous, without limits, its default graph the union of all, each triple once. */
export interface ScratchStore {
  /** The solutions of a SELECT. */
  select(sparql: string): Row[];
  /** The triples of a CONSTRUCT or DESCRIBE, IRIs below the base relative again. */
  construct(sparql: string): Quad[];
  /** The answer of an ASK. */
  ask(sparql: string): boolean;
}

/** Loads quads, relative IRIs resolved against the base (which ends in a slash), into a store that lives in this thread. */
export function createScratchStore(quads: Iterable<Quad>, base: string): ScratchStore {
  const engine = createEngine();
  const pieces = nquadsPieces(quads, { resolve: (value) => resolveIri(value, base) });
  engine.load(Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece))));
  const run = (sparql: string) => {
    try {
      return engine.evaluate(sparql, base);
    } catch (cause) {
      throw new Failure('QUERY_MALFORMED', { reason: reasonOf(cause) }, cause);
    }
  };
  return {
    select: (sparql) => itemsOf(run(sparql), 'SELECT').map(rowOf),
    construct: (sparql) => itemsOf(run(sparql), 'CONSTRUCT').map((item) => relativeQuad(tripleOf(item), base)),
    ask: (sparql) => run(sparql) === true,
  };
}

type Item = Exclude<Evaluation, boolean>[number];

function itemsOf(result: Evaluation, form: string): Item[] {
  if (!Array.isArray(result)) throw unexpected(form);
  return result;
}

function rowOf(item: Item): Row {
  if (!(item instanceof Map)) throw unexpected('SELECT');
  return Object.fromEntries(Array.from(item, ([name, term]) => [name, fromEngine(term)]));
}

function tripleOf(item: Item): Quad {
  if (item instanceof Map) throw unexpected('CONSTRUCT');
  return tripleFromEngine(item);
}

function unexpected(form: string): Failure {
  return new Failure('QUERY_MALFORMED', { reason: `a ${form} is expected here.` });
}
