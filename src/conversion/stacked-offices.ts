import type { OrganizationRef } from './facts.ts';
import { mentionWith, type OfficeMention, ofBody } from './office-mention.ts';
import { type ActorContext, bodyOfBody } from './organizations.ts';

type Local = Extract<OrganizationRef, { kind: 'local' }>;

/** Bodies below the province, and those of any level. */
const SMALL =
  /orgtype-(?:district|town|commune|ward|party-committee|standing-committee|peoples-committee|peoples-council)/;
/** Bodies of the province beside which "the Standing Committee" is that of its Party committee. */
const PROVINCIAL = /orgtype-provincial-(?:party|peoples)-/;
const ANY_STANDING_COMMITTEE = /orgtype-standing-committee$/;
const ANY_PARTY_COMMITTEE = /orgtype-party-committee$/;

const PARTY_BODY = /#orgtype-party-(?:committee|cell)$/;
/** What has Party committees of an area, or of its own that are named otherwise. */
const OF_AREAS = /peoples-co|party|fatherland|delegation|#org-(?:government|national|state)/;

/** "Bí thư Đảng ủy, Giám đốc Bệnh viện X": a Party committee beside the head of an institution is that institution's. */
function withOwnParty(offices: readonly OfficeMention[], context: ActorContext): readonly OfficeMention[] {
  const label = (iri: string): string => context.language.concepts.get(iri)?.labels.en?.[0] ?? '';
  return offices.map((mention, at) => {
    const { organization } = mention.office;
    const next = offices[at + 1]?.office.organization;
    if (organization?.kind !== 'local' || !mention.placeInferred || !PARTY_BODY.test(organization.type)) return mention;
    if (!next || OF_AREAS.test(next.kind === 'local' ? next.type : next.kind === 'concept' ? next.iri : ''))
      return mention;
    const own = bodyOfBody(label(organization.type), ' of ', next, context);
    return mentionWith(ofBody(mention, own), { placeInferred: false });
  });
}

/** Bodies of a Party committee by their English names. */
const COMMISSION = /^(?!.*(?:Steering|People's| of the .*Party Committee))[^,]* (?:Commission|Board|Committee)$/;
const PARTY_OF_PROVINCE = /orgtype-provincial-party-/;

/** "Member of the Standing Committee of the Provincial Party Committee, Head of the Propaganda Commission": the commission is that committee's. */
function withCommissions(offices: readonly OfficeMention[], context: ActorContext): readonly OfficeMention[] {
  const first = offices[0]?.office.organization;
  if (first?.kind !== 'local' || !PARTY_OF_PROVINCE.test(first.type)) return offices;
  const type = first.type.replace(/-standing-committee$/, '-committee');
  return offices.map((mention) => {
    const { organization } = mention.office;
    if (organization?.kind !== 'named' || !COMMISSION.test(organization.name)) return mention;
    const body = bodyOfBody(organization.name, ' of ', { ...first, type }, context);
    return ofBody(mention, body);
  });
}

/** Offices that stand in a row tell what each other leaves out: whose Party committee, and which area. */
export const withSharedBodies = (offices: readonly OfficeMention[], context: ActorContext): OfficeMention[] =>
  offices.length < 2 ? [...offices] : withSharedArea(withCommissions(withOwnParty(offices, context), context));

/** "Secretary of the Party Committee, Chairman of the People's Council of Hong Chau commune": stacked offices are in one area. */
function withSharedArea(offices: readonly OfficeMention[]): OfficeMention[] {
  const bodies = offices.map(({ office }) => office.organization);
  const stated = bodies.find(isOfArea);
  if (!stated && bodies.some(isProvincial)) return offices.map(ofProvince);
  return offices.map((mention) => {
    const { organization } = mention.office;
    if (!stated || !mention.placeInferred || organization?.kind !== 'local' || !SMALL.test(organization.type))
      return mention;
    const type = organization.type.replace(ANY_PARTY_COMMITTEE, `orgtype-${levelOf(stated)}-party-committee`);
    const { place = '' } = stated;
    return ofBody(mention, { ...organization, type, place });
  });
}

const isProvincial = (organization: OrganizationRef | undefined): boolean =>
  organization?.kind === 'local' ? PROVINCIAL.test(organization.type) : isCommission(organization);

/** "Organization Committee of the Provincial Party Committee": a body of the province's Party committee by its name. */
const isCommission = (organization: OrganizationRef | undefined): boolean =>
  organization?.kind === 'named' && / Provincial Party Committee$/.test(organization.name);

/** "Member of the Standing Committee, Head of the Organisation Commission of the Provincial Party Committee", "Deputy Party Secretary, Chairman of the Provincial People's Council". */
function ofProvince(mention: OfficeMention): OfficeMention {
  const { organization } = mention.office;
  if (organization?.kind !== 'local' || !mention.placeInferred) return mention;
  const type = organization.type
    .replace(ANY_STANDING_COMMITTEE, 'orgtype-provincial-party-standing-committee')
    .replace(ANY_PARTY_COMMITTEE, 'orgtype-provincial-party-committee');
  return ofBody(mention, { ...organization, type });
}

const isOfArea = (organization: OrganizationRef | undefined): organization is Local =>
  organization?.kind === 'local' && organization.place?.startsWith('place:') === true;

const levelOf = ({ type }: Local): string => /orgtype-(commune|ward|town)/.exec(type)?.[1] ?? 'district';
