import { slugOf } from '../../rdf/slug.ts';
import { literal } from '../../rdf/terms.ts';
import { foaf, HGOV, hgov, org, rdf, rdfs, schema } from '../../vocabulary/index.ts';
import type { ActorRef, Office, OrganizationRef } from '../facts.ts';
import type { Language } from '../language.ts';
import { officeId, organizationId } from '../office-id.ts';
import { provinceOfTown } from '../towns.ts';
import type { GraphBuilder } from './graph.ts';
import { localName } from './local-name.ts';
import { placeName, type ReferenceNames, referenceNames } from './reference-names.ts';
import { type Spelling, spelledAs } from './spelling.ts';

/** Where the IRIs of shared things come from: the schemes' labels, the article's date, and what the facts name. */
export interface References {
  readonly place: (place: string) => string;
  /** A place that the text itself names: a province that was merged is still the area that bears the name. */
  readonly named: (place: string) => string;
  readonly organization: (organization: OrganizationRef) => string;
  readonly post: (office: Office) => string;
  readonly actor: (actor: ActorRef) => string;
}

/** What references are made of. */
export interface ReferenceOptions {
  readonly graph: GraphBuilder;
  readonly language: Language;
  /** ISO date that decides between the provinces before and after 1 July 2025; undefined reads as before. */
  readonly date: string | undefined;
  /** The names of the provinces that the article names. */
  readonly provinces: ReadonlySet<string>;
  readonly personIri: (key: string) => string;
  readonly documentIri: (key: string) => string;
  /** How an English article spells; names made for other languages are British. */
  readonly spelling: Spelling;
}

type Source = Pick<ReferenceOptions, 'graph' | 'language' | 'personIri' | 'documentIri'> &
  Pick<References, 'organization' | 'post'> & { readonly names: ReferenceNames };

/** References into an article's graph; what a reference needs is added to the graph with it. */
export function createReferences(options: ReferenceOptions): References {
  const { graph, language, personIri, documentIri } = options;
  // Property by property: each copy by spread, with others added, gets a shape of its own in V8, and every look at it is slow.
  const source: Source = {
    graph,
    language,
    personIri,
    documentIri,
    names: spelledAs(options.spelling, referenceNames(options)),
    organization: once(organizationId, (ref) => organizationIri(source, ref)),
    post: once(officeId, (office) => postIri(source, office)),
  };
  return {
    place: (where) => placeIri(source, where),
    named: (where) => (where.startsWith(HGOV) ? where : placeIri(source, where)),
    organization: source.organization,
    post: source.post,
    actor: (ref) => actorIri(source, ref),
  };
}

/** An article refers to the same few posts and organisations again and again. */
function once<T>(idOf: (ref: T) => string, iriOf: (ref: T) => string): (ref: T) => string {
  const known = new Map<string, string>();
  return (ref) => {
    const key = idOf(ref);
    const node = known.get(key) ?? iriOf(ref);
    known.set(key, node);
    return node;
  };
}

function placeIri({ graph, names, language }: Source, where: string, around?: string): string {
  if (where.startsWith(HGOV)) return names.province(where);
  const node = `id/place/${slugOf(placeName(where))}`;
  const province = provinceOfTown(placeName(where)) ?? around;
  graph.add(node, [
    [rdf.type, schema.Place],
    [rdfs.label, literal(placeName(where), language.tag)],
    [schema.containedInPlace, province && names.province(province)],
  ]);
  return node;
}

/** Where a local body is: a former office's in the province as it was. */
function placeOf(source: Source, ref: Extract<OrganizationRef, { kind: 'local' | 'named' }>): string {
  const { place = '' } = ref;
  if (ref.kind === 'named') return placeIri(source, place);
  return ref.former && place.startsWith(HGOV) ? place : placeIri(source, place, ref.province);
}

function organizationIri(source: Source, ref: OrganizationRef): string {
  const { graph, names, language } = source;
  if (ref.kind === 'concept') return ref.iri;
  if (ref.kind === 'named') {
    const where = ref.place && placeIri(source, ref.place);
    const node = `id/organization/${slugOf(ref.name)}${where ? `/${localName(where)}` : ''}`;
    graph.add(node, [
      [rdf.type, org.Organization],
      [rdfs.label, literal(ref.name, language.pack.bodies ? 'en' : language.tag)],
      [hgov.place, where],
    ]);
    return node;
  }
  const where = ref.place && placeOf(source, ref);
  const node = `id/organization/${localName(ref.type)}${where ? `/${localName(where)}` : ''}`;
  graph.add(node, [
    [rdf.type, org.Organization],
    [rdfs.label, literal(names.organization(ref), 'en')],
    [org.classification, ref.type],
    [hgov.place, where],
  ]);
  return node;
}

function postIri(source: Source, office: Office): string {
  const { role, organization: held } = office;
  const at = held && source.organization(held);
  const where = held && held.kind !== 'concept' && held.place ? placeOf(source, held) : undefined;
  const node = `id/post/${[localName(role), ...(at ? tailOf(at) : [])].join('-')}`;
  source.graph.add(node, [
    [rdf.type, org.Post],
    [rdfs.label, literal(source.names.post(office), 'en')],
    [org.role, role],
    [org.postIn, at],
    [hgov.place, where],
  ]);
  return node;
}

/** What of an organisation's IRI goes into that of its posts. */
const tailOf = (organization: string): string[] =>
  organization
    .replace(`${HGOV}org-`, '')
    .replace(/^id\/organization\//, '')
    .split('/');

function actorIri(source: Source, ref: ActorRef): string {
  if (ref.kind === 'person') return source.personIri(ref.key);
  if (ref.kind === 'document') return source.documentIri(ref.key);
  if (ref.kind === 'office') return source.post(ref.office);
  if (ref.kind === 'organization') return source.organization(ref.organization);
  const node = `id/group/${slugOf(ref.name)}`;
  source.graph.add(node, [
    [rdf.type, foaf.Group],
    [rdfs.label, literal(ref.name, source.language.tag)],
  ]);
  return node;
}
