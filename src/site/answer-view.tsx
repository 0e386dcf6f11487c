import type { VNode } from 'preact';
import { QUERY } from './i18n/query.ts';
import { type Results, ResultsTable } from './results-table.tsx';
import { Scrollable } from './scrollable.tsx';
import type { View } from './view.ts';

/** The answer to a query as the store gave it: SPARQL results in JSON, or Turtle. */
export interface Answer {
  readonly mediaType: string;
  readonly text: string;
}

interface Asked {
  readonly answer: Answer;
  readonly query: string;
  readonly view: View;
}

/** An answer, and the forms that it is to be had in. */
export function AnswerView({ answer: { mediaType, text }, query, view }: Asked): VNode {
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
