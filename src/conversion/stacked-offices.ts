import type { OrganizationRef } from './facts.ts';
import type { OfficeMention } from './office.ts';

type Local = Extract<OrganizationRef, { kind: 'local' }>;

/** Bodies below the province, and those of any level. */
const SMALL =
  /orgtype-(?:district|town|commune|ward|party-committee|standing-committee|peoples-committee|peoples-council)/;
const ANY_PARTY_COMMITTEE = /orgtype-party-committee$/;

/** "Secretary of the Party Committee, Chairman of the People's Council of Hong Chau commune": stacked offices are in one area. */
export function withSharedArea(offices: readonly OfficeMention[]): OfficeMention[] {
  const stated = offices.map(({ office }) => office.organization).find(isOfArea);
  return offices.map((mention) => {
    const { organization } = mention.office;
    if (!stated || !mention.placeInferred || organization?.kind !== 'local' || !SMALL.test(organization.type))
      return mention;
    const type = organization.type.replace(ANY_PARTY_COMMITTEE, `orgtype-${levelOf(stated)}-party-committee`);
    const { place = '' } = stated;
    return { ...mention, office: { ...mention.office, organization: { ...organization, type, place } } };
  });
}

const isOfArea = (organization: OrganizationRef | undefined): organization is Local =>
  organization?.kind === 'local' && organization.place?.startsWith('place:') === true;

const levelOf = ({ type }: Local): string => /orgtype-(commune|ward|town)/.exec(type)?.[1] ?? 'district';
