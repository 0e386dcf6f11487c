import { slugOf } from '../../rdf/slug.ts';
import { literal } from '../../rdf/terms.ts';
import { foaf, hgov, org, rdf, rdfs, schema } from '../../vocabulary/index.ts';
import type { ActorRef, Office, OrganizationRef } from '../facts.ts';
import type { Language } from '../language.ts';
import { type GraphBuilder, HGOV } from './graph.ts';

/** Where the IRIs of shared things come from: the schemes' labels, the article's date, and what the facts name. */
export interface References {
  readonly place: (place: string) => string;
  readonly organization: (organization: OrganizationRef) => string;
  readonly post: (office: Office) => string;
  readonly actor: (actor: ActorRef) => string;
}

export interface ReferenceOptions {
  readonly graph: GraphBuilder;
  readonly language: Language;
  /** ISO date that decides between the provinces before and after 1 July 2025; undefined reads as before. */
  readonly date: string | undefined;
  readonly personIri: (key: string) => string;
  readonly documentIri: (key: string) => string;
}

const MERGER = '2025-07-01';
/** Kinds of organisation that bear their area's name in front: `Luc Ngan Health Centre`. */
const FACILITY = /hospital|health-centre|health-station|clinic|college/;

const placeName = (place: string): string => place.replace(/^place:/, '');

export function createReferences({ graph, language, date, personIri, documentIri }: ReferenceOptions): References {
  const { concepts, tag } = language;
  const label = (iri: string): string => concepts.get(iri)?.labels.en?.[0] ?? localName(iri);
  const province = (iri: string): string =>
    date !== undefined && date >= MERGER ? (concepts.get(iri)?.mergedInto ?? iri) : iri;

  function place(where: string): string {
    if (where.startsWith(HGOV)) return province(where);
    const node = `id/place/${slugOf(placeName(where))}`;
    graph.add(node, [
      [rdf.type, schema.Place],
      [rdfs.label, literal(placeName(where), tag)],
    ]);
    return node;
  }

  function organization(ref: OrganizationRef): string {
    if (ref.kind === 'concept') return ref.iri;
    if (ref.kind === 'named') {
      const node = `id/organization/${slugOf(ref.name)}`;
      graph.add(node, [
        [rdf.type, org.Organization],
        [rdfs.label, literal(ref.name, tag)],
      ]);
      return node;
    }
    const where = ref.place && place(ref.place);
    const node = `id/organization/${localName(ref.type)}${where ? `/${localName(where)}` : ''}`;
    graph.add(node, [
      [rdf.type, org.Organization],
      [rdfs.label, literal(organizationName(ref), 'en')],
      [org.classification, ref.type],
      [hgov.place, where],
    ]);
    return node;
  }

  function post({ role, organization: held }: Office): string {
    const at = held && organization(held);
    const where = held?.kind === 'local' && held.place ? place(held.place) : undefined;
    const node = `id/post/${[
      localName(role),
      ...(at
        ? at
            .replace(`${HGOV}org-`, '')
            .replace(/^id\/organization\//, '')
            .split('/')
        : []),
    ].join('-')}`;
    const name = at ? `${label(role)} of the ${organizationName(held as OrganizationRef)}` : label(role);
    graph.add(node, [
      [rdf.type, org.Post],
      [rdfs.label, literal(titled(name), 'en')],
      [org.role, role],
      [org.postIn, at],
      [hgov.place, where],
    ]);
    return node;
  }

  function organizationName(ref: OrganizationRef): string {
    if (ref.kind === 'named') return ref.name;
    if (ref.kind === 'concept') return label(ref.iri);
    const kind = label(ref.type);
    if (!ref.place) return kind;
    if (!ref.place.startsWith(HGOV))
      return FACILITY.test(ref.type) ? `${placeName(ref.place)} ${kind}` : `${kind} of ${placeName(ref.place)}`;
    const at = province(ref.place);
    return `${isCity(at) ? kind.replace(/\bProvincial\b/g, 'City') : kind} of ${label(at)}`;
  }

  /** Municipalities under the central Government have "City" among their names. */
  function isCity(iri: string): boolean {
    return concepts.get(iri)?.labels.en?.some((name) => name.endsWith(' City')) ?? false;
  }

  function actor(ref: ActorRef): string {
    if (ref.kind === 'person') return personIri(ref.key);
    if (ref.kind === 'document') return documentIri(ref.key);
    if (ref.kind === 'office') return post(ref.office);
    if (ref.kind === 'organization') return organization(ref.organization);
    const node = `id/group/${slugOf(ref.name)}`;
    graph.add(node, [
      [rdf.type, foaf.Group],
      [rdfs.label, literal(ref.name, tag)],
    ]);
    return node;
  }

  return { place, organization, post, actor };
}

/** `Minister of the Ministry of Health` is the Minister of Health; a title that names its body does not repeat it. */
const titled = (name: string): string =>
  name
    .replace(/^((?:\w+ )*Minister) of the Ministry of /, '$1 of ')
    .replace(/^((?:\w+ )*(?:Prime Minister)) of the Government of Viet Nam$/, '$1');

/** `hgov:province-dak-lak` → `dak-lak`, `hgov:role-minister` → `minister`. */
export function localName(iri: string): string {
  return iri
    .slice(iri.search(/[#/][^#/]*$/) + 1)
    .replace(/^(?:role|org|orgtype|province|document-type|indicator|capacity)-/, '');
}
