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

/** Whose words are shown: the source is named unless the page is its own, and the facts that rest on them if it is. */
export interface Quoting {
  readonly view: View;
  readonly page: string;
  readonly supports: (iri: string) => readonly string[];
}

/** The words that the triples quote, each with the article and the place they come from, in the order of the text. */
export function quotations(quads: readonly Quad[], quoting: Quoting): Html {
  return html`${evidenceIn(quads).map((span) => quotation(span, quoting))}`;
}

/** The IRIs of the evidence that the triples link to. */
export function evidenceOf(quads: readonly Quad[]): ReadonlySet<string> {
  return new Set(quads.filter(({ predicate }) => predicate.equals(hgov.evidence)).map(({ object }) => object.value));
}

function evidenceIn(quads: readonly Quad[]): Evidence[] {
  const value = (iri: string, property: { readonly value: string }) =>
    quads.find(({ subject, predicate }) => subject.value === iri && predicate.value === property.value)?.object.value;
  const words = quads.filter(({ predicate }) => predicate.equals(oa.exact));
  return [...new Map(words.map(({ subject, object }) => [subject.value, object.value]))]
    .map(([iri, exact]) => ({
      iri,
      words: exact,
      start: Number(value(iri, oa.start) ?? 0),
      source: value(iri, oa.hasSource),
    }))
    .sort((a, b) => a.start - b.start);
}

function quotation({ iri, words, source }: Evidence, { view, page, supports }: Quoting): Html {
  const part = /#(.*)$/s.exec(iri)?.[1] ?? '';
  const place = /^char=(\d+),(\d+)$/.exec(part);
  const facts = supports(iri);
  return html`<div id="${part}"><blockquote>“${words}”
<footer>${source !== undefined && source !== page && html`${linkTo(source, view)}, `}
${place !== null && html`<a href="${hrefOf(iri, view.baseIri)}">characters ${place[1]} to ${place[2]}</a>`}
${facts.length > 0 && html`<br>States: ${facts.map((fact, index) => html`${index > 0 && ' · '}${linkTo(fact, view)}`)}`}
</footer></blockquote></div>
`;
}
