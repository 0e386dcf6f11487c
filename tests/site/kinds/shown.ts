import { parseHTML } from 'linkedom';
import { PREFIXES } from '../../../src/rdf/prefixes.ts';
import { parseRdf } from '../../../src/rdf/turtle.ts';
import { type Graph, graphOf } from '../../../src/site/graph.ts';
import { resourcePage } from '../../../src/site/resource-page.tsx';
import { BASE } from '../../store/fixture.ts';
import { setting } from '../setting.ts';

const HEADER = Object.entries(PREFIXES)
  .map(([prefix, space]) => `@prefix ${prefix}: <${space.includes('://') ? space : BASE + space}> .`)
  .join('\n');

/** Classes that the views tell kinds by. */
const CLASSES = `
hgov:Conference rdfs:subClassOf hgov:Event ; rdfs:label "conference"@en, "hội nghị"@vi .
hgov:Directive rdfs:label "directive"@en .
hgov:BridgePoint rdfs:subClassOf hgov:Event ; rdfs:label "bridge point"@en .
hgov:Directive rdfs:subClassOf hgov:Commitment . hgov:Pledge rdfs:subClassOf hgov:Commitment .
hgov:Commitment rdfs:subClassOf hgov:Assertion . hgov:Observation rdfs:subClassOf hgov:Assertion . hgov:Achievement rdfs:subClassOf hgov:Finding .
hgov:capacity-speaker skos:prefLabel "speaker"@en . hgov:capacity-chair skos:prefLabel "chair"@en .
`;

/** Evidence of an article, for the facts of a test. */
export function evidence(article: string, start: number, words: string): string {
  const end = start + words.length;
  const iri = `<${BASE}id/article/${article}#char=${start},${end}>`;
  return `${iri} a hgov:Evidence ; oa:hasSource article:${article} ; oa:start ${start} ; oa:end ${end} ; oa:exact "${words}" .`;
}

/** A small graph, written with our prefixes. */
export function graphIn(turtle: string): Graph {
  return graphOf(parseRdf(HEADER + CLASSES + turtle, { mediaType: 'text/turtle', where: 'the graph of a test' }));
}

/** The page of a thing in a small graph. */
export function shown(path: string, turtle: string, query = ''): Document {
  const graph = graphIn(turtle);
  const iri = path.includes('://') ? path : `${BASE}${path}`;
  const links = graph.object(iri);
  const html = resourcePage({ iri, graph, links }, { setting: setting(query), canonical: iri, alternates: [] });
  return parseHTML(html).document;
}

/** The text of the section with this heading, its spaces made one; undefined if there is none. */
export function section(document: Document, heading: string): string | undefined {
  const found = [...document.querySelectorAll('h2')].find(({ textContent }) => textContent?.startsWith(heading));
  return found?.parentElement?.textContent?.replace(/\s+/g, ' ').trim();
}
