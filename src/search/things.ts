import type { Quad } from '../rdf/terms.ts';
import type { GraphReader } from '../store/following.ts';
import { hgov, rdf } from '../vocabulary/index.ts';
import { createPostings } from './postings.ts';
import { isName, labelIn, type Thing } from './thing.ts';

/** How things came to be is not what people look for, and there is a great deal of it. */
const LEFT_OUT: ReadonlySet<string> = new Set([hgov.Evidence.value, hgov.ConversionRun.value]);

/** All things that have a name or a class, by IRI and by the words of their names. */
export interface Things extends GraphReader {
  get(iri: string): Thing | undefined;
  /** The things with a word that begins so; `isWhole` asks for the very word. */
  withWord(word: string, isWhole?: boolean): ReadonlySet<Thing>;
  /** The classes and how many things each has, in no order. */
  types(): ReadonlyMap<string, number>;
  /** The properties and how many triples have each, in no order. */
  predicates(): ReadonlyMap<string, number>;
  readonly size: number;
}

/** An empty index, to be filled graph by graph. */
export function createThings(): Things {
  const things = new Map<string, Thing>();
  const postings = createPostings<Thing>();
  const types = new Map<string, number>();
  const predicates = new Map<string, number>();

  const thingOf = (iri: string): Thing => {
    const known = things.get(iri);
    if (known) return known;
    const thing = { iri, labels: [], types: [] };
    things.set(iri, thing);
    return thing;
  };
  const each = (quads: readonly Quad[], name: (quad: Quad) => void, type: (iri: string, type: string) => void) => {
    for (const quad of quads) {
      if (quad.predicate.value === rdf.type.value) {
        if (!LEFT_OUT.has(quad.object.value)) type(quad.subject.value, quad.object.value);
      } else if (isName(quad)) name(quad);
    }
  };
  const addName = (quad: Quad) => {
    const thing = thingOf(quad.subject.value);
    const label = labelIn(quad);
    const known = thing.labels.find((other) => isSame(other, label));
    if (known) known.count += 1;
    else {
      thing.labels.push(label);
      for (const word of wordsIn(label.words)) postings.add(word, thing);
    }
  };
  const addType = (iri: string, type: string) => {
    const thing = thingOf(iri);
    if (!thing.types.includes(type)) count(types, type, 1);
    thing.types.push(type);
  };
  const dropName = (quad: Quad) => {
    const thing = things.get(quad.subject.value);
    const label = labelIn(quad);
    const at = thing?.labels.findIndex((other) => isSame(other, label)) ?? -1;
    const known = thing?.labels[at];
    if (!thing || !known) return;
    known.count -= 1;
    if (known.count > 0) return;
    thing.labels.splice(at, 1);
    for (const word of wordsIn(label.words)) {
      if (!thing.labels.some(({ words }) => words.includes(` ${word} `))) postings.drop(word, thing);
    }
    forget(thing);
  };
  const dropType = (iri: string, type: string) => {
    const thing = things.get(iri);
    const at = thing?.types.indexOf(type) ?? -1;
    if (!thing || at < 0) return;
    thing.types.splice(at, 1);
    if (!thing.types.includes(type)) count(types, type, -1);
    forget(thing);
  };
  const forget = (thing: Thing) => {
    if (thing.labels.length === 0 && thing.types.length === 0) things.delete(thing.iri);
  };
  return {
    add: (_graph, quads) => {
      each(quads, addName, addType);
      for (const { predicate } of quads) count(predicates, predicate.value, 1);
    },
    drop: (_graph, quads) => {
      each(quads, dropName, dropType);
      for (const { predicate } of quads) count(predicates, predicate.value, -1);
    },
    get: (iri) => things.get(iri),
    withWord: (word, isWhole = false) => (isWhole ? postings.of(word) : postings.beginning(word)),
    types: () => types,
    predicates: () => predicates,
    get size() {
      return things.size;
    },
  };
}

function count(counts: Map<string, number>, key: string, by: number): void {
  const now = (counts.get(key) ?? 0) + by;
  if (now > 0) counts.set(key, now);
  else counts.delete(key);
}

type Named = { readonly text: string; readonly language: string; readonly rank: number };

function isSame(a: Named, b: Named): boolean {
  return a.text === b.text && a.language === b.language && a.rank === b.rank;
}

function wordsIn(framed: string): readonly string[] {
  return framed.split(' ').filter((word) => word !== '');
}
