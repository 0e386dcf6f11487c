import type { VNode } from 'preact';
import { FRONT } from './i18n/front.ts';
import type { Message } from './i18n/message.ts';
import { layout } from './layout.tsx';
import { Day, Link } from './term.tsx';
import { createView, type Setting, type View } from './view.ts';

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

/** What the front page shows, labels in the language of the page. */
export interface FrontPage {
  readonly classes: readonly ClassCount[];
  readonly events: readonly EventLine[];
  readonly triples: number;
}

const QUESTIONS = [
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

/** The first page: what the graph holds, the latest events, and ways to ask. */
export function frontPage({ classes, events, triples }: FrontPage, setting: Setting): string {
  const view = createView(setting);
  const { say, to } = view;
  const content = (
    <>
      <h1>{say(FRONT.title)}</h1>
      <p class="lead">{say(FRONT.lead)}</p>
      <h2>{say(FRONT.holds)}</h2>
      <p class="note">{say(FRONT.statements, { count: view.number(triples) })}</p>
      <Classes classes={classes} view={view} />
      {events.length > 0 && (
        <>
          <h2>{say(FRONT.events)}</h2>
          <ul class="plain">
            {events.map((event) => (
              <Event event={event} view={view} />
            ))}
          </ul>
        </>
      )}
      <h2>{say(FRONT.ask)}</h2>
      <ul>
        {QUESTIONS.map(({ title, sparql }) => (
          <li>
            <a href={to('sparql', { query: sparql })}>{say(title)}</a>
          </li>
        ))}
        <li>
          <a href={to('sparql')}>{say(FRONT.ownQuestion)}</a>
        </li>
      </ul>
    </>
  );
  return layout({ title: `hgov – ${say(FRONT.title)}`, view, content, canonical: setting.baseIri });
}

/** A class leads to its things. */
function Classes({ classes, view }: { readonly classes: readonly ClassCount[]; readonly view: View }): VNode {
  const query = (iri: string) =>
    `SELECT DISTINCT ?thing WHERE {\n  ?thing a <${iri}> .\n}\nORDER BY ?thing\nLIMIT 1000`;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{view.say(FRONT.things)}</th>
          <th scope="col" class="number">
            {view.say(FRONT.count)}
          </th>
        </tr>
      </thead>
      <tbody>
        {classes.map(({ iri, label, count }) => (
          <tr>
            <td>
              <a href={view.to('sparql', { query: query(iri) })}>{label}</a>
            </td>
            <td class="number">{view.number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Event({ event, view }: { readonly event: EventLine; readonly view: View }): VNode {
  const { iri, date, organizer } = event;
  const kind = `${event.kind.charAt(0).toUpperCase()}${event.kind.slice(1)}`;
  return (
    <li>
      <Link href={view.hrefOf(iri)}>{organizer ? view.say(FRONT.eventOf, { kind, organizer }) : kind}</Link>
      {date !== undefined && (
        <span class="note">
          {' '}
          <Day date={date} view={view} />
        </span>
      )}
    </li>
  );
}
