import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import { hrefOf, shortName } from './links.ts';

/** What the page of the endpoint shows: an empty form, or a query with its answer. */
export interface QueryPage {
  readonly baseIri: string;
  readonly query?: string;
  /** The answer as the store gave it: SPARQL results in JSON, or Turtle. */
  readonly answer?: { readonly mediaType: string; readonly text: string };
}

/** More rows than this make a page slow; the other formats give them all. */
const SHOWN = 1000;

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

interface Results {
  readonly boolean?: boolean;
  readonly head: { readonly vars?: readonly string[] };
  readonly results?: { readonly bindings: readonly Readonly<Record<string, Cell>>[] };
}

interface Cell {
  readonly type: string;
  readonly value: string;
  readonly 'xml:lang'?: string;
}

/** A form to write a query in, with an example, and below it the answer. */
export function queryPage({ baseIri, query, answer }: QueryPage): string {
  const action = `${new URL(baseIri).pathname}sparql`;
  const content = html`<h1>SPARQL</h1>
<p>Ask the graph in <a href="https://www.w3.org/TR/sparql11-query/">SPARQL 1.1</a>. The default graph is the union of all graphs.</p>
<form action="${action}" method="get">
<p><label for="query">Query</label>
<textarea id="query" name="query" spellcheck="false" autocapitalize="off">
${query ?? EXAMPLE}</textarea></p>
<p><button type="submit">Run</button></p>
</form>
${answer && query && answerView(answer, { query, action, baseIri })}`;
  return layout({ title: 'SPARQL – hgov', baseIri, content });
}

interface Asked {
  readonly query: string;
  readonly action: string;
  readonly baseIri: string;
}

function answerView({ mediaType, text }: NonNullable<QueryPage['answer']>, { query, action, baseIri }: Asked): Html {
  const isTable = mediaType.endsWith('json');
  const formats = isTable ? ['json', 'xml', 'csv', 'tsv'] : ['ttl', 'nt', 'jsonld', 'rdf'];
  const link = (format: string) =>
    html`<a href="${action}?${new URLSearchParams({ query, format }).toString()}">${format}</a>`;
  return html`<h2>Answer</h2>
<p class="note">${formats.map((format, index) => html`${index > 0 && ' · '}${link(format)}`)}</p>
${isTable ? table(JSON.parse(text) as Results, baseIri) : html`<pre>${text}</pre>`}`;
}

function table({ boolean, head, results }: Results, baseIri: string): Html {
  if (boolean !== undefined) return html`<p><strong>${boolean ? 'Yes' : 'No'}</strong></p>`;
  const variables = head.vars ?? [];
  const rows = results?.bindings ?? [];
  return html`<div class="wide"><table>
<thead><tr>${variables.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.slice(0, SHOWN).map((row) => html`<tr>${variables.map((name) => html`<td>${cell(row[name], baseIri)}</td>`)}</tr>\n`)}</tbody>
</table></div>
<p class="note">${rows.length} rows${rows.length > SHOWN && html`, of which the first ${SHOWN} are shown`}</p>`;
}

function cell(value: Cell | undefined, baseIri: string): Html | undefined {
  if (!value) return undefined;
  const language = value['xml:lang'];
  if (language) return html`<span lang="${language}">${value.value}</span>`;
  const href = value.type === 'uri' ? hrefOf(value.value, baseIri) : undefined;
  return href
    ? html`<a href="${href}" title="${value.value}">${shortName(value.value, baseIri)}</a>`
    : html`${value.value}`;
}
