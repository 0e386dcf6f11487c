import type { VNode } from 'preact';
import { languageOf } from '../../rdf/terms.ts';
import { dcterms, rdfs, skos } from '../../vocabulary/index.ts';
import type { Property } from '../facts.ts';
import { KIND } from '../i18n/kinds.ts';
import { languageName } from '../i18n/language.ts';
import { Fact } from '../rows.tsx';
import { Words } from '../term.tsx';
import type { View } from '../view.ts';

/** A term or concept: what it means, and its names in every language. */
export function ConceptBody({ iri, view }: { readonly iri: string; readonly view: View }): VNode {
  const { facts, language, say } = view;
  const literals = (property: Property) =>
    facts
      .all(iri, property)
      .flatMap((term) => (term.termType === 'Literal' ? [{ text: term.value, language: languageOf(term) }] : []));
  const meanings = [...literals(rdfs.comment), ...literals(skos.definition), ...literals(dcterms.description)];
  const meaning = meanings.find((each) => each.language === language) ?? meanings[0];
  const names = [...literals(rdfs.label), ...literals(skos.prefLabel)].filter((name) => name.language !== '');
  return (
    <>
      {meaning && (
        <p class="lead">
          <Words text={meaning.text} language={meaning.language || undefined} view={view} />
        </p>
      )}
      {names.length > 1 && (
        <section>
          <h2>{say(KIND.names)}</h2>
          <dl class="facts">
            {names.map((name) => (
              <Fact title={languageName(name.language, language)}>
                <Words text={name.text} language={name.language} view={view} />
              </Fact>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}
