import { languageOf, type Quad } from '../rdf/terms.ts';
import { hgov, org, rdf, schema } from '../vocabulary/index.ts';
import { LABELS } from '../vocabulary/naming.ts';
import type { Graph } from './graph.ts';
import { LANGUAGES, type Language } from './i18n/language.ts';
import { TERMS } from './i18n/terms.ts';
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

/** Names for things, from the graph. */
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

/** Reads the labels of a graph; the first language is the best, one without language fits all. */
export function createLabels(graph: Graph, languages: readonly Language[] = LANGUAGES): Labels {
  const [own = 'en'] = languages;
  const best = new Map<string, Label | undefined>();
  const bestOf = (iri: string): Label | undefined => {
    if (!best.has(iri)) best.set(iri, termOf(iri, own) ?? labelIn(graph.subject(iri), languages));
    return best.get(iri);
  };
  const told = (iri: string, depth: number): string | undefined => {
    if (depth > DEPTH) return undefined;
    const facts = graph.subject(iri);
    const kind = facts.find(({ predicate }) => predicate.equals(rdf.type))?.object.value;
    const say = ({ object }: Quad) => (object.termType === 'Literal' ? object.value : name(object.value, depth + 1));
    const valuesOf = (property: string) => facts.filter(({ predicate }) => predicate.value === property).map(say);
    const parts = TELLING.map((properties) => [...new Set(properties.flatMap(valuesOf))].join(' ')).filter(
      (part) => part !== '',
    );
    if (kind === undefined || parts.length === 0) return undefined;
    return `${capitalised(name(kind, depth + 1))}: ${[...new Set(parts)].join(', ')}`;
  };
  const name = (iri: string, depth: number): string => bestOf(iri)?.text ?? told(iri, depth) ?? lastWords(iri);

  return {
    of: (iri) => name(iri, 0),
    languageOf: (iri) => bestOf(iri)?.language || undefined,
    isNamed: (iri) => bestOf(iri) !== undefined,
  };
}

/** A text with a capital letter first. */
export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function termOf(iri: string, language: Language): Label | undefined {
  const message = TERMS.get(iri);
  return message && { text: message[language], language, rank: 0 };
}

/** The label by the best property, in the best language of those that it has. */
function labelIn(quads: readonly Quad[], languages: readonly string[]): Label | undefined {
  let best: Label | undefined;
  for (const { predicate, object } of quads) {
    const naming = RANK.get(predicate.value);
    if (naming === undefined || object.termType !== 'Literal') continue;
    const language = languageOf(object);
    const [primary = ''] = language.toLowerCase().split('-');
    const preferred = languages.indexOf(primary);
    const foreign = language === '' ? 0 : preferred < 0 ? languages.length : preferred;
    const label = { text: object.value, language, rank: naming * 100 + foreign };
    if (label.rank < (best?.rank ?? Number.POSITIVE_INFINITY)) best = label;
  }
  return best;
}
