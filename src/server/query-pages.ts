import type { Response } from 'express';
import type { Failure } from '../errors.ts';
import { EDITOR_POLICY } from '../site/content-policy.ts';
import { type Language, labelLanguages } from '../site/i18n/language.ts';
import { type ExampleQuestion, type QueryPage, queryPage } from '../site/query-page.tsx';
import type { RouteOptions } from './app-options.ts';
import { formatsFor, HTML } from './formats.ts';
import { negotiate } from './negotiate.ts';
import { sendPage, settingOf } from './pages.ts';
import { type ProblemPage, titleOf } from './problem.ts';
import { perVersion, type Solution, select } from './select.ts';

/** The page of the endpoint, for people. */
export interface QueryPages {
  send(response: Response, page: Omit<QueryPage, 'examples'> & { readonly isVolatile?: boolean }): Promise<void>;
  /** What is shown to a browser whose query fails: the query again, and why; undefined for other clients. */
  problemFor(response: Response, query: string, format: string | undefined): Promise<ProblemPage | undefined>;
}

const EXAMPLES = `PREFIX sh: <http://www.w3.org/ns/shacl#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?question ?title ?comment ?language ?query WHERE {
  ?question a sh:SPARQLExecutable ; sh:select|sh:ask|sh:construct ?query ; rdfs:label ?title ; rdfs:comment ?comment .
  BIND(LANG(?title) AS ?language) FILTER(LANG(?comment) = "en")
} ORDER BY ?title`;

/** Pages with the questions that the dataset brings. */
export function createQueryPages({ store, baseIri }: RouteOptions): QueryPages {
  const rows = perVersion(store, () => select({ store, baseIri }, EXAMPLES));
  // A page without them is better than none.
  const examplesFor = async (language: Language) => examplesIn(language, await rows().catch(() => []));
  return {
    send: async (response, { isVolatile = false, ...page }) => {
      const setting = settingOf(response.req, baseIri);
      const examples = await examplesFor(setting.language);
      const html = queryPage({ ...page, examples }, setting);
      await sendPage(response, { setting, html, isVolatile, policy: EDITOR_POLICY });
    },
    problemFor: async (response, query, format) => {
      if (!wantsPage(response, format)) return undefined;
      const setting = settingOf(response.req, baseIri);
      const examples = await examplesFor(setting.language);
      return {
        policy: EDITOR_POLICY,
        language: setting.language,
        html: ({ code, message }: Failure) =>
          queryPage({ query, problem: { title: titleOf(code), detail: message }, examples }, setting),
      };
    },
  };
}

function wantsPage({ req: request }: Response, name: string | undefined): boolean {
  try {
    return negotiate(formatsFor('SELECT'), { accept: request.get('Accept'), name }).type === HTML.type;
  } catch {
    return false;
  }
}

/** Each question in the first of the reader's languages that it has. */
function examplesIn(language: Language, rows: readonly Solution[]): ExampleQuestion[] {
  const order: readonly string[] = labelLanguages(language);
  const rank = ({ language: tag = '' }: Solution) => (order.includes(tag) ? order.indexOf(tag) : order.length);
  const best = new Map<string, Solution>();
  for (const row of rows) {
    const known = best.get(row.question ?? '');
    if (!known || rank(row) < rank(known)) best.set(row.question ?? '', row);
  }
  return Array.from(best.values(), ({ question = '', title = '', comment = '', query = '' }) => ({
    iri: question,
    title,
    comment,
    query,
  }));
}
