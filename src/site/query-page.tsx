import type { VNode } from 'preact';
import { QUERY } from './i18n/query.ts';
import { layout } from './layout.tsx';
import { type Results, ResultsTable } from './results-table.tsx';
import { Scrollable } from './scrollable.tsx';
import { createView, type Setting, type View } from './view.ts';

/** What the page of the endpoint shows: an empty form, or a query with its answer. */
export interface QueryPage {
  readonly query?: string;
  /** The answer as the store gave it: SPARQL results in JSON, or Turtle. */
  readonly answer?: Answer;
}

interface Answer {
  readonly mediaType: string;
  readonly text: string;
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
export function queryPage({ query, answer }: QueryPage, setting: Setting): string {
  const view = createView(setting);
  const { say, to } = view;
  const content = (
    <>
      <h1>SPARQL</h1>
      <p>{say(QUERY.lead)}</p>
      <form action={to('sparql')} method="get">
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
      {answer && query !== undefined && <AnswerView answer={answer} query={query} view={view} />}
    </>
  );
  return layout({ title: 'SPARQL – hgov', view, content });
}

interface Asked {
  readonly answer: Answer;
  readonly query: string;
  readonly view: View;
}

function AnswerView({ answer: { mediaType, text }, query, view }: Asked): VNode {
  const isTable = mediaType.endsWith('json');
  const formats = isTable ? ['json', 'xml', 'csv', 'tsv'] : ['ttl', 'nt', 'jsonld', 'rdf'];
  return (
    <>
      <h2>{view.say(QUERY.answer)}</h2>
      <p class="note">
        {formats.map((format, index) => (
          <>
            {index > 0 && ' · '}
            <a href={view.to('sparql', { query, format })}>{format}</a>
          </>
        ))}
      </p>
      {isTable ? (
        <ResultsTable results={JSON.parse(text) as Results} view={view} />
      ) : (
        <Scrollable label={view.say(QUERY.answer)}>
          <pre>{text}</pre>
        </Scrollable>
      )}
    </>
  );
}
