import type { OrganizationRef } from './facts.ts';
import type { OfficeMention } from './office.ts';

type Local = Extract<OrganizationRef, { kind: 'local' }>;

/** Bodies below the province, and those of any level. */
const SMALL =
  /orgtype-(?:district|town|commune|ward|party-committee|standing-committee|peoples-committee|peoples-council)/;
/** Bodies of the province beside which "the Standing Committee" is that of its Party committee. */
const PROVINCIAL = /orgtype-provincial-(?:party|peoples)-/;
const ANY_STANDING_COMMITTEE = /orgtype-standing-committee$/;
const ANY_PARTY_COMMITTEE = /orgtype-party-committee$/;

/** "Secretary of the Party Committee, Chairman of the People's Council of Hong Chau commune": stacked offices are in one area. */
export function withSharedArea(offices: readonly OfficeMention[]): OfficeMention[] {
  const bodies = offices.map(({ office }) => office.organization);
  const stated = bodies.find(isOfArea);
  if (!stated && bodies.some(isProvincial)) return offices.map(ofProvince);
  return offices.map((mention) => {
    const { organization } = mention.office;
    if (!stated || !mention.placeInferred || organization?.kind !== 'local' || !SMALL.test(organization.type))
      return mention;
    const type = organization.type.replace(ANY_PARTY_COMMITTEE, `orgtype-${levelOf(stated)}-party-committee`);
    const { place = '' } = stated;
    return { ...mention, office: { ...mention.office, organization: { ...organization, type, place } } };
  });
}

const isProvincial = (organization: OrganizationRef | undefined): boolean =>
  organization?.kind === 'local' && PROVINCIAL.test(organization.type);

/** "Member of the Standing Committee, Head of the Organisation Commission of the Provincial Party Committee". */
function ofProvince(mention: OfficeMention): OfficeMention {
  const { organization } = mention.office;
  if (organization?.kind !== 'local' || !ANY_STANDING_COMMITTEE.test(organization.type)) return mention;
  const type = organization.type.replace(ANY_STANDING_COMMITTEE, 'orgtype-provincial-party-standing-committee');
  return { ...mention, office: { ...mention.office, organization: { ...organization, type } } };
}

const isOfArea = (organization: OrganizationRef | undefined): organization is Local =>
  organization?.kind === 'local' && organization.place?.startsWith('place:') === true;

const levelOf = ({ type }: Local): string => /orgtype-(commune|ward|town)/.exec(type)?.[1] ?? 'district';
