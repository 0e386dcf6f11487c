import { termToId } from 'n3';
import type { Quad, Term } from '../rdf/terms.ts';

type Pattern = Term | null | undefined;

/** The triples of some quads, whatever graphs they stand in, with answers to patterns; `null` and nothing mean any term. */
export interface Triples extends Iterable<Quad> {
  readonly size: number;
  readonly find: (subject?: Pattern, predicate?: Pattern, object?: Pattern) => readonly Quad[];
  readonly match: (subject?: Pattern, predicate?: Pattern, object?: Pattern) => ReadonlySet<Quad>;
  readonly add: (quad: Quad) => Triples;
}

/**
 * The part of a dataset that validation needs, which asks thousands of small questions of a few hundred triples.
 * n3's Store and @rdfjs/dataset build a dataset with an index of its own for each answer: with them a run takes three to
 * four times as long.
 */
export function triplesOf(initial: Iterable<Quad> = []): Triples {
  const quads = [...initial];
  let index: Index | undefined;
  let keys: Set<string> | undefined;

  const find: Triples['find'] = (subject, predicate, object) => {
    index ??= indexOf(quads);
    const [s, p, o] = [idOf(subject), idOf(predicate), idOf(object)];
    if (s === undefined && o === undefined) return p === undefined ? quads : (index.predicates.get(p) ?? []);
    const found = among(s === undefined ? index.objects.get(o ?? '') : index.subjects.get(s), p);
    return s === undefined || o === undefined ? found : found.filter((quad) => termToId(quad.object) === o);
  };
  const triples: Triples = {
    find,
    match: (subject, predicate, object) => new Set(find(subject, predicate, object)),
    add(quad) {
      if (quads.length > 0) {
        keys ??= new Set(quads.map(keyOf));
        const key = keyOf(quad);
        if (keys.has(key)) return triples;
        keys.add(key);
      }
      quads.push(quad);
      index = undefined;
      return triples;
    },
    get size() {
      return quads.length;
    },
    [Symbol.iterator]: () => quads.values(),
  };
  return triples;
}

type ByPredicate = Map<string, Quad[]>;

interface Index {
  readonly subjects: ReadonlyMap<string, ByPredicate>;
  readonly objects: ReadonlyMap<string, ByPredicate>;
  readonly predicates: ByPredicate;
}

function indexOf(quads: readonly Quad[]): Index {
  const subjects = new Map<string, ByPredicate>();
  const objects = new Map<string, ByPredicate>();
  const predicates: ByPredicate = new Map();
  for (const quad of quads) {
    const predicate = termToId(quad.predicate);
    put(groupOf(subjects, termToId(quad.subject)), predicate, quad);
    put(groupOf(objects, termToId(quad.object)), predicate, quad);
    put(predicates, predicate, quad);
  }
  return { subjects, objects, predicates };
}

function groupOf(groups: Map<string, ByPredicate>, id: string): ByPredicate {
  const known = groups.get(id);
  if (known) return known;
  const group: ByPredicate = new Map();
  groups.set(id, group);
  return group;
}

function put(lists: ByPredicate, id: string, quad: Quad): void {
  const list = lists.get(id);
  if (list) list.push(quad);
  else lists.set(id, [quad]);
}

function among(group: ByPredicate | undefined, predicate: string | undefined): readonly Quad[] {
  if (group === undefined) return [];
  return predicate === undefined ? [...group.values()].flat() : (group.get(predicate) ?? []);
}

function idOf(term: Pattern): string | undefined {
  return term ? termToId(term) : undefined;
}

function keyOf({ subject, predicate, object }: Quad): string {
  return `${termToId(subject)} ${termToId(predicate)} ${termToId(object)}`;
}
