import type { Quad } from '../rdf/terms.ts';
import { skos } from '../vocabulary/index.ts';

/** Organisations and kinds of them, whose other names articles print. */
const ORGANISATION = /#org/;

/** What facts need of the schemes: the English names of concepts, of organisations all, and the schemes they stand in. */
export function labelQuads(schemes: readonly Quad[]): Quad[] {
  return schemes.filter(({ subject, predicate, object }) => {
    const isEnglish = object.termType === 'Literal' && object.language === 'en';
    const isOther = predicate.equals(skos.altLabel) && ORGANISATION.test(subject.value);
    return predicate.equals(skos.inScheme) || ((predicate.equals(skos.prefLabel) || isOther) && isEnglish);
  });
}

/** Finds the labels of the concepts that a graph refers to: of thousands an article needs some dozens, and a store takes long to fill. */
export function labelFinder(schemes: readonly Quad[]): (graph: readonly Quad[]) => Quad[] {
  const labels = new Map<string, Quad[]>();
  for (const label of labelQuads(schemes)) {
    const { value } = label.subject;
    const known = labels.get(value);
    if (known) known.push(label);
    else labels.set(value, [label]);
  }
  return (graph) => {
    const things = new Set(graph.flatMap(({ subject, object }) => [subject.value, object.value]));
    return [...things].flatMap((thing) => labels.get(thing) ?? []);
  };
}

/**
 * The labels of all things, best first: the English name of a concept, that of a local organisation without its place (but "Hanoi
 * City People's Committee", since a city's bodies are called so), a person's name as printed, an English label, a name in any language. A name without its place sorts before the one with it.
 */
export const LABELS = `
SELECT ?thing ?label WHERE {
  { ?thing skos:prefLabel ?label FILTER(LANG(?label) = "en") BIND(1 AS ?rank) }
  UNION {
    ?thing org:classification ?kind ; rdfs:label ?full .
    OPTIONAL { ?thing hgov:place/(skos:prefLabel|rdfs:label) ?place }
    BIND(COALESCE(STRBEFORE(CONCAT(STR(?full), "|"), CONCAT(" of ", STR(?place), "|")), "") AS ?short)
    BIND(IF(STRSTARTS(?short, "City "), CONCAT(REPLACE(STR(?place), " City$", ""), " ", ?short), ?short) AS ?own)
    BIND(IF(?short = "", STR(?full), ?own) AS ?label)
    BIND(2 AS ?rank)
  }
  UNION { ?thing foaf:name ?label BIND(3 AS ?rank) }
  UNION { ?thing rdfs:label|schema:name ?label BIND(IF(LANG(?label) = "en", 4, 5) AS ?rank) }
  UNION {
    ?thing skos:prefLabel ?label BIND(6 AS ?rank)
    FILTER NOT EXISTS { ?thing skos:inScheme ?scheme }
  }
} ORDER BY ?thing ?rank ?label`;

// Offices that are named after what their ministry is for.
const MINISTERIAL = /^(?:(?:Former|Acting|Permanent|Standing|Deputy|Vice) )*Minister$/;
const MINISTRY = 'Ministry of ';

const STANDING = /^(?:\w+ ){0,2}Standing Committee\b/;

/** The title of an office: a minister's says of what, a seat on a standing committee that it is one on a committee. */
export function titleOf(role: string, organisation: string | null): string {
  if (role === 'Member' && STANDING.test(organisation ?? '')) return 'Committee Member';
  const isMinister = MINISTERIAL.test(role) && organisation?.startsWith(MINISTRY) === true;
  return isMinister ? `${role} of ${organisation.slice(MINISTRY.length)}` : role;
}

const DIVISION =
  /^(?<title>.+?) of the (?<division>.* (?:Division|Department|Ward|Faculty|Unit)|(?:Division|Department|Faculty|Unit) of .*)$/;

/** An office as facts have it: a part of a body that the title names belongs to the organisation. */
export function officeOf(printed: string, organisation: string | null): { title: string; organisation: string | null } {
  const { title, division } = DIVISION.exec(printed)?.groups ?? {};
  if (title === undefined) return { title: titleOf(printed, organisation), organisation };
  return { title, organisation: organisation ? `${division} of the ${organisation}` : (division ?? null) };
}
