import type { Quad } from '../rdf/terms.ts';
import { hgov, org, rdf, schema } from '../vocabulary/index.ts';
import { LABELS } from '../vocabulary/naming.ts';
import { lastWords } from './links.ts';

const RANK: ReadonlyMap<string, number> = new Map(LABELS.map((iri, rank) => [iri, rank]));
/** What tells an unnamed thing from another, in the order in which it is said; what stands together is one part. */
const TELLING = [
  [hgov.participant],
  [org.member],
  [hgov.post],
  [hgov.capacity],
  [hgov.inEvent],
  [hgov.cites],
  [hgov.indicator],
  [hgov.comparator, schema.value, hgov.unit],
  [schema.organizer],
  [schema.location],
  [schema.startDate],
  [hgov.attestedOn],
].map((properties) => properties.map(({ value }) => value));

/** A thing without a name is told by others, which may have none either; so far this goes. */
const DEPTH = 1;

/** Names for things, from the triples at hand. */
export interface Labels {
  /** The label of a thing, or words made from what is said of it, or from its IRI. */
  of(iri: string): string;
  /** The label's language, where the label has one. */
  languageOf(iri: string): string | undefined;
  /** Says whether the thing has a label of its own. */
  isNamed(iri: string): boolean;
}

interface Label {
  readonly text: string;
  readonly language: string;
  readonly rank: number;
}

/** Reads the labels out of triples; the first language is the best, one without language fits all. */
export function createLabels(quads: Iterable<Quad>, languages: readonly string[] = ['en']): Labels {
  const best = new Map<string, Label>();
  const facts = new Map<string, Quad[]>();
  for (const quad of quads) {
    const { subject, predicate, object } = quad;
    const known = facts.get(subject.value);
    if (known) known.push(quad);
    else facts.set(subject.value, [quad]);
    const naming = RANK.get(predicate.value);
    if (naming === undefined || object.termType !== 'Literal') continue;
    const preferred = languages.indexOf(object.language);
    const foreign = object.language === '' ? 0 : preferred < 0 ? languages.length : preferred;
    const label = { text: object.value, language: object.language, rank: naming * 100 + foreign };
    if (label.rank < (best.get(subject.value)?.rank ?? Number.POSITIVE_INFINITY)) best.set(subject.value, label);
  }

  const told = (iri: string, depth: number): string | undefined => {
    if (depth > DEPTH) return undefined;
    const own = facts.get(iri) ?? [];
    const kind = own.find(({ predicate }) => predicate.equals(rdf.type))?.object.value;
    const say = ({ object }: Quad) => (object.termType === 'Literal' ? object.value : name(object.value, depth + 1));
    const valuesOf = (property: string) => own.filter(({ predicate }) => predicate.value === property).map(say);
    const parts = TELLING.map((properties) => [...new Set(properties.flatMap(valuesOf))].join(' ')).filter(
      (part) => part !== '',
    );
    if (kind === undefined || parts.length === 0) return undefined;
    const title = name(kind, depth + 1);
    return `${title.charAt(0).toUpperCase()}${title.slice(1)}: ${[...new Set(parts)].join(', ')}`;
  };
  const name = (iri: string, depth: number): string => best.get(iri)?.text ?? told(iri, depth) ?? lastWords(iri);

  return {
    of: (iri) => name(iri, 0),
    languageOf: (iri) => best.get(iri)?.language || undefined,
    isNamed: (iri) => best.has(iri),
  };
}
