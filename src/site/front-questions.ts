import { FRONT } from './i18n/front.ts';
import type { Message } from './i18n/message.ts';

/** Questions to begin with. */
export const QUESTIONS = [
  {
    title: FRONT.offices,
    sparql: `PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX hgov: <https://w3id.org/hgov#>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

SELECT DISTINCT ?person ?name ?office WHERE {
  ?holding a hgov:PostHolding ; org:member ?person ; hgov:post ?post .
  ?person foaf:name ?name .
  ?post rdfs:label ?office .
}
ORDER BY ?name`,
  },
  {
    title: FRONT.asked,
    sparql: `PREFIX hgov: <https://w3id.org/hgov#>
PREFIX oa: <http://www.w3.org/ns/oa#>

SELECT ?by ?action ?words WHERE {
  ?directive a hgov:Directive ; hgov:requestedBy ?by ; hgov:action ?action ; hgov:evidence ?evidence .
  ?evidence oa:exact ?words .
}
LIMIT 100`,
  },
] as const satisfies readonly { readonly title: Message; readonly sparql: string }[];
