import type { Term } from '../rdf/terms.ts';
import type { Triples } from './triples.ts';

/** Some terms of a graph and the ways onward from them: the part of a clownface pointer that validation walks with. */
export interface Pointer {
  readonly dataset: Triples;
  readonly terms: readonly Term[];
  /** The term, if it is the only one. */
  readonly term: Term | undefined;
  readonly node: (term: Term) => Pointer;
  readonly out: (predicate: Term) => Pointer;
  readonly in: (predicate: Term) => Pointer;
  readonly toArray: () => Pointer[];
}

/** A pointer at no term yet; half the time of a run went into clownface's, which do far more. */
export function pointerTo(dataset: Triples): Pointer {
  return at(dataset, []);
}

// The methods are shared and use `this`: a pointer is made for every step of every path.
function at(dataset: Triples, terms: readonly Term[]): Pointer {
  return { dataset, terms, term: terms.length === 1 ? terms[0] : undefined, node, out, in: into, toArray };
}

function node(this: Pointer, term: Term): Pointer {
  return at(this.dataset, [term]);
}

function out(this: Pointer, predicate: Term): Pointer {
  const objects: Term[] = [];
  for (const term of this.terms) for (const { object } of this.dataset.find(term, predicate)) objects.push(object);
  return at(this.dataset, objects);
}

function into(this: Pointer, predicate: Term): Pointer {
  const subjects: Term[] = [];
  for (const term of this.terms)
    for (const { subject } of this.dataset.find(null, predicate, term)) subjects.push(subject);
  return at(this.dataset, subjects);
}

function toArray(this: Pointer): Pointer[] {
  return this.terms.map((term) => at(this.dataset, [term]));
}
