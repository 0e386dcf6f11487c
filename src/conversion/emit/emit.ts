import { slugOf } from '../../rdf/slug.ts';
import { type Literal, literal, type Quad } from '../../rdf/terms.ts';
import { foaf, hgov, org, prov, rdf, schema, skos, xsd } from '../../vocabulary/index.ts';
import type { DocumentFact, EventFact, Fact, HoldingFact, ParticipationFact, PersonFact } from '../facts.ts';
import type { Reading } from '../reading.ts';
import { RULES_VERSION } from '../version.ts';
import { emitCommitment } from './commitments.ts';
import { eventIris } from './event-iris.ts';
import { createGraph, type GraphBuilder, HGOV } from './graph.ts';
import { emitFinding, emitObservation } from './observations.ts';
import { createReferences, localName, type References } from './references.ts';

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
  const names = new Map(facts.flatMap((fact) => (fact.kind === 'person' ? [[fact.key, fact.names[0]]] : [])));
  const documents = new Map(facts.flatMap((fact) => (fact.kind === 'document' ? [[fact.key, documentSlug(fact)]] : [])));
  const date = events[0]?.date ?? reading.article.published;
  const personIri = (key: string): string => `id/person/${slugOf(names.get(key) ?? key)}`;
  const documentIri = (key: string): string => `id/document/${documents.get(key) ?? slugOf(key)}`;
  const references = createReferences({ graph, language: reading.language, date, personIri, documentIri });
  const iris = eventIris(events, references, reading.article.slug);
  return { graph, references, personIri, documentIri, eventIri: (key) => iris.get(key) ?? key, tag: reading.language.tag, labelOf: (iri) => reading.language.concepts.get(iri)?.labels.en?.[0] ?? localName(iri), date };
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

function emitPerson(fact: PersonFact, { graph, personIri }: Emission): void {
  const [name, ...others] = fact.names;
  graph.add(personIri(fact.key), [
    [rdf.type, foaf.Person],
    [foaf.name, literal(name)],
    [skos.altLabel, others.map((other) => literal(other))],
    [hgov.evidence, fact.evidence.map(graph.evidence)],
  ]);
}

function emitHolding(fact: HoldingFact, { graph, references, personIri, date, tag }: Emission): void {
  const person = personIri(fact.person);
  const post = references.post(fact.office);
  const subject = `id/post-holding/${graph.slug}/${tail(person)}/${fact.office.former ? 'former-' : ''}${tail(post)}`;
  graph.addBasis(subject, hgov.PostHolding, fact);
  graph.add(subject, [
    [org.member, person],
    [schema.roleName, literal(fact.office.former ? `Former ${fact.title}` : fact.title, tag)],
    [hgov.post, post],
    [org.organization, fact.office.organization && references.organization(fact.office.organization)],
    [hgov.attestedOn, date ? literal(date, xsd.date) : undefined],
  ]);
}

/** The title as printed; a numbered document also has its English name, so that languages meet in it. */
function documentNames({ type, title, number }: DocumentFact, { tag, labelOf }: Emission): Literal[] {
  const kind = labelOf(type);
  const english = number && tag !== 'en' ? [literal(`${kind.charAt(0).toUpperCase()}${kind.slice(1)} No. ${number}`, 'en')] : [];
  return [literal(title, tag), ...english];
}

const tail = (iri: string): string => iri.slice(iri.lastIndexOf('/') + 1);

const MODES = {
  online: schema.OnlineEventAttendanceMode,
  'in person': schema.OfflineEventAttendanceMode,
  hybrid: schema.MixedEventAttendanceMode,
};

function emitEvent(fact: EventFact, { graph, references, eventIri }: Emission): void {
  const subject = eventIri(fact.key);
  graph.addBasis(subject, hgov[localName(fact.type) as 'Conference'], fact);
  graph.add(subject, [
    [schema.startDate, fact.date ? literal(fact.date, xsd.date) : undefined],
    [schema.organizer, fact.organizer && references.organization(fact.organizer)],
    [schema.location, fact.place && references.place(fact.place)],
    [schema.eventAttendanceMode, fact.mode && MODES[fact.mode]],
    [schema.superEvent, fact.parent && eventIri(fact.parent)],
  ]);
}

function emitParticipation(fact: ParticipationFact, { graph, personIri, eventIri }: Emission): void {
  const [person, event] = [personIri(fact.person), eventIri(fact.event)];
  const subject = `id/participation/${graph.slug}/${tail(person)}/${fact.capacity}/${event.slice('id/event/'.length)}`;
  graph.addBasis(subject, hgov.Participation, fact);
  graph.add(subject, [
    [hgov.participant, person],
    [hgov.inEvent, event],
    [hgov.capacity, `${HGOV}capacity-${fact.capacity}`],
  ]);
}

function emitDocument(fact: DocumentFact, emission: Emission): void {
  const { graph, documentIri } = emission;
  const document = documentIri(fact.key);
  const subject = `id/citation/${graph.slug}/${tail(document)}`;
  graph.add(document, [
    [rdf.type, hgov.PolicyDocument],
    [schema.name, documentNames(fact, emission)],
    [schema.legislationType, fact.type],
    [schema.legislationIdentifier, fact.number ? literal(fact.number) : undefined],
    [hgov.period, fact.period ? literal(fact.period) : undefined],
  ]);
  graph.addBasis(subject, hgov.Citation, fact);
  graph.add(subject, [[hgov.cites, document]]);
}
