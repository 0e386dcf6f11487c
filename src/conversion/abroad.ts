import type { Span } from '../grammar/span.ts';
import type { OrganizationRef } from './facts.ts';
import { type ActorContext, provinceIn } from './organizations.ts';

const DIPLOMAT = /#role-(?:[a-z]+-)*(?:ambassador|consul|consul-general)$/;
/** Bodies that are one country's in another. */
const MISSION = /#orgtype-(?:embassy|consulate-general)$/;
/** Countries whose names have an article. */
const WITH_ARTICLE = /^(?:Republic|United|Netherlands|Philippines)/;

/** "Japanese Ambassador to Viet Nam": the country that somebody stands for, the first one named. */
export function countryOf(role: string, run: readonly Span[], { language }: ActorContext): string | undefined {
  const first = DIPLOMAT.test(role) ? run.find(({ type }) => type === 'country') : undefined;
  const country = first && language.pack.countries?.get(first.value);
  const seat = CONSUL.test(role) ? provinceIn(run) : undefined;
  const city = seat && language.concepts.get(seat)?.labels.en?.[0];
  return country && (city ? `named:Consulate General of ${withArticle(country)} in ${city}` : `named:${country}`);
}

/** A consul has an office in a city. */
const CONSUL = /#role-(?:[a-z]+-)*consul(?:-general)?$/;

/** "Minister of Health of Laos", "Counsellor of the Embassy of Japan": a ministry or a mission beside another country's name is that country's. */
export function abroad(
  organization: OrganizationRef,
  run: readonly Span[],
  { language: { pack, concepts } }: ActorContext,
): OrganizationRef {
  const at = run.findIndex(({ type, value }) => type === 'country' && pack.countries?.has(value));
  const country = pack.countries?.get(run[at]?.value ?? '');
  if (!country || organization.kind === 'named') return organization;
  const iri = organization.kind === 'local' ? organization.type : organization.iri;
  const { portfolio, labels } = concepts.get(iri) ?? {};
  const area = run.find(({ type, value }) => type === 'place' && value.startsWith('place:'))?.value;
  if (area && organization.kind === 'local') return { ...organization, place: area };
  const label = labels?.en?.[0] ?? '';
  if (MISSION.test(iri)) {
    const demonym = run[at + 1]?.type === 'organization' && run[at]?.value !== country.toLowerCase();
    const name = demonym ? `${capital(run[at]?.value ?? '')} ${label}` : `${label} of ${withArticle(country)}`;
    return { kind: 'named', name };
  }
  return portfolio && organization.kind === 'concept'
    ? { kind: 'named', name: `${label} of ${country}` }
    : organization;
}

const withArticle = (country: string): string => (WITH_ARTICLE.test(country) ? `the ${country}` : country);

const capital = (words: string): string => words.replace(/(?:^| )\p{Ll}/gu, (first) => first.toUpperCase());
