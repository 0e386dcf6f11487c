import type { Span } from '../grammar/span.ts';
import type { OrganizationRef } from './facts.ts';
import type { HomeAreas } from './home-areas.ts';
import type { Language } from './language.ts';

/** What decides which body a title or a generic name means. */
export interface ActorContext {
  readonly language: Language;
  /** IRI of the province that the article is at home in. */
  readonly home?: string;
  /** The district and the commune that the article is about. */
  readonly areas?: HomeAreas;
  /** IRI of the ministry whose "Minister" a bare title is. */
  readonly ministry?: string;
}

/** The province among some spans; districts are no home of an office. */
export function provinceIn(spans: readonly Span[]): string | undefined {
  return spans.find((span) => span.type === 'place' && !span.value.startsWith('place:'))?.value;
}

/** The province, else the smaller area, among some spans. */
export function areaIn(spans: readonly Span[]): string | undefined {
  return provinceIn(spans) ?? spans.find((span) => span.type === 'place')?.value;
}

/** The organisation that a span stands for; one that every place has takes the stated place, or the article's own. */
export function organizationOf(
  value: string,
  place: string | undefined,
  { language, home, areas }: ActorContext,
): OrganizationRef {
  if (value.startsWith('named:')) return { kind: 'named', name: value.slice('named:'.length) };
  if (value.startsWith('local:')) return oneOfAnArea(value.slice('local:'.length), place ?? home);
  if (language.concepts.get(value)?.kind !== 'organization-type') return { kind: 'concept', iri: value };
  const { level } = language.concepts.get(value) ?? {};
  const stated = place?.startsWith('place:') && level === 'province' ? undefined : place;
  const where = stated ?? (level && areas?.[level]) ?? home;
  const type = level === 'any' && stated ? ofProvince(value, stated, language) : value;
  return where ? { kind: 'local', type, place: where } : { kind: 'local', type };
}

/** "The People's Committee of Hoa Binh province" is its Provincial People's Committee, where the schemes have such a kind. */
function ofProvince(type: string, place: string, { concepts }: Language): string {
  const provincial = type.replace('#orgtype-', '#orgtype-provincial-');
  return !place.startsWith('place:') && concepts.has(provincial) ? provincial : type;
}

/** A body of a kind that each area has, by its English name. */
const oneOfAnArea = (name: string, place: string | undefined): OrganizationRef =>
  place ? { kind: 'named', name, place } : { kind: 'named', name };
