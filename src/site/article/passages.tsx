import type { VNode } from 'preact';
import { type Evidence, evidenceIn, factsOn } from '../evidence.ts';
import { ARTICLE } from '../i18n/article.ts';
import { SOURCES } from '../i18n/sources.ts';
import { Separated, Thing, Words } from '../term.tsx';
import type { View } from '../view.ts';

/** What an article states, passage by passage, where its whole text is not at hand. */
export function Passages({ iri, view }: { readonly iri: string; readonly view: View }): VNode {
  return (
    <section>
      <h2>{view.say(SOURCES.passages)}</h2>
      <p class="notice">{view.say(ARTICLE.noText)}</p>
      {evidenceIn(iri, view.facts).map((evidence) => (
        <Passage evidence={evidence} view={view} />
      ))}
    </section>
  );
}

function Passage({ evidence, view }: { readonly evidence: Evidence; readonly view: View }): VNode {
  const { iri, words, start, end, language } = evidence;
  return (
    <figure id={`char=${start},${end}`} class="quote">
      <blockquote>
        “<Words text={words} language={language} view={view} />”
      </blockquote>
      <figcaption>
        {view.say(SOURCES.states)}{' '}
        <Separated parts={factsOn(iri, view.facts).map((fact) => <Thing iri={fact} view={view} />)} />
      </figcaption>
    </figure>
  );
}
