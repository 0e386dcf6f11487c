import { PREFIXES } from '../rdf/prefixes.ts';
import type { Quad } from '../rdf/terms.ts';
import { createScratchStore, type Row } from '../store/scratch.ts';
import type { Quoted } from './facts.ts';
import { LABELS } from './labels.ts';
import { printedNames } from './printed-names.ts';

/** One solution by variable: the lexical form of its term, nothing where the variable is unbound. */
export type Solution = Readonly<Record<string, string | undefined>>;

/** What the readers of the kinds of fact share: one article's graph, ready for questions. */
export interface FactReader {
  /** The solutions of a SELECT that may say `<article>` for the article and ends with its own ORDER BY. */
  readonly select: (sparql: string) => readonly Solution[];
  /** The English label of a thing, that which an English article prints of an organisation, or the best there is. */
  readonly label: (iri: string | undefined) => string | null;
}

// Any base will do: facts hold labels and words, never an IRI.
const BASE = 'http://localhost/';
const HEADER = Object.entries(PREFIXES)
  .map(([prefix, namespace]) => `PREFIX ${prefix}: <${namespace}>\n`)
  .join('');

/** Loads an article's graph with the schemes that label its concepts. */
export function createFactReader(quads: Iterable<Quad>, slug: string): FactReader {
  const store = createScratchStore(quads, BASE);
  const select = (sparql: string) =>
    store.select(HEADER + sparql.replaceAll('<article>', `<id/article/${encodeURIComponent(slug)}>`)).map(lexical);
  const labels = new Map<string | undefined, string>();
  for (const { thing, label } of select(LABELS)) {
    if (label !== undefined && !labels.has(thing)) labels.set(thing, label);
  }
  const printed = printedNames(select, (iri) => labels.get(iri));
  return { select, label: (iri) => printed.get(iri) ?? labels.get(iri) ?? null };
}

function lexical(row: Row): Solution {
  return Object.fromEntries(Object.entries(row).map(([name, term]) => [name, term?.value]));
}

/** The evidence of `?fact` in the article: `?start`, `?end` and `?quote`. */
export const EVIDENCE = `
  ?fact hgov:evidence ?evidence .
  ?evidence oa:hasSource <article> ; oa:start ?start ; oa:end ?end ; oa:exact ?quote .`;

/** The order of all lists: as the article states the facts. */
export const IN_ORDER = 'ORDER BY ?start ?end ?fact';

/** Groups solutions by what the key says, in the order of the first of each; none without a key. */
export function groups(solutions: readonly Solution[], key: (solution: Solution) => string | undefined): Solution[][] {
  const found = new Map<string, Solution[]>();
  for (const solution of solutions) {
    const name = key(solution);
    if (name === undefined) continue;
    const group = found.get(name);
    if (group) group.push(solution);
    else found.set(name, [solution]);
  }
  return [...found.values()];
}

/** The first solution of each fact: the one with its first evidence. */
export function firsts(solutions: readonly Solution[]): Solution[] {
  return groups(solutions, ({ fact }) => fact).flatMap((group) => group.slice(0, 1));
}

/** The words of a solution's evidence. */
export function quoted({ quote = '', start, end }: Solution): Quoted {
  return { quote, start: Number(start), end: Number(end) };
}

/** A number, or `null` where none is stated. */
export function figure(value: string | undefined): number | null {
  return value === undefined ? null : Number(value);
}
