import { HGOV } from '../../vocabulary/index.ts';
import { isFacility } from '../facilities.ts';
import type { Office, OrganizationRef } from '../facts.ts';
import { localName } from './local-name.ts';
import type { ReferenceOptions } from './references.ts';

/** Hospitals that a province has one of, which bear its name. */
const PROVINCIAL =
  /(?:(?<!regional-)general|paediatrics|childrens|obstetrics|oncology|lung|mental|medicine|rehabilitation|eye|dermatology|endocrinology|diseases)-hospital$/;

/** `Binh Dinh Provincial Eye Hospital`. */
function withProvince(province: string, kind: string, isCity: boolean): string {
  const level = isCity ? 'City' : 'Provincial';
  return [...new Set(`${province} ${level} ${kind.replace(/^Provincial /, '')}`.split(' '))].join(' ');
}

/** An area's printed name. */
export const placeName = (place: string): string => place.replace(/^place:/, '');

/** English names of what an article shares with others, by the labels of the schemes. */
export interface ReferenceNames {
  /** The province that is meant on the article's day: one that was merged is the new one from its day on, unless the text names it alone, and the new one nowhere. */
  readonly province: (iri: string) => string;
  readonly organization: (organization: OrganizationRef) => string;
  readonly post: (office: Office) => string;
}

/** The names of an article of a day; an undefined day reads as before the merger. */
export function referenceNames({
  language: { concepts },
  date,
  provinces,
}: Pick<ReferenceOptions, 'language' | 'date' | 'provinces'>): ReferenceNames {
  const label = (iri: string): string => concepts.get(iri)?.labels.en?.[0] ?? localName(iri);
  const province = (iri: string): string => {
    const { validUntil, mergedInto } = concepts.get(iri) ?? {};
    if (date === undefined || mergedInto === undefined || (validUntil ?? date) >= date) return iri;
    return provinces.has(label(iri)) && !provinces.has(label(mergedInto)) ? iri : mergedInto;
  };
  /** Municipalities under the central Government have "City" among their names. */
  const isCity = (iri: string): boolean =>
    concepts.get(iri)?.labels.en?.some((name) => name.endsWith(' City')) ?? false;

  const ofCity = (kind: string, at: string): string => (isCity(at) ? kind.replace(/\bProvincial\b/g, 'City') : kind);

  function organization(ref: OrganizationRef): string {
    if (ref.kind === 'named') return ref.name;
    if (ref.kind === 'concept') return label(ref.iri);
    const kind = label(ref.type);
    if (!ref.place) return kind;
    if (!ref.place.startsWith(HGOV))
      return isFacility(ref.type) ? `${placeName(ref.place)} ${kind}` : `${kind} of ${placeName(ref.place)}`;
    // A hospital keeps the name that it has, whatever province it is in now.
    if (PROVINCIAL.test(ref.type)) return withProvince(label(ref.place), kind, isCity(ref.place));
    const at = ref.former ? ref.place : province(ref.place);
    return `${ofCity(kind, at)} of ${label(at)}`;
  }

  const post = ({ role, organization: held }: Office): string =>
    titled([label(role), ...(held ? [organization(held)] : [])].join(' of the '));

  return { province, organization, post };
}

/** `Minister of the Ministry of Health` is the Minister of Health; a title that names its body does not repeat it. */
const titled = (name: string): string =>
  name
    .replace(/^((?:\w+ )*Minister) of the Ministry of /, '$1 of ')
    .replace(/^((?:\w+ )*(?:Prime Minister)) of the Government of Viet Nam$/, '$1');
