import type { VNode } from 'preact';
import { PREFIXES } from '../rdf/prefixes.ts';
import { type Answer, AnswerView } from './answer-view.tsx';
import { EDITOR_STYLE_SHEET } from './assets.ts';
import { editorAssets } from './editor-assets.ts';
import { EDITOR } from './i18n/editor.ts';
import type { Message } from './i18n/message.ts';
import { QUERY } from './i18n/query.ts';
import { layout } from './layout.tsx';
import { createView, type Setting, type View } from './view.ts';

/** What the page of the endpoint shows: an empty form, or a query with its answer. */
export interface QueryPage {
  readonly query?: string;
  /** The answer as the store gave it: SPARQL results in JSON, or Turtle. */
  readonly answer?: Answer;
  /** Why there is none. */
  readonly problem?: { readonly title: string; readonly detail: string };
  /** Questions to begin with. */
  readonly examples?: readonly ExampleQuestion[];
}

/** A question that the dataset brings. */
export interface ExampleQuestion {
  readonly iri: string;
  readonly title: string;
  readonly comment: string;
  readonly query: string;
}

const EXAMPLE = `PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX hgov: <https://w3id.org/hgov#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

# Who takes part in which event, and in what capacity?
SELECT ?person ?name ?capacity ?event WHERE {
  ?participation a hgov:Participation ;
    hgov:participant ?person ;
    hgov:inEvent ?event ;
    hgov:capacity ?capacity .
  ?person foaf:name ?name .
}
LIMIT 50
`;

/** A form to write a query in, with an example, and below it the answer. */
export function queryPage({ query, answer, problem, examples = [] }: QueryPage, setting: Setting): string {
  const view = createView(setting);
  const { say, to } = view;
  const { library, libraryStyle, start } = editorAssets();
  const place = ({ path }: { readonly path: string }) => `${new URL(view.baseIri).pathname}${path}`;
  const content = (
    <>
      <h1>SPARQL</h1>
      <p>{say(QUERY.lead)}</p>
      {examples.length > 0 && <Examples examples={examples} view={view} />}
      <form
        action={to('sparql')}
        method="get"
        data-editor={JSON.stringify(editorSettings(view))}
        {...(answer ? { 'data-run': '' } : {})}
      >
        {setting.isNamed && <input type="hidden" name="lang" value={view.language} />}
        <p>
          <label for="query">{say(QUERY.query)}</label>
          <textarea id="query" name="query" spellcheck={false} autocapitalize="off">
            {`\n${query ?? EXAMPLE}`}
          </textarea>
        </p>
        <p>
          <button type="submit">{say(QUERY.run)}</button>
        </p>
      </form>
      <div id="answer">
        {problem && (
          <div class="problem" role="alert">
            <strong>{problem.title}</strong>
            <p>{problem.detail}</p>
          </div>
        )}
        {answer && query !== undefined && <AnswerView answer={answer} query={query} view={view} />}
      </div>
    </>
  );
  const head = (
    <>
      <link rel="stylesheet" href={place(libraryStyle)} />
      <link rel="stylesheet" href={place(EDITOR_STYLE_SHEET)} />
      <script defer src={place(library)} />
      <script type="module" src={place(start)} />
    </>
  );
  return layout({ title: 'SPARQL – hgov', view, content, head });
}

/** What the scripts need to know, in the language of the page. */
function editorSettings({ baseIri, language, say }: View) {
  const root = new URL(baseIri).pathname;
  return {
    endpoint: `${root}sparql`,
    terms: `${root}void/terms.json`,
    base: baseIri,
    root,
    ontology: PREFIXES.hgov,
    prefixes: Object.fromEntries(
      Object.entries(PREFIXES).map(([prefix, space]) => [prefix, space.includes('://') ? space : `${baseIri}${space}`]),
    ),
    locale: language,
    texts: Object.fromEntries(Object.entries(EDITOR).map(([key, message]) => [key, say<Message>(message)])),
  };
}

/** Questions that run when they are followed; the editor takes them up without leaving the page. */
function Examples({ examples, view }: { readonly examples: readonly ExampleQuestion[]; readonly view: View }): VNode {
  return (
    <details class="examples">
      <summary>{view.say(QUERY.examples)}</summary>
      <ul>
        {examples.map(({ iri, title, comment, query }) => (
          <li>
            <a href={view.to('sparql', { query })} title={view.language === 'en' ? comment : undefined} data-example>
              {title}
            </a>{' '}
            <a class="note" href={view.hrefOf(iri) ?? iri} aria-label={view.say(QUERY.aboutQuestion, { title })}>
              {view.say(QUERY.about)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
