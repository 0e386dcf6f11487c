import type { VNode } from 'preact';
import type { Hit } from '../search/search.ts';
import { SEARCH_SCRIPT } from './assets.ts';
import type { Graph } from './graph.ts';
import { SEARCH } from './i18n/search.ts';
import { layout } from './layout.tsx';
import { type PageOf, Paging } from './paging.tsx';
import { Thing, Words } from './term.tsx';
import { createView, type Setting, type View } from './view.ts';

/** A class that a search can be kept to. */
export interface TypeChoice {
  readonly iri: string;
  /** How an address names it. */
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** What was asked for and what was found. */
export interface SearchPage {
  readonly query: string;
  readonly type: string | undefined;
  readonly types: readonly TypeChoice[];
  readonly found: PageOf<Hit>;
  readonly graph: Graph;
}

/** A form to search with, and what was found, the best first. */
export function searchPage(page: SearchPage, setting: Setting): string {
  const { found, query, graph } = page;
  const view = createView(setting, graph);
  const { say } = view;
  const title = query === '' ? say(SEARCH.search) : `${query} – ${say(SEARCH.search)}`;
  const content = (
    <>
      <h1>{say(SEARCH.search)}</h1>
      <SearchForm page={page} view={view} />
      <div id="found" role="status">
        <p>{foundText(page, view)}</p>
      </div>
      <div id="hits">
        <ul class="plain hits">
          {found.items.map((hit) => (
            <Found hit={hit} view={view} />
          ))}
        </ul>
        <Paging list={found} view={view} />
      </div>
    </>
  );
  const head = <script type="module" src={`${new URL(view.baseIri).pathname}${SEARCH_SCRIPT.path}`} />;
  return layout({ title: `${title} – hgov`, view, content, head });
}

function foundText({ query, found: { total } }: SearchPage, { say, number }: View): string {
  if (query === '') return say(SEARCH.lead);
  return total === 0 ? say(SEARCH.none) : say(SEARCH.found, { count: number(total) });
}

function SearchForm({ page: { query, type, types }, view }: { readonly page: SearchPage; readonly view: View }): VNode {
  const { say, setting, to } = view;
  return (
    <search>
      <form class="filters search" action={to('search')} method="get">
        {setting.isNamed && <input type="hidden" name="lang" value={view.language} />}
        <p class="grows">
          <label for="q">{say(SEARCH.name)}</label>
          <input id="q" name="q" type="search" value={query} autocomplete="off" spellcheck={false} maxLength={200} />
        </p>
        <p>
          <label for="type">{say(SEARCH.kind)}</label>
          <select id="type" name="type">
            <option value="">{say(SEARCH.anyKind)}</option>
            {types.map(({ iri, value, name, count }) => (
              <option value={value} selected={iri === type}>
                {`${name} (${view.number(count)})`}
              </option>
            ))}
          </select>
        </p>
        <p>
          <button type="submit">{say(SEARCH.search)}</button>
        </p>
      </form>
    </search>
  );
}

/** A thing by its name in the language of the page, and by the name that fits where that is another. */
function Found({ hit: { thing, label, links }, view }: { readonly hit: Hit; readonly view: View }): VNode {
  return (
    <li>
      <Thing iri={thing.iri} view={view} />
      {view.labels.of(thing.iri) !== label.text && (
        <>
          {' · '}
          <Words text={label.text} language={label.language || undefined} view={view} />
        </>
      )}
      <br />
      <span class="note">
        {[...new Set(thing.types)].map((type) => `${view.labels.of(type)} · `)}
        {view.say(SEARCH.links, { count: view.number(links) })}
      </span>
    </li>
  );
}
