import { byCodePoint } from '../rdf/order.ts';
import type { Resources } from '../store/resources.ts';
import { withSubclasses } from './classes.ts';
import type { Label, Thing } from './thing.ts';
import type { Things } from './things.ts';
import { framed, searchWords } from './words.ts';

/** How well a name fits what was asked for: the whole name, its beginning, all words, or the beginnings of all words. */
export type Fit = 'exact' | 'prefix' | 'words' | 'beginnings';

const WORTH: Readonly<Record<Fit, number>> = { exact: 4, prefix: 3, words: 2, beginnings: 1 };

/** A thing that was found, by which of its names, and how well that fits. */
export interface Hit {
  readonly thing: Thing;
  readonly label: Label;
  readonly fit: Fit;
  /** How many triples link to the thing. */
  readonly links: number;
}

/** What is looked for; a type is the IRI of a class, whose subclasses will do as well. */
export interface Search {
  readonly query: string;
  readonly type?: string | undefined;
}

/** Where to look. */
export interface SearchIn {
  readonly things: Things;
  readonly resources: Pick<Resources, 'links' | 'object'>;
  readonly baseIri: string;
}

/**
 * The things with a name that has all the words, the best first: whole names before beginnings before words; then things
 * of ours before terms and concepts, what is linked to most, the shortest name.
 */
export function search({ query, type }: Search, { things, resources, baseIri }: SearchIn): Hit[] {
  const words = searchWords(query);
  if (words.length === 0) return [];
  const classes = type === undefined ? undefined : withSubclasses(type, resources);
  const hits: Hit[] = [];
  for (const thing of candidates(words, things)) {
    if (classes && !thing.types.some((each) => classes.has(each))) continue;
    const best = bestFit(thing, words);
    if (best) hits.push({ thing, ...best, links: resources.links(thing.iri) });
  }
  const isOurs = ({ thing }: Hit) => Number(thing.iri.startsWith(baseIri));
  return hits.sort(
    (a, b) =>
      WORTH[b.fit] - WORTH[a.fit] ||
      isOurs(b) - isOurs(a) ||
      b.links - a.links ||
      a.label.text.length - b.label.text.length ||
      byCodePoint(a.thing.iri, b.thing.iri),
  );
}

/** The things of the rarest word, to be looked at more closely. */
function candidates(words: readonly string[], things: Things): ReadonlySet<Thing> {
  const sets = words.map((word) => things.withWord(word));
  return sets.reduce((least, set) => (set.size < least.size ? set : least));
}

function bestFit({ labels }: Thing, words: readonly string[]): Pick<Hit, 'label' | 'fit'> | undefined {
  let best: Pick<Hit, 'label' | 'fit'> | undefined;
  for (const label of labels) {
    const fit = fitOf(label, words);
    if (!fit || (best && !isBetter({ label, fit }, best))) continue;
    best = { label, fit };
  }
  return best;
}

function isBetter(one: Pick<Hit, 'label' | 'fit'>, other: Pick<Hit, 'label' | 'fit'>): boolean {
  return (WORTH[one.fit] - WORTH[other.fit] || other.label.rank - one.label.rank) > 0;
}

function fitOf({ words: name }: Label, words: readonly string[]): Fit | undefined {
  const phrase = framed(words);
  if (name === phrase) return 'exact';
  if (name.startsWith(phrase.slice(0, -1))) return 'prefix';
  if (words.every((word) => name.includes(` ${word} `))) return 'words';
  return words.every((word) => name.includes(` ${word}`)) ? 'beginnings' : undefined;
}
