import type { PersonFact, RoleFact } from './facts.ts';
import { officeOf } from './labels.ts';
import { EVIDENCE, type FactReader, firsts, groups, IN_ORDER, quoted } from './reader.ts';

const PERSONS = `
SELECT ?fact ?start ?end ?quote WHERE { ?fact a foaf:Person . ${EVIDENCE} } ${IN_ORDER}`;

const POST_HOLDINGS = `
SELECT ?fact ?person ?role ?printed ?organisation ?place ?around ?start ?end ?quote WHERE {
  ?fact a hgov:PostHolding ; org:member ?person ; hgov:post ?post . ${EVIDENCE}
  ?post org:role ?role .
  OPTIONAL { ?fact schema:roleName ?printed FILTER(LANG(?printed) = "en") }
  OPTIONAL { ?fact org:organization ?organisation }
  OPTIONAL { ?post hgov:place ?place
    OPTIONAL {
      ?post org:postIn/rdfs:label ?body . ?place rdfs:label ?name ; schema:containedInPlace ?around
      FILTER(STRSTARTS(?body, CONCAT(?name, " ")))
    }
  }
} ${IN_ORDER}`;

/** "WHO Representative in Viet Nam": the country where a post is that has no area of its own, as its words end. */
const IN_COUNTRY = /\p{Ll} Vi[eệ]t ?[Nn]am$/u;
const COUNTRY = 'Viet Nam';

/** Everyone whom the article names, with their offices. */
export function personsOf({ select, label }: FactReader): PersonFact[] {
  const roles = new Map<string, RoleFact[]>();
  for (const held of groups(firsts(select(POST_HOLDINGS)), ({ person }) => person)) {
    roles.set(
      held[0]?.person ?? '',
      held.map((solution) => {
        const office = officeOf(solution.printed ?? label(solution.role) ?? '', label(solution.organisation));
        const words = quoted(solution);
        // A post in a body that bears its district's name is in the province around that.
        const place = label(solution.around ?? solution.place) ?? (IN_COUNTRY.test(words.quote) ? COUNTRY : null);
        return { ...office, place, ...words };
      }),
    );
  }
  return firsts(select(PERSONS)).map((solution) => ({
    name: label(solution.fact) ?? '',
    roles: roles.get(solution.fact ?? '') ?? [],
    ...quoted(solution),
  }));
}
