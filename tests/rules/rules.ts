import { readdirSync, readFileSync } from 'node:fs';
import { iri, type Quad, quad } from '../../src/rdf/terms.ts';
import { createScratchStore, type ScratchStore } from '../../src/store/scratch.ts';

/** Where the tests' relative IRIs are resolved. */
export const BASE = 'https://example.org/';
const FOLDER = new URL('../../ontology/rules/', import.meta.url);

/** A rule as it stands in its file. */
export interface Rule {
  readonly name: string;
  readonly sparql: string;
}

/** Every rule of the ontology by code point of its name. */
export function readRules(): Rule[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.rq'));
  return files
    .sort()
    .map((file) => ({ name: file.replace('.rq', ''), sparql: readFileSync(new URL(file, FOLDER), 'utf8') }));
}

/** One rule by its name. */
export function readRule(name: string): Rule {
  return { name, sparql: readFileSync(new URL(`${name}.rq`, FOLDER), 'utf8') };
}

/** A store of our own over these quads. */
export function storeOf(quads: Iterable<Quad>): ScratchStore {
  return createScratchStore(quads, BASE);
}

/** What all rules together say of a dataset, as quads of the derived graph. */
export function derive(store: ScratchStore): Quad[] {
  const graph = iri('graph/derived');
  return readRules().flatMap(({ sparql }) =>
    store.construct(sparql).map(({ subject, predicate, object }) => quad(subject, predicate, object, graph)),
  );
}

/** What one rule says of a dataset, a line a triple, terms without their namespaces, sorted. */
export function saidBy(rule: string, quads: Iterable<Quad>): string[] {
  return linesOf(storeOf(quads).construct(readRule(rule).sparql));
}

/** Quads as lines that a reader compares at a glance. */
export function linesOf(quads: readonly Quad[]): string[] {
  const short = (value: string) => value.replace(/^(?:https?:.*[#/]|id\/)/, '');
  const lines = quads.map((q) => [q.subject, q.predicate, q.object].map((term) => short(term.value)).join(' '));
  return [...new Set(lines)].sort();
}
