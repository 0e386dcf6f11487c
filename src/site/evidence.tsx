import type { VNode } from 'preact';
import type { Quad } from '../rdf/terms.ts';
import { hgov, oa } from '../vocabulary/index.ts';
import { THING } from './i18n/thing.ts';
import { Link, Thing } from './term.tsx';
import type { View } from './view.ts';

/** One span of an article's text and what is known of it. */
interface Evidence {
  readonly iri: string;
  readonly words: string;
  readonly start: number;
  readonly source: string | undefined;
}

/** Whose words are shown: the source is named unless the page is its own, and the facts that rest on them if it is. */
export interface Quoting {
  readonly quads: readonly Quad[];
  readonly view: View;
  readonly page: string;
  readonly supports: (iri: string) => readonly string[];
}

/** The words that the triples quote, each with the article and the place they come from, in the order of the text. */
export function Quotations({ quads, ...quoting }: Quoting): VNode {
  return (
    <>
      {evidenceIn(quads).map((span) => (
        <Quotation span={span} {...quoting} />
      ))}
    </>
  );
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

function Quotation({
  span: { iri, words, source },
  view,
  page,
  supports,
}: Omit<Quoting, 'quads'> & { readonly span: Evidence }): VNode {
  const part = /#(.*)$/s.exec(iri)?.[1] ?? '';
  const [, start, end] = /^char=(\d+),(\d+)$/.exec(part) ?? [];
  const facts = supports(iri);
  return (
    <figure id={part} class="quote">
      <blockquote>“{words}”</blockquote>
      <figcaption>
        {source !== undefined && source !== page && (
          <>
            <Thing iri={source} view={view} />,{' '}
          </>
        )}
        {start !== undefined && end !== undefined && (
          <Link href={view.hrefOf(iri)}>{view.say(THING.characters, { start, end })}</Link>
        )}
        {facts.length > 0 && (
          <>
            <br />
            {view.say(THING.states)}{' '}
            {facts.map((fact, index) => (
              <>
                {index > 0 && ' · '}
                <Thing iri={fact} view={view} />
              </>
            ))}
          </>
        )}
      </figcaption>
    </figure>
  );
}
