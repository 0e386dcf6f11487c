import type { Span } from '../grammar/span.ts';
import { isFacility } from './facilities.ts';
import type { OrganizationRef } from './facts.ts';
import type { HomeAreas } from './home-areas.ts';
import type { Language } from './language.ts';

/** What decides which body a title or a generic name means. */
export interface ActorContext {
  readonly language: Language;
  /** IRI of the province that the article is at home in. */
  readonly home?: string | undefined;
  /** The district and the commune that the article is about. */
  readonly areas?: HomeAreas | undefined;
  /** IRI of the ministry whose "Minister" a bare title is. */
  readonly ministry?: string | undefined;
}

/** A place by its concept; another has a name alone. */
export const isProvince = ({ type, value }: Pick<Span, 'type' | 'value'>): boolean =>
  type === 'place' && !value.startsWith('place:');

/** The province among some spans; districts are no home of an office. */
export const provinceIn = (spans: readonly Span[]): string | undefined => spans.find(isProvince)?.value;

/** The province, else the smaller area, among some spans. */
export function areaIn(spans: readonly Span[]): string | undefined {
  return provinceIn(spans) ?? spans.find((span) => span.type === 'place')?.value;
}

/** The area among some spans that tells which body of a kind is meant: a district's body the district, though the province stands there too. */
export function placeFor(value: string, spans: readonly Span[], { language }: ActorContext): string | undefined {
  const { level = 'any' } = language.concepts.get(value) ?? {};
  const small = level === 'district' || level === 'commune';
  const area = small
    ? spans.find((span) => span.type === 'place' && span.value.startsWith('place:'))?.value
    : undefined;
  return area ?? areaIn(spans);
}

/** The organisation that a span stands for; one that every place has takes the stated place, or the article's own. */
export function organizationOf(value: string, place: string | undefined, context: ActorContext): OrganizationRef {
  const { language, home, areas } = context;
  if (value.startsWith('named:')) return named(value.slice('named:'.length), home);
  if (value.startsWith('local:')) return oneOfAnArea(value.slice('local:'.length), place, context);
  if (language.concepts.get(value)?.kind !== 'organization-type') return { kind: 'concept', iri: value };
  const { level, labels } = language.concepts.get(value) ?? {};
  if (level === 'province' && place?.startsWith('place:') && IN_AREAS.test(value))
    return { kind: 'named', name: nameInArea(labels?.en?.[0] ?? '', place), place };
  const stated = place?.startsWith('place:') && level === 'province' ? undefined : place;
  const where = stated ?? (level && areas?.[level]) ?? home;
  const type = level === 'any' && stated ? ofProvince(value, stated, language) : value;
  return where ? localAt(type, where, home) : { kind: 'local', type };
}

/** A body of a kind in an area; one that bears the name of a smaller area is in the article's own province. */
const localAt = (type: string, place: string, home: string | undefined): OrganizationRef =>
  home && place.startsWith('place:') && isFacility(type)
    ? { kind: 'local', type, place, province: home }
    : { kind: 'local', type, place };

/** A body by its printed name; a division is one of the province's departments. */
const named = (name: string, home: string | undefined): OrganizationRef =>
  home && name.endsWith(' Division') ? { kind: 'named', name, place: home } : { kind: 'named', name };

/** "The People's Committee of Hoa Binh province" is its Provincial People's Committee, where the schemes have such a kind. */
function ofProvince(type: string, place: string, { concepts }: Language): string {
  const provincial = type.replace('#orgtype-', '#orgtype-provincial-');
  return !place.startsWith('place:') && concepts.has(provincial) ? provincial : type;
}

/** Kinds of provincial body that districts and cities of the province have too. */
const IN_AREAS =
  /#orgtype-provincial-(?:police|military|fatherland|labour|womens|farmers|youth|red-cross|elderly|medical|oriental|court|procuracy|social|statistics|general-hospital|peoples|party-)/;

/** `Van Ninh Police`: a body of a kind that the schemes have for the province, in a smaller area. */
const nameInArea = (label: string, place: string): string =>
  `${place.slice('place:'.length)} ${label.replace(/\b(?:Provincial|City) /, '')}`;

/** A body of a kind that each area has, by its English name, which tells the level. */
function oneOfAnArea(name: string, place: string | undefined, { home, areas }: ActorContext): OrganizationRef {
  const level = /^(?:District|Town) /.test(name)
    ? 'district'
    : /^(?:Commune|Ward|Township) /.test(name)
      ? 'commune'
      : undefined;
  const where = place ?? (level && areas?.[level]) ?? home;
  return where ? { kind: 'named', name, place: where } : { kind: 'named', name };
}

/** "Internal Medicine Department, Que Phong District General Hospital", "Party Committee of the …": a body within a body, by both names. */
export function bodyOfBody(
  name: string,
  joined: ', ' | ' of ',
  whole: OrganizationRef,
  { language }: ActorContext,
): OrganizationRef {
  const label = (iri: string): string => language.concepts.get(iri)?.labels.en?.[0] ?? '';
  const place = whole.kind === 'concept' ? undefined : whole.place;
  // A district's hospital is told by the district; a province stands as the place of the whole.
  const smaller = whole.kind === 'local' && place?.startsWith('place:') ? `${place.slice('place:'.length)} ` : '';
  const kind = whole.kind === 'named' ? whole.name : label(whole.kind === 'local' ? whole.type : whole.iri);
  const article = joined === ' of ' && whole.kind !== 'named' && !smaller ? 'the ' : '';
  const full = `${name}${joined}${article}${smaller}${kind}`;
  return partyBody(full, place, language) ?? { kind: 'named', name: full, ...(place ? { place } : {}) };
}

/** "Party Committee of the Department of Health": the concept that has this very name. */
function partyBody(
  name: string,
  place: string | undefined,
  { concepts }: ActorContext['language'],
): OrganizationRef | undefined {
  if (!name.startsWith(OF_PARTY)) return undefined;
  for (const [iri, { kind, labels }] of concepts)
    if (labels.en?.[0] === name)
      return kind === 'organization-type'
        ? { kind: 'local', type: iri, ...(place ? { place } : {}) }
        : { kind: 'concept', iri };
  return undefined;
}
const OF_PARTY = 'Party Committee of ';
