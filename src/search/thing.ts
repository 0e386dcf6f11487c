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
