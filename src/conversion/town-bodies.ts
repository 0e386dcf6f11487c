import type { Span } from '../grammar/span.ts';
import type { Token } from '../grammar/tokens.ts';
import type { OrganizationRef } from './facts.ts';
import type { ActorContext } from './organizations.ts';

/** Bodies that the town which a province is named after has too. */
const OF_TOWNS = /#orgtype-(?:provincial-)?(?:peoples|party)-(?:committee|council)$/;

/** "Ban Chỉ đạo liên ngành về an toàn thực phẩm huyện Chợ Đồn": committees that districts have too. */
const OF_DISTRICTS = /#orgtype-provincial-[a-z-]+-steering-committee$/;

/** "UBND TP. Trà Vinh", "the Tra Vinh City People's Committee", in a province "UBND thành phố": a town's own body, which bears the name of its province. */
export function ofTown(
  organization: OrganizationRef,
  { spans, tokens }: { readonly spans: readonly Span[]; readonly tokens: readonly Token[] },
  { language: { concepts, pack } }: ActorContext,
): OrganizationRef {
  if (organization.kind !== 'local') return organization;
  const { place = '' } = organization;
  if (place.startsWith('place:') && OF_DISTRICTS.test(organization.type)) {
    const [known = ''] = concepts.get(organization.type)?.labels.en ?? [];
    return { kind: 'named', name: known.replace(/^Provincial /, ''), place };
  }
  if (!OF_TOWNS.test(organization.type)) return organization;
  const labels = concepts.get(place)?.labels.en;
  // A city under the central Government has no province around it.
  if (!labels || labels.some((label) => label.endsWith(' City'))) return organization;
  const [from, to] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
  const keys = tokens.filter(({ start, end }) => start >= from && end <= to).map(({ word }) => word.key);
  const words = ` ${keys.join(' ')} `;
  const isTown = (pack.cues['areaWord=city'] ?? []).some((city) => words.includes(` ${city.toLowerCase()} `));
  const label = concepts.get(organization.type)?.labels.en?.[0] ?? '';
  return isTown ? { kind: 'named', name: `City ${label.replace(/^(?:Provincial|City) /, '')}`, place } : organization;
}
