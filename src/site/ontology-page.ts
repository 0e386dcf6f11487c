import { PREFIXES } from '../rdf/prefixes.ts';
import type { Quad } from '../rdf/terms.ts';
import { owl, rdf, rdfs, skos } from '../vocabulary/index.ts';
import { type Html, html } from './html.ts';
import { createLabels } from './labels.ts';
import { layout } from './layout.ts';
import { linkTo, type View } from './term.ts';

const SECTIONS = [
  { title: 'Classes', type: owl.Class },
  { title: 'Links between things', type: owl.ObjectProperty },
  { title: 'Values', type: owl.DatatypeProperty },
  { title: 'Schemes of concepts', type: skos.ConceptScheme },
] as const;

/** All terms of the ontology, each with what it means. */
export function ontologyPage(quads: readonly Quad[], baseIri: string): string {
  const view: View = { baseIri, labels: createLabels(quads) };
  const meanings = new Map(
    quads
      .filter(({ predicate, object }) => isMeaning(predicate.value) && isEnglish(object))
      .map(({ subject, object }) => [subject.value, object.value]),
  );
  const content = html`<h1>Ontology</h1>
<p>The terms of the graph. Data: <a href="?format=ttl">ttl</a> · <a href="?format=nt">nt</a> · <a href="?format=jsonld">jsonld</a> · <a href="?format=rdf">rdf</a></p>
${SECTIONS.map(({ title, type }) => section({ title, terms: termsOf(quads, type.value), view, meanings }))}`;
  return layout({ title: 'Ontology – hgov', baseIri, content });
}

interface Section {
  readonly title: string;
  readonly terms: readonly string[];
  readonly view: View;
  readonly meanings: ReadonlyMap<string, string>;
}

function section({ title, terms, view, meanings }: Section): Html | undefined {
  if (terms.length === 0) return undefined;
  return html`<h2>${title}</h2>
<dl>${terms.map((term) => html`<dt id="${term.replace(/^.*[#/]/, '')}">${linkTo(term, view)}</dt><dd>${meanings.get(term)}</dd>\n`)}</dl>`;
}

/** The named terms of a type, our own first. */
function termsOf(quads: readonly Quad[], type: string): string[] {
  const isTerm = ({ subject, predicate, object }: Quad) =>
    subject.termType === 'NamedNode' && predicate.equals(rdf.type) && object.value === type;
  const terms = [...new Set(quads.filter(isTerm).map(({ subject }) => subject.value))].sort();
  const isOurs = (term: string) => term.startsWith(PREFIXES.hgov);
  return [...terms.filter(isOurs), ...terms.filter((term) => !isOurs(term))];
}

function isMeaning(property: string): boolean {
  return property === rdfs.comment.value || property === skos.definition.value;
}

function isEnglish(object: Quad['object']): boolean {
  return object.termType === 'Literal' && (object.language === 'en' || object.language === '');
}
