import type { Quad } from '../rdf/terms.ts';
import { hgov, oa } from '../vocabulary/index.ts';
import { type Html, html } from './html.ts';
import { hrefOf } from './links.ts';
import { linkTo, type View } from './term.ts';

/** One span of an article's text and what is known of it. */
interface Evidence {
  readonly iri: string;
  readonly words: string;
  readonly start: number;
  readonly source: string | undefined;
}

/** The words that the triples quote, each with the article and the place they come from, in the order of the text. */
export function quotations(quads: readonly Quad[], view: View, supports: (iri: string) => readonly string[]): Html {
  const spans = evidenceIn(quads);
  return html`${spans.map((span) => quotation(span, view, supports(span.iri)))}`;
}

/** The IRIs of the evidence that the triples link to. */
export function evidenceOf(quads: readonly Quad[]): ReadonlySet<string> {
  return new Set(quads.filter(({ predicate }) => predicate.equals(hgov.evidence)).map(({ object }) => object.value));
}

function evidenceIn(quads: readonly Quad[]): Evidence[] {
  const value = (iri: string, property: { readonly value: string }) =>
    quads.find(({ subject, predicate }) => subject.value === iri && predicate.value === property.value)?.object.value;
  return quads
    .filter(({ predicate }) => predicate.equals(oa.exact))
    .map(({ subject, object }) => ({
      iri: subject.value,
      words: object.value,
      start: Number(value(subject.value, oa.start) ?? 0),
      source: value(subject.value, oa.hasSource),
    }))
    .sort((a, b) => a.start - b.start);
}

function quotation({ iri, words, source }: Evidence, view: View, supports: readonly string[]): Html {
  const part = /#(.*)$/s.exec(iri)?.[1] ?? '';
  const place = /^char=(\d+),(\d+)$/.exec(part);
  const where = source ? linkTo(source, view) : undefined;
  return html`<div id="${part}"><blockquote>“${words}”
<footer>${where}${place !== null && html`, <a href="${hrefOf(iri, view.baseIri)}">characters ${place[1]} to ${place[2]}</a>`}
${supports.length > 0 && html`<br>States: ${supports.map((thing, index) => html`${index > 0 && ' · '}${linkTo(thing, view)}`)}`}
</footer></blockquote></div>
`;
}
