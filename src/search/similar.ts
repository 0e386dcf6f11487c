import { byCodePoint } from '../rdf/order.ts';
import type { Label, Thing } from './thing.ts';
import type { Things } from './things.ts';
import { framed, searchWords } from './words.ts';

/** A thing whose name is like the one that is looked for. */
export interface Similar {
  readonly thing: Thing;
  readonly label: Label;
  /** 1 for the same words in the same order, less the fewer they share (Dice's coefficient of their words). */
  readonly similarity: number;
}

/** Names of fewer shared words than this part of those asked for are not alike. */
const LEAST_SHARED = 0.5;
/** The same words in another order are nearly the same name. */
const REORDERED = 0.95;

/** Things with a name that shares at least half of the words, the most alike first. */
export function similar(name: string, things: Things): Similar[] {
  const words = [...new Set(searchWords(name))];
  const phrase = framed(searchWords(name));
  const shared = new Map<Thing, number>();
  for (const word of words) {
    for (const thing of things.withWord(word, true)) shared.set(thing, (shared.get(thing) ?? 0) + 1);
  }
  const enough = Math.max(1, Math.ceil(words.length * LEAST_SHARED));
  const found = [...shared].filter(([, count]) => count >= enough).map(([thing]) => nearest(thing, words, phrase));
  return found.sort((a, b) => b.similarity - a.similarity || byCodePoint(a.thing.iri, b.thing.iri));
}

function nearest(thing: Thing, words: readonly string[], phrase: string): Similar {
  const labels = thing.labels.map((label) => ({ thing, label, similarity: likeness(label, words, phrase) }));
  return labels.reduce((best, other) => (other.similarity > best.similarity ? other : best));
}

function likeness({ words: name }: Label, words: readonly string[], phrase: string): number {
  if (name === phrase) return 1;
  const own = new Set(name.trim().split(' '));
  const common = words.filter((word) => own.has(word)).length;
  return ((2 * common) / (own.size + words.length)) * REORDERED;
}
