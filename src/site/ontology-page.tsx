import type { VNode } from 'preact';
import { PREFIXES } from '../rdf/prefixes.ts';
import type { Quad } from '../rdf/terms.ts';
import { owl, rdf, rdfs, skos } from '../vocabulary/index.ts';
import { graphOf } from './graph.ts';
import { labelLanguages } from './i18n/language.ts';
import { ONTOLOGY } from './i18n/ontology.ts';
import { layout } from './layout.tsx';
import { Thing, Words } from './term.tsx';
import { createView, type Setting, type View } from './view.ts';

const SECTIONS = [
  { title: ONTOLOGY.classes, type: owl.Class },
  { title: ONTOLOGY.links, type: owl.ObjectProperty },
  { title: ONTOLOGY.values, type: owl.DatatypeProperty },
  { title: ONTOLOGY.schemes, type: skos.ConceptScheme },
] as const;
const FORMS = ['ttl', 'nt', 'jsonld', 'rdf'];

/** All terms of the ontology, each with what it means. */
export function ontologyPage(quads: readonly Quad[], setting: Setting): string {
  const view = createView(setting, graphOf(quads));
  const { say } = view;
  const meanings = meaningsIn(quads, labelLanguages(view.language));
  const content = (
    <>
      <h1>{say(ONTOLOGY.title)}</h1>
      <p>
        {say(ONTOLOGY.lead)}{' '}
        {FORMS.map((form, index) => (
          <>
            {index > 0 && ' · '}
            <a href={`?format=${form}`}>{form}</a>
          </>
        ))}
      </p>
      {SECTIONS.map(({ title, type }) => (
        <Section title={say(title)} terms={termsOf(quads, type.value)} view={view} meanings={meanings} />
      ))}
    </>
  );
  return layout({ title: `${say(ONTOLOGY.title)} – hgov`, view, content });
}

interface Meaning {
  readonly text: string;
  readonly language: string;
}

interface SectionProps {
  readonly title: string;
  readonly terms: readonly string[];
  readonly view: View;
  readonly meanings: ReadonlyMap<string, Meaning>;
}

function Section({ title, terms, view, meanings }: SectionProps): VNode | null {
  if (terms.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <dl>
        {terms.map((term) => {
          const meaning = meanings.get(term);
          return (
            <>
              <dt id={term.replace(/^.*[#/]/, '')}>
                <Thing iri={term} view={view} />
              </dt>
              <dd>{meaning && <Words text={meaning.text} language={meaning.language || undefined} view={view} />}</dd>
            </>
          );
        })}
      </dl>
    </>
  );
}

/** The named terms of a type, our own first. */
function termsOf(quads: readonly Quad[], type: string): string[] {
  const isTerm = ({ subject, predicate, object }: Quad) =>
    subject.termType === 'NamedNode' && predicate.equals(rdf.type) && object.value === type;
  const terms = [...new Set(quads.filter(isTerm).map(({ subject }) => subject.value))].sort();
  const isOurs = (term: string) => term.startsWith(PREFIXES.hgov);
  return [...terms.filter(isOurs), ...terms.filter((term) => !isOurs(term))];
}

/** What each term means, in the first of the languages that it is told in. */
function meaningsIn(quads: readonly Quad[], languages: readonly string[]): ReadonlyMap<string, Meaning> {
  const rank = (language: string) => (language === '' ? languages.length : languages.indexOf(language));
  const best = new Map<string, Meaning>();
  for (const { subject, predicate, object } of quads) {
    if (!isMeaning(predicate.value) || object.termType !== 'Literal' || rank(object.language) < 0) continue;
    const known = best.get(subject.value);
    if (!known || rank(object.language) < rank(known.language))
      best.set(subject.value, { text: object.value, language: object.language });
  }
  return best;
}

function isMeaning(property: string): boolean {
  return property === rdfs.comment.value || property === skos.definition.value;
}
