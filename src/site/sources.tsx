import type { VNode } from 'preact';
import { hgov } from '../vocabulary/index.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { languageName } from './i18n/language.ts';
import { SOURCES } from './i18n/sources.ts';
import { Link, Name, Separated, Thing, Words } from './term.tsx';
import type { View } from './view.ts';

interface Sourced {
  readonly iri: string;
  readonly view: View;
}

/** The words that a thing rests on, each with a way to its place in the article. */
export function Sources({ iri, view }: Sourced): VNode | null {
  const evidence = evidenceOf(iri, view.facts);
  const inferred = view.facts.things(iri, hgov.inferred);
  if (evidence.length === 0) return null;
  return (
    <section>
      <h2>{view.say(SOURCES.words)}</h2>
      {evidence.map((each) => (
        <Quotation evidence={each} view={view} />
      ))}
      {inferred.length > 0 && (
        <p class="note">
          {view.say(SOURCES.inferred)} <Separated parts={inferred.map((each) => <Thing iri={each} view={view} />)} />
        </p>
      )}
    </section>
  );
}

function Quotation({ evidence, view }: { readonly evidence: Evidence; readonly view: View }): VNode {
  const { iri, words, article, language } = evidence;
  return (
    <figure class="quote">
      <blockquote>
        “<Words text={words} language={language} view={view} />”
      </blockquote>
      <figcaption>
        {article !== undefined && (
          <Link href={view.hrefOf(iri)}>
            <Name iri={article} view={view} />
          </Link>
        )}
        {language !== undefined && ` · ${languageName(language, view.language)}`}
      </figcaption>
    </figure>
  );
}

/** Small links to the places in articles where facts are stated. */
export function SourceLinks({ iris, view }: { readonly iris: readonly string[]; readonly view: View }): VNode | null {
  const evidence = iris.flatMap((iri) => evidenceOf(iri, view.facts));
  if (evidence.length === 0) return null;
  return (
    <span class="sources">
      <Separated
        parts={evidence.map(({ iri: place, article, words }) => (
          <a href={view.hrefOf(place) ?? ''} title={words}>
            {article === undefined ? view.say(SOURCES.source) : <Name iri={article} view={view} />}
          </a>
        ))}
      />
    </span>
  );
}
