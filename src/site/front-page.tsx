import type { VNode } from 'preact';
import type { ArticleRow } from '../overview/articles.ts';
import type { EventRow } from '../overview/events.ts';
import { EventLink } from './event-name.tsx';
import { QUESTIONS } from './front-questions.ts';
import type { Graph } from './graph.ts';
import { FRONT } from './i18n/front.ts';
import { OVERVIEW } from './i18n/overview.ts';
import { SEARCH } from './i18n/search.ts';
import { LatestArticles } from './latest-articles.tsx';
import { layout } from './layout.tsx';
import { Name } from './term.tsx';
import { createView, type Setting, type View } from './view.ts';

/** A class and how many things it has. */
export interface ClassCount {
  readonly iri: string;
  readonly count: number;
}

/** What the front page shows. */
export interface FrontPage {
  readonly classes: readonly ClassCount[];
  /** The latest, the last first. */
  readonly events: readonly EventRow[];
  readonly articles: readonly ArticleRow[];
  /** The languages of the articles by their tags, and how many there are in each. */
  readonly languages: readonly (readonly [language: string, count: number])[];
  readonly triples: number;
  readonly graph: Graph;
}

/** The first page: what the graph holds, the latest events, and ways to ask. */
export function frontPage(page: FrontPage, setting: Setting): string {
  const { classes, events, triples } = page;
  const view = createView(setting, page.graph);
  const { say, to } = view;
  const content = (
    <>
      <h1>{say(FRONT.title)}</h1>
      <p class="lead">{say(FRONT.lead)}</p>
      <SearchLine view={view} />
      <ul class="ways">
        <li>
          <a href={to('commitments')}>{say(OVERVIEW.commitments)}</a> {say(OVERVIEW.commitmentsLead)}
        </li>
        <li>
          <a href={to('timeline')}>{say(OVERVIEW.timeline)}</a> {say(OVERVIEW.timelineLead)}
        </li>
        <li>
          <a href={to('network')}>{say(OVERVIEW.network)}</a> {say(OVERVIEW.networkLead)}
        </li>
      </ul>
      {events.length > 0 && (
        <>
          <h2>{say(FRONT.events)}</h2>
          <ul class="plain">
            {events.map((event) => (
              <li>
                <EventLink event={event} view={view} />
              </li>
            ))}
          </ul>
          <p>
            <a href={to('timeline')}>{say(FRONT.allEvents)}</a>
          </p>
        </>
      )}
      {page.articles.length > 0 && <LatestArticles {...page} view={view} />}
      <h2>{say(FRONT.holds)}</h2>
      <p class="note">{say(FRONT.statements, { count: view.number(triples) })}</p>
      <Classes classes={classes} view={view} />
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
        {classes.map(({ iri, count }) => (
          <tr>
            <td>
              <a href={view.to('sparql', { query: query(iri) })}>
                <Name iri={iri} view={view} />
              </a>
            </td>
            <td class="number">{view.number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The same search as on the page of the search. */
function SearchLine({ view: { say, to, setting, language } }: { readonly view: View }): VNode {
  return (
    <search>
      <form class="filters" action={to('search')} method="get">
        {setting.isNamed && <input type="hidden" name="lang" value={language} />}
        <p class="grows">
          <label for="q">{say(SEARCH.name)}</label>
          <input id="q" name="q" type="search" autocomplete="off" spellcheck={false} maxLength={200} />
        </p>
        <p>
          <button type="submit">{say(SEARCH.search)}</button>
        </p>
      </form>
    </search>
  );
}
