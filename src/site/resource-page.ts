import type { Quad } from '../rdf/terms.ts';
import { hgov, oa, rdf } from '../vocabulary/index.ts';
import { evidenceOf, quotations } from './evidence.ts';
import { type Html, html } from './html.ts';
import { createLabels } from './labels.ts';
import { layout } from './layout.ts';
import { linkTo, termView, type View } from './term.ts';

/** What the page of a thing shows: what is said of it, what links to it, and what names the neighbours. */
export interface ResourceView {
  readonly iri: string;
  readonly about: readonly Quad[];
  readonly links: readonly Quad[];
  readonly labels: readonly Quad[];
  readonly context: readonly Quad[];
}

/** Where the page stands and what else there is of the thing. */
export interface ResourcePageOptions {
  readonly baseIri: string;
  readonly canonical: string;
  readonly alternates: readonly { readonly type: string; readonly href: string; readonly name: string }[];
  readonly languages?: readonly string[];
}

/** More links than this of one kind are counted, not shown. */
const SHOWN = 100;

/** The page of one thing: its properties, the words it rests on, and what links to it. */
export function describe(
  thing: ResourceView,
  { baseIri, canonical, alternates, languages = ['en'] }: ResourcePageOptions,
): string {
  const { iri, about, links } = thing;
  const labels = createLabels([...about, ...thing.labels, ...thing.context, ...links], languages);
  const view: View = { baseIri, labels };
  const own = about.filter(({ subject }) => subject.value === iri);
  const kinds = own.filter(({ predicate }) => predicate.equals(rdf.type)).map(({ object }) => object.value);
  const isSaid = ({ predicate }: Quad) => !predicate.equals(rdf.type) && !predicate.equals(hgov.evidence);
  const title = labels.of(iri);
  const content = html`<h1 lang="${labels.languageOf(iri) ?? 'en'}">${title}</h1>
<p class="kind">${kinds.map((kind, index) => html`${index > 0 && ' · '}${linkTo(kind, view)}`)}</p>
<p class="iri">${iri}</p>
${propertyList(own.filter(isSaid), view)}
${wordsSection(thing, view)}
${linksSection(
  links.filter(({ predicate }) => !isEvidenceLink(predicate.value)),
  view,
)}
<h2>This page as data</h2>
<p>${alternates.map(({ href, name }, index) => html`${index > 0 && ' · '}<a href="${href}">${name}</a>`)}</p>`;
  return layout({ title: `${title} – hgov`, baseIri, content, alternates, canonical });
}

/** The properties of a thing, each with all its values. */
export function propertyList(quads: readonly Quad[], view: View): Html {
  const groups = byProperty(quads);
  if (groups.size === 0) return html``;
  const rows = [...groups].map(
    ([property, own]) => html`<dt>${linkTo(property, view)}</dt>
<dd>${own.length === 1 ? termView(own[0]!.object, view) : html`<ul>${own.map(({ object }) => html`<li>${termView(object, view)}</li>`)}</ul>`}</dd>
`,
  );
  return html`<dl>${rows}</dl>`;
}

function wordsSection({ iri, about, links, labels, context }: ResourceView, view: View): Html | undefined {
  const cited = evidenceOf(about.filter(({ subject }) => subject.value === iri));
  const parts = about.filter(({ subject }) => subject.value !== iri);
  const quoted = [...labels, ...context, ...parts].filter(
    ({ subject }) => cited.has(subject.value) || subject.value.startsWith(`${iri}#`),
  );
  if (!quoted.some(({ predicate }) => predicate.equals(oa.exact))) return undefined;
  const supports = (span: string) =>
    links
      .filter(({ object, predicate }) => object.value === span && predicate.equals(hgov.evidence))
      .map(({ subject }) => subject.value);
  return html`<h2>${cited.size > 0 ? 'In the words of the source' : 'What this article states'}</h2>
${quotations(quoted, { view, page: iri, supports })}`;
}

/** Links from evidence to its article, and from facts to evidence, are shown beside the words. */
function isEvidenceLink(property: string): boolean {
  return property === hgov.evidence.value || property === oa.hasSource.value || property === oa.hasSelector.value;
}

function linksSection(links: readonly Quad[], view: View): Html | undefined {
  const groups = byProperty(links);
  if (groups.size === 0) return undefined;
  const rows = [...groups].map(([property, own]) => {
    const rest = own.length - SHOWN;
    return html`<dt>is ${linkTo(property, view)} of <span class="note">${own.length}</span></dt>
<dd><ul>${own.slice(0, SHOWN).map(({ subject }) => html`<li>${linkTo(subject.value, view)}</li>`)}</ul>
${rest > 0 && html`<p class="note">and ${rest} more</p>`}</dd>
`;
  });
  return html`<h2>Linked from</h2><dl>${rows}</dl>`;
}

function byProperty(quads: readonly Quad[]): ReadonlyMap<string, readonly Quad[]> {
  const groups = new Map<string, Quad[]>();
  for (const quad of quads) {
    const group = groups.get(quad.predicate.value);
    if (group) group.push(quad);
    else groups.set(quad.predicate.value, [quad]);
  }
  return groups;
}
