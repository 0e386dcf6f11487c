import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import { hrefOf } from './links.ts';

/** A class and how many things it has. */
export interface ClassCount {
  readonly iri: string;
  readonly label: string;
  readonly count: number;
}

/** An event as the front page lists it. */
export interface EventLine {
  readonly iri: string;
  readonly kind: string;
  readonly date: string | undefined;
  readonly organizer: string | undefined;
}

/** What the front page shows. */
export interface FrontPage {
  readonly baseIri: string;
  readonly classes: readonly ClassCount[];
  readonly events: readonly EventLine[];
  readonly triples: number;
}

const QUESTIONS = [
  {
    title: 'Who holds which office?',
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
    title: 'What was asked of whom, in which words?',
    sparql: `PREFIX hgov: <https://w3id.org/hgov#>
PREFIX oa: <http://www.w3.org/ns/oa#>

SELECT ?by ?action ?words WHERE {
  ?directive a hgov:Directive ; hgov:requestedBy ?by ; hgov:action ?action ; hgov:evidence ?evidence .
  ?evidence oa:exact ?words .
}
LIMIT 100`,
  },
] as const;

/** The first page: what the graph holds, the latest events, and ways to ask. */
export function frontPage({ baseIri, classes, events, triples }: FrontPage): string {
  const root = new URL(baseIri).pathname;
  const ask = ({ title, sparql }: (typeof QUESTIONS)[number]) =>
    html`<li><a href="${root}sparql?${new URLSearchParams({ query: sparql }).toString()}">${title}</a></li>`;
  const content = html`<h1>Health governance, as a graph</h1>
<p>People, offices, events and commitments in the governance of health, read from news articles in several languages. Every fact carries the exact words that state it.</p>
<h2>What is in it</h2>
<p class="note">${triples.toLocaleString('en')} statements</p>
<table><tbody>${classes.map((line) => classRow(line, root))}</tbody></table>
${events.length > 0 && html`<h2>Latest events</h2><ul class="plain">${events.map((event) => eventLine(event, baseIri))}</ul>`}
<h2>Ask</h2>
<ul>${QUESTIONS.map(ask)}<li><a href="${root}sparql">A question of your own, in SPARQL</a></li></ul>`;
  return layout({ title: 'hgov – health governance, as a graph', baseIri, content, canonical: baseIri });
}

/** A class leads to its things. */
function classRow({ iri, label, count }: ClassCount, root: string): Html {
  const query = `SELECT DISTINCT ?thing WHERE {\n  ?thing a <${iri}> .\n}\nORDER BY ?thing\nLIMIT 1000`;
  const href = `${root}sparql?${new URLSearchParams({ query }).toString()}`;
  return html`<tr><td><a href="${href}">${label}</a></td><td class="number">${count.toLocaleString('en')}</td></tr>\n`;
}

function eventLine({ iri, kind, date, organizer }: EventLine, baseIri: string): Html {
  const what = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${organizer ? ` of ${organizer}` : ''}`;
  return html`<li><a href="${hrefOf(iri, baseIri)}">${what}</a>${date && html` <span class="note"><time datetime="${date}">${date}</time></span>`}</li>\n`;
}
