import { type Literal, literal } from '../../rdf/terms.ts';
import { foaf, HGOV, hgov, org, rdf, schema, skos, xsd } from '../../vocabulary/index.ts';
import type { DocumentFact, EventFact, HoldingFact, ParticipationFact, PersonFact } from '../facts.ts';
import type { Emission } from './emit.ts';
import { locationOf } from './event-iris.ts';
import { localName } from './local-name.ts';

/** A person under the first printed name, other spellings beside it. */
export function emitPerson(fact: PersonFact, { graph, personIri }: Emission): void {
  const [name, ...others] = fact.names;
  graph.add(personIri(fact.key), [
    [rdf.type, foaf.Person],
    [foaf.name, literal(name)],
    [skos.altLabel, others.map((other) => literal(other))],
    [hgov.evidence, fact.evidence.map(graph.evidence)],
  ]);
}

/** That a person held a post, as the article attests on its day. */
export function emitHolding(fact: HoldingFact, { graph, references, personIri, date, tag, labelOf }: Emission): void {
  const person = personIri(fact.person);
  const post = references.post(fact.office);
  const subject = `id/post-holding/${graph.slug}/${tail(person)}/${fact.office.former ? 'former-' : ''}${tail(post)}`;
  graph.addBasis(subject, hgov.PostHolding, fact);
  graph.add(subject, [
    [org.member, person],
    [schema.roleName, heldTitle(fact, { tag, labelOf })],
    [hgov.post, post],
    [org.organization, fact.office.organization && references.organization(fact.office.organization)],
    [hgov.attestedOn, date ? literal(date, xsd.date) : undefined],
  ]);
}

/** "PM", "Deputy PM": a title that its abbreviation closes. */
const SHORT = /(?:^| )\p{Lu}{2,3}$/u;

/** The title as printed, written out where it is abbreviated; in the singular of what several hold; in English of a former office, where it is one word with "Former". */
function heldTitle({ title, office, each }: HoldingFact, { tag, labelOf }: Pick<Emission, 'tag' | 'labelOf'>): Literal {
  if (each && !office.former) return literal(labelOf(office.role), 'en');
  const inEnglish = tag !== 'en' || SHORT.test(title) ? labelOf(office.role) : title;
  if (!office.former) return literal(tag === 'en' ? inEnglish : title, tag);
  return literal(`Former ${inEnglish}`, 'en');
}

/** Papers that are named apart from their type, by their numbers: the Party's action programmes (`08-CTr/TU`), which are plans, and telegrams (`05/CĐ-TTg`), which direct. */
const NAMED_APART: readonly (readonly [RegExp, string])[] = [
  [/-CTr(?:\/|$)/, 'action programme'],
  [/\/C[ĐD]-/, 'official telegram'],
];

/** The title as printed; beside it the English name of a numbered document or a programme, so that languages meet in it. */
function documentNames({ type, title, number }: DocumentFact, { tag, labelOf, titleOf }: Emission): Literal[] {
  if (tag === 'en') return [literal(title, tag)];
  const kind = (number && NAMED_APART.find(([code]) => code.test(number))?.[1]) || labelOf(type);
  const english = number ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)} No. ${number}` : titleOf(title);
  return [literal(title, tag), ...(english ? [literal(english, 'en')] : [])];
}

const tail = (iri: string): string => iri.slice(iri.lastIndexOf('/') + 1);

const MODES = {
  online: schema.OnlineEventAttendanceMode,
  'in person': schema.OfflineEventAttendanceMode,
  hybrid: schema.MixedEventAttendanceMode,
};

/** An event with what is known of its day, organiser, place and mode. */
export function emitEvent(fact: EventFact, { graph, references, eventIri }: Emission): void {
  const subject = eventIri(fact.key);
  graph.addBasis(subject, hgov[localName(fact.type) as 'Conference'], fact);
  graph.add(subject, [
    [schema.startDate, fact.date ? literal(fact.date, xsd.date) : undefined],
    [schema.organizer, fact.organizer && references.organization(fact.organizer)],
    [schema.location, locationOf(fact, references)],
    [schema.eventAttendanceMode, fact.mode && MODES[fact.mode]],
    [schema.superEvent, fact.parent && eventIri(fact.parent)],
  ]);
}

/** That a person took part in an event in a capacity. */
export function emitParticipation(fact: ParticipationFact, { graph, personIri, eventIri }: Emission): void {
  const [person, event] = [personIri(fact.person), eventIri(fact.event)];
  const subject = `id/participation/${graph.slug}/${tail(person)}/${fact.capacity}/${event.slice('id/event/'.length)}`;
  graph.addBasis(subject, hgov.Participation, fact);
  graph.add(subject, [
    [hgov.participant, person],
    [hgov.inEvent, event],
    [hgov.capacity, `${HGOV}capacity-${fact.capacity}`],
  ]);
}

/** A document and that the article cites it. */
export function emitDocument(fact: DocumentFact, emission: Emission): void {
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
