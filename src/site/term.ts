import { languageOf, type Term } from '../rdf/terms.ts';
import { rdf, xsd } from '../vocabulary/index.ts';
import { type Html, html } from './html.ts';
import type { Labels } from './labels.ts';
import { hrefOf, shortName } from './links.ts';

/** What every view of the graph needs to name and link things. */
export interface View {
  readonly baseIri: string;
  readonly labels: Labels;
}

const SILENT: ReadonlySet<string> = new Set([xsd.string.value, rdf.langString.value]);

/** A term as a reader wants it: a thing by its linked label, a literal with its language or datatype beside it. */
export function termView(term: Term, view: View): Html {
  if (term.termType === 'NamedNode') return linkTo(term.value, view);
  if (term.termType !== 'Literal') return html`<code>${term.value}</code>`;
  const language = languageOf(term);
  if (language !== '') return html`<span lang="${language}">${term.value}</span> <span class="note">${language}</span>`;
  const type = term.datatype.value;
  if (type === xsd.anyURI.value) return linkTo(term.value, view);
  return html`${term.value}${!SILENT.has(type) && html` <span class="note">${shortName(type, view.baseIri)}</span>`}`;
}

/** A thing by its label, linked where there is somewhere to go. */
export function linkTo(iri: string, { baseIri, labels }: View): Html {
  const href = hrefOf(iri, baseIri);
  const isOurs = iri.startsWith(baseIri) || shortName(iri, baseIri) !== iri;
  const text = isOurs ? labels.of(iri) : iri;
  const named = html`<span lang="${labels.languageOf(iri) ?? 'en'}">${text}</span>`;
  return href === undefined ? named : html`<a href="${href}" title="${iri}">${named}</a>`;
}
