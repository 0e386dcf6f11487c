import { languageOf, type Quad } from '../rdf/terms.ts';
import { foaf, rdfs, schema, skos } from '../vocabulary/index.ts';
import { framed, wordsOf } from './words.ts';

/** The properties whose values a thing is found by, the best first. */
const NAMING = [rdfs.label, skos.prefLabel, foaf.name, schema.name, schema.headline, skos.altLabel];
const FOUND_BY: ReadonlyMap<string, number> = new Map(NAMING.map(({ value }, rank) => [value, rank]));

/** A name of a thing, as it was published and as it is searched. */
export interface Label {
  readonly text: string;
  /** A language tag, or '' where the name has no language. */
  readonly language: string;
  /** The lower, the better a name it is. */
  readonly rank: number;
  /** Its words with blanks around: ` bo y te `. */
  readonly words: string;
  /** How many graphs give the thing this name. */
  count: number;
}

/** What is known of a thing that has a name or a class. */
export interface Thing {
  readonly iri: string;
  readonly labels: Label[];
  /** Its classes, once for each graph that says so. */
  readonly types: string[];
}

/** Says whether the triple gives a name that things are found by. */
export function isName({ predicate, object }: Quad): boolean {
  return object.termType === 'Literal' && FOUND_BY.has(predicate.value);
}

/** The name in a triple that gives one. */
export function labelIn({ predicate, object }: Quad): Label {
  const language = object.termType === 'Literal' ? languageOf(object) : '';
  const rank = FOUND_BY.get(predicate.value) ?? FOUND_BY.size;
  return { text: object.value, language, rank, words: framed(wordsOf(object.value)), count: 1 };
}

/** The best name of a thing in the first of the languages that it has one in; any, where it has none. */
export function bestLabel({ labels }: Thing, languages: readonly string[] = []): Label | undefined {
  const strangeness = ({ language }: Label) => {
    const at = languages.indexOf(language.split('-', 1)[0] ?? '');
    // A name without language fits readers of all.
    return language === '' ? 0.5 : at < 0 ? languages.length : at;
  };
  let best: Label | undefined;
  for (const label of labels) {
    if (!best || isBetter(label, best)) best = label;
  }
  return best;

  function isBetter(one: Label, other: Label): boolean {
    const [a, b] = [isAlternative(one), isAlternative(other)];
    if (a !== b) return b;
    return (strangeness(one) - strangeness(other) || one.rank - other.rank) < 0;
  }
}

function isAlternative({ rank }: Label): boolean {
  return rank === FOUND_BY.size - 1;
}
