import type { Span } from '../grammar/span.ts';
import type { Token } from '../grammar/tokens.ts';
import type { OrganizationRef } from './facts.ts';
import type { Language } from './language.ts';
import type { ActorContext } from './organizations.ts';

type LocalRef = Extract<OrganizationRef, { kind: 'local' }>;

/** Bodies that the town which a province is named after has too. */
const OF_TOWNS = /#orgtype-(?:provincial-)?(?:peoples|party)-(?:committee|council)$/;

/** "Ban Chỉ đạo liên ngành về an toàn thực phẩm huyện Chợ Đồn": committees that districts have too. */
const OF_DISTRICTS = /#orgtype-provincial-[a-z-]+-steering-committee$/;

/** "UBND TP. Trà Vinh", "the Tra Vinh City People's Committee", in a province "UBND thành phố": a town's own body, which bears the name of its province. */
export function ofTown(
  organization: OrganizationRef,
  { spans, tokens }: { readonly spans: readonly Span[]; readonly tokens: readonly Token[] },
  { language }: ActorContext,
): OrganizationRef {
  const { concepts, pack } = language;
  if (organization.kind !== 'local') return organization;
  const { place = '' } = organization;
  if (place.startsWith('place:') && OF_DISTRICTS.test(organization.type)) {
    const [known = ''] = concepts.get(organization.type)?.labels.en ?? [];
    return { kind: 'named', name: known.replace(/^Provincial /, ''), place };
  }
  if (!OF_TOWNS.test(organization.type)) return organization;
  if (place.startsWith('place:')) return ofSmallArea(organization, { spans, tokens }, language);
  const labels = concepts.get(place)?.labels.en;
  // A city under the central Government has no province around it.
  if (!labels || labels.some((label) => label.endsWith(' City'))) return organization;
  const words = ` ${keysBetween(tokens, spans[0], spans.at(-1)).join(' ')} `;
  const isTown = (pack.cues['areaWord=city'] ?? []).some((city) => words.includes(` ${city.toLowerCase()} `));
  const label = concepts.get(organization.type)?.labels.en?.[0] ?? '';
  return isTown ? { kind: 'named', name: `City ${label.replace(/^(?:Provincial|City) /, '')}`, place } : organization;
}

/** The keys of the words from one span to another. */
const keysBetween = (tokens: readonly Token[], first: Span | undefined, last: Span | undefined): string[] =>
  tokens
    .filter(({ start, end }) => start >= (first?.start ?? 0) && end <= (last?.end ?? 0))
    .map(({ word }) => word.key);

/** "the People's Committee of Que Phong district": the word beside the area's name tells which kind of committee that is. */
function ofSmallArea(
  organization: LocalRef,
  { spans, tokens }: { readonly spans: readonly Span[]; readonly tokens: readonly Token[] },
  { concepts, pack: { areas } }: Language,
): OrganizationRef {
  const area = spans.find(({ value }) => value === organization.place);
  const keys = keysBetween(tokens, area, area);
  const word = [keys.at(-1) ?? '', keys[0] ?? ''].find((key) =>
    [areas?.district, areas?.commune].some((known) => known?.includes(key)),
  );
  if (word === undefined) return organization;
  const level = areas?.english?.get(word) ?? (areas?.commune?.includes(word) ? 'commune' : 'district');
  const type = organization.type.replace('#orgtype-', `#orgtype-${level}-`);
  return concepts.has(type) ? { ...organization, type } : organization;
}
