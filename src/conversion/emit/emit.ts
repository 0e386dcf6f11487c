import { flatOf } from '../../grammar/flat.ts';
import { slugOf } from '../../rdf/slug.ts';
import { literal, type Quad } from '../../rdf/terms.ts';
import { hgov, prov, rdf, schema, xsd } from '../../vocabulary/index.ts';
import { englishTitles } from '../english-titles.ts';
import type { DocumentFact, Fact } from '../facts.ts';
import type { Reading } from '../reading.ts';
import { RULES_VERSION } from '../version.ts';
import { emitCommitment } from './commitments.ts';
import { eventIris } from './event-iris.ts';
import { createGraph, type GraphBuilder } from './graph.ts';
import { localName } from './local-name.ts';
import { emitFinding, emitObservation } from './observations.ts';
import { provincesNamed } from './provinces-named.ts';
import { createReferences, type References } from './references.ts';
import { spellingOf } from './spelling.ts';
import { emitDocument, emitEvent, emitHolding, emitParticipation, emitPerson } from './things.ts';

/** Everything an emitter needs: the graph, the references into it and the IRIs of the article's own things. */
export interface Emission {
  readonly graph: GraphBuilder;
  readonly references: References;
  readonly personIri: (key: string) => string;
  readonly eventIri: (key: string) => string;
  readonly documentIri: (key: string) => string;
  readonly tag: string;
  /** The English label of a concept. */
  readonly labelOf: (iri: string) => string;
  /** The English of a programme's printed title, where it can be told. */
  readonly titleOf: (title: string) => string | undefined;
  readonly date: string | undefined;
}

type Emitters = { readonly [K in Fact['kind']]: (fact: Extract<Fact, { kind: K }>, emission: Emission) => void };

const EMITTERS: Emitters = {
  person: emitPerson,
  holding: emitHolding,
  event: emitEvent,
  participation: emitParticipation,
  commitment: emitCommitment,
  observation: emitObservation,
  document: emitDocument,
  finding: emitFinding,
};

/** The quads of an article's facts (stage 8): relative IRIs derived from content, one evidence node per span. */
export function emit(reading: Reading, facts: readonly Fact[]): Quad[] {
  const graph = createGraph(reading);
  const emission = emissionOf(reading, facts, graph);
  emitArticle(reading, graph);
  for (const fact of facts) (EMITTERS[fact.kind] as (fact: Fact, emission: Emission) => void)(fact, emission);
  return graph.quads();
}

function emissionOf(reading: Reading, facts: readonly Fact[], graph: GraphBuilder): Emission {
  const events = facts.filter((fact) => fact.kind === 'event');
  const people = new Map(flatOf(facts, (fact) => (fact.kind === 'person' ? [[fact.key, slugOf(fact.names[0])]] : [])));
  const documents = new Map(
    flatOf(facts, (fact) => (fact.kind === 'document' ? [[fact.key, documentSlug(fact)]] : [])),
  );
  const date = events[0]?.date ?? reading.article.published;
  const personIri = (key: string): string => `id/person/${people.get(key) ?? slugOf(key)}`;
  const documentIri = (key: string): string => `id/document/${documents.get(key) ?? slugOf(key)}`;
  const references = createReferences({
    graph,
    language: reading.language,
    date,
    provinces: provincesNamed(reading),
    personIri,
    documentIri,
    spelling: spellingOf(reading),
  });
  const iris = eventIris(events, references, reading.article.slug);
  return {
    graph,
    references,
    personIri,
    documentIri,
    eventIri: (key) => iris.get(key) ?? key,
    tag: reading.language.tag,
    labelOf: (iri) => reading.language.concepts.get(iri)?.labels.en?.[0] ?? localName(iri),
    titleOf: englishTitles(reading.language.pack),
    date,
  };
}

const documentSlug = ({ type, number, title }: DocumentFact): string => `${localName(type)}-${slugOf(number ?? title)}`;

function emitArticle({ article, language }: Reading, graph: GraphBuilder): void {
  graph.add(graph.article.value, [
    [rdf.type, hgov.Article],
    [schema.url, article.url && URL.canParse(article.url) ? new URL(article.url).href : undefined],
    [schema.inLanguage, literal(language.tag)],
    [schema.datePublished, article.published ? literal(article.published, xsd.date) : undefined],
    [schema.publisher, article.publisher ? literal(article.publisher) : undefined],
    [hgov.sha256, literal(article.sha256)],
  ]);
  graph.add(`id/run/${article.slug}`, [
    [rdf.type, hgov.ConversionRun],
    [prov.used, graph.article],
    [hgov.rulesVersion, literal(RULES_VERSION)],
  ]);
}
