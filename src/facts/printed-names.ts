import type { Solution } from './reader.ts';

/** The other English names of organisations, or of their kind, which stand in the words of an English article's evidence. */
const PRINTED = `
SELECT DISTINCT ?organisation ?name ?kind WHERE {
  <article> schema:inLanguage "en" .
  ?fact org:organization|schema:organizer|hgov:undertakenBy|hgov:requestedBy ?organisation ; hgov:evidence ?evidence .
  ?evidence oa:hasSource <article> ; oa:exact ?quote .
  ?organisation (org:classification?)/skos:altLabel ?name FILTER(LANG(?name) = "en")
  FILTER(CONTAINS(LCASE(STR(?quote)), LCASE(STR(?name))))
  OPTIONAL { ?organisation org:classification/skos:prefLabel ?kind FILTER(LANG(?kind) = "en") }
} ORDER BY ?organisation DESC(STRLEN(?name)) ?name`;

/**
 * What an English article calls an organisation, where that is another of its names and none that says less: "Municipal
 * People's Committee" is kept, "People's Committee" and "WHO" are not.
 */
export function printedNames(
  select: (sparql: string) => readonly Solution[],
  preferred: (iri: string | undefined) => string | undefined,
): ReadonlyMap<string | undefined, string> {
  const printed = new Map<string | undefined, string>();
  const kept = new Set<string | undefined>();
  for (const { organisation, name = '', kind = '' } of select(PRINTED)) {
    const label = preferred(organisation) ?? '';
    const known = wordsOf(label);
    // "Vietnam Social Security" beside "Vietnam Social Insurance": the preferred name is printed too, in another spelling.
    if (wordsOf(name).join() === known.join()) {
      kept.add(organisation);
      printed.delete(organisation);
    }
    if (
      !printed.has(organisation) &&
      !kept.has(organisation) &&
      name.includes(' ') &&
      wordsOf(name).some((word) => !known.includes(word) && !known.includes(word.replace(BRITISH, 'ization')))
    )
      printed.set(organisation, `${areaOf(label, kind)}${name}`);
  }
  return printed;
}

/** "Luc Ngan District Medical Centre": a body that bears its area's name has it before whatever its kind is called. */
const areaOf = (label: string, kind: string): string =>
  label.endsWith(` ${kind}`) && !kind.startsWith('City ') ? label.slice(0, -kind.length) : '';

/** A name that is American is that of a body which calls itself so. */
const BRITISH = /isation$/;

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replace('viet nam', 'vietnam')
    .split(/[^\p{L}\p{N}]+/u);
