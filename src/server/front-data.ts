import { OWN_GRAPHS } from '../rdf/graph-names.ts';
import { PREFIXES } from '../rdf/prefixes.ts';
import type { FrontPage } from '../site/front-page.tsx';
import type { Language } from '../site/i18n/language.ts';
import { lastWords } from '../site/links.ts';
import { hgov } from '../vocabulary/index.ts';
import { type Asked, select } from './select.ts';

const HEADER = Object.entries(PREFIXES)
  .filter(([, space]) => space.includes('://'))
  .map(([prefix, space]) => `PREFIX ${prefix}: <${space}>\n`)
  .join('');

const OWN = Object.values(OWN_GRAPHS)
  .map((name) => `<${name}>`)
  .join(', ');

/** The ontology's own classes, and how things came to be, are left out: they are not what people come for. */
const classesIn = (language: Language) => `${HEADER}
SELECT ?class (SAMPLE(?name) AS ?label) (COUNT(DISTINCT ?thing) AS ?count) WHERE {
  GRAPH ?graph { ?thing a ?class }
  FILTER(?graph NOT IN (${OWN}) && ?class NOT IN (<${hgov.Evidence.value}>, <${hgov.ConversionRun.value}>))
  OPTIONAL { GRAPH <graph/ontology> { ?class rdfs:label ?name FILTER(LANG(?name) = "${language}") } }
}
GROUP BY ?class ORDER BY DESC(?count) ?class`;

/** The parts of an event at its bridge points are no events of their own here. */
const eventsIn = (language: Language) => `${HEADER}
SELECT ?event (SAMPLE(?name) AS ?kind) (MIN(?day) AS ?date) (SAMPLE(?organization) AS ?organizer) WHERE {
  ?event a ?class .
  ?class rdfs:subClassOf+ <${hgov.Event.value}> ; rdfs:label ?name .
  FILTER(LANG(?name) = "${language}" && ?class != <${hgov.BridgePoint.value}>)
  OPTIONAL { ?event schema:startDate ?day }
  OPTIONAL { ?event schema:organizer/(rdfs:label|skos:prefLabel) ?organization FILTER(LANG(?organization) IN ("${language}", "")) }
}
GROUP BY ?event ORDER BY DESC(?date) ?event LIMIT 12`;

const TRIPLES = 'SELECT (COUNT(*) AS ?triples) WHERE { ?s ?p ?o }';

/** What the front page shows, asked of the store; labels are in the language of the page. */
export async function frontData(asked: Asked, language: Language): Promise<FrontPage> {
  const classes = await select(asked, classesIn(language));
  const events = await select(asked, eventsIn(language));
  const [total] = await select(asked, TRIPLES);
  return {
    triples: Number(total?.triples ?? 0),
    classes: classes.map(({ class: iri = '', label = lastWords(iri), count }) => ({
      iri,
      label,
      count: Number(count),
    })),
    events: events.map(({ event = '', kind = 'event', date, organizer }) => ({ iri: event, kind, date, organizer })),
  };
}
