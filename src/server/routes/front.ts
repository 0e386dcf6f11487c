import { Router } from 'express';
import { FAILURES, Failure } from '../../errors.ts';
import { PREFIXES } from '../../rdf/prefixes.ts';
import { frontPage } from '../../site/front-page.ts';
import { lastWords } from '../../site/links.ts';
import { problemPage } from '../../site/problem-page.ts';
import { hgov } from '../../vocabulary/index.ts';
import type { RouteOptions } from '../app-options.ts';
import { HTML } from '../formats.ts';
import { problemNamed, titleOf } from '../problem.ts';
import { allowMethods } from '../request.ts';
import { send } from '../respond.ts';
import { perVersion, select } from '../select.ts';

const HEADER = Object.entries(PREFIXES)
  .filter(([, space]) => space.includes('://'))
  .map(([prefix, space]) => `PREFIX ${prefix}: <${space}>\n`)
  .join('');

/** The ontology and the machinery of evidence are left out: they are not what people come for. */
const CLASSES = `${HEADER}
SELECT ?class (SAMPLE(?name) AS ?label) (COUNT(DISTINCT ?thing) AS ?count) WHERE {
  GRAPH ?graph { ?thing a ?class }
  FILTER(?graph != <graph/ontology>)
  OPTIONAL { GRAPH <graph/ontology> { ?class rdfs:label ?name FILTER(LANG(?name) = "en") } }
}
GROUP BY ?class ORDER BY DESC(?count) ?class`;

const EVENTS = `${HEADER}
SELECT ?event (SAMPLE(?name) AS ?kind) (MIN(?day) AS ?date) (SAMPLE(?organization) AS ?organizer) WHERE {
  ?event a ?class .
  ?class rdfs:subClassOf+ <${hgov.Event.value}> ; rdfs:label ?name .
  FILTER(LANG(?name) = "en" && ?class != <${hgov.BridgePoint.value}>)
  OPTIONAL { ?event schema:startDate ?day }
  OPTIONAL { ?event schema:organizer/(rdfs:label|skos:prefLabel) ?organization FILTER(LANG(?organization) IN ("en", "")) }
}
GROUP BY ?event ORDER BY DESC(?date) ?event LIMIT 12`;

const TRIPLES = 'SELECT (COUNT(*) AS ?triples) WHERE { ?s ?p ?o }';

/** The front page, and the pages that the IRIs of problems lead to. */
export function frontRoutes({ store, baseIri }: RouteOptions): Router {
  const router = Router();
  const page = perVersion(store, async () => {
    const [classes, events, [total]] = [
      await select(asked, CLASSES),
      await select(asked, EVENTS),
      await select(asked, TRIPLES),
    ];
    return frontPage({
      baseIri,
      triples: Number(total?.triples ?? 0),
      classes: classes.map(({ class: iri = '', label, count }) => ({
        iri,
        label: label ?? lastWords(iri),
        count: Number(count),
      })),
      events: events.map(({ event = '', kind = 'event', date, organizer }) => ({ iri: event, kind, date, organizer })),
    });
  });

  router.use(/^\/$/, allowMethods('GET', 'HEAD'));
  router.get('/', async (request, response) => {
    send(response, { type: HTML.type, body: await page() });
  });

  router.use('/problem', allowMethods('GET', 'HEAD'));
  router.get('/problem/:name', (request, response) => {
    const code = problemNamed(request.params.name);
    if (code === undefined) throw new Failure('ROUTE_UNKNOWN', { path: request.path });
    const { status, text } = FAILURES[code];
    send(response, { type: HTML.type, body: problemPage({ baseIri, title: titleOf(code), status, text }) });
  });
  return router;
}
