import { EACH } from '../grammar/language.ts';
import type { Span } from '../grammar/span.ts';
import { abroad, countryOf } from './abroad.ts';
import { roleIn } from './delegation-heads.ts';
import type { Office, OrganizationRef } from './facts.ts';
import { areaBefore } from './office-areas.ts';
import type { OfficeMention } from './office-mention.ts';
import { type ActorContext, bodyOfBody, organizationOf, placeFor } from './organizations.ts';
import type { Sentence } from './reading.ts';
import { ofTown } from './town-bodies.ts';

/** An office in letters: a role with the organisations, places and countries around it. */
export const OFFICE =
  '(?:(?:[OP2]f?){0,3}(?:(?<=Of)F)?R(?:LC{0,2}(?=O)|fC{1,3}(?=fO)|C{1,2}(?=f?O2?[,;.)]))?(?:(?:,|[_CG]{1,2},?)(?=f?O(?:f?[P2])?(?:[),;.s]|$)))?(?:(?:[fm]{0,2}|ff_|f{1,2}Zf?)[OP2](?:,(?=(?:OP?|PO|2)(?:[,&;.NH)sac]|$)))?)*(?:\\((?:OP?|2)\\))?(?:Z(?=[NH]))?)';
/** What before an office says that it was held before: "nguyên", "từng là". */
function beforeOf(spans: readonly Span[], letters: string, from: number): { said: string; former: boolean } {
  const said = /(?:Ff?|8b?=f?|8?b?Õf{0,2})$/.exec(letters.slice(Math.max(0, from - 5), from))?.[0] ?? '';
  const taken = spans[from - said.length + said.indexOf('Õ')];
  return { said, former: /[F8]/.test(said) || (said.includes('Õ') && taken?.value === 'former') };
}

/** The body among some spans: of "the Ministry's Department" the one that is owned. */
function bodyOf(run: readonly Span[]): Span | undefined {
  const first = run.findIndex(({ type }) => type === 'organization');
  const owned = run[first + 1]?.value === "'s" && run[first + 2]?.type === 'organization' ? run[first + 2] : undefined;
  if (owned || !TEAM.test(run[first]?.value ?? '')) return owned ?? run[first];
  return run.find(({ type, value }) => type === 'organization' && /#org-/.test(value)) ?? run[first];
}

/** "Ketua Tim Kesehatan Ibu di Kantor UNFPA": a team is told by the body of many countries that it is in. */
const TEAM = /^(?:named|local):.* Team$/;

/** What has departments that are bodies of their own. */
const DEPARTMENTS = /#org-(?:ministry|government|national|party)|party-committee|peoples-co/;
/** A Party committee's departments are told by it. */
const PARTY = /party-committee$/;
/** Parts of a hospital or department, which stand before it: "Emergency Department, General Hospital". */
const DIVISION =
  /^(?:named|local):(.* (?:Division|Department|Ward|Faculty|Unit)|(?:Division|Department|Faculty|Unit) of .*)$/;
/** Bodies that belong to another: "the Culture Committee of the People's Council". */
const BOARD = /^(?:named|local):(.* (?:Board|Committee|Commission|Office|Section|Secretariat|Council))$/;

/** Committees of the nation that People's Councils have of their own: "the Committee for Ethnic Affairs of the People's Council". */
const NATIONAL = /#org-(?:[a-z]+-)*committee(?:-|$)/;
const COUNCIL = /#orgtype-(?:[a-z]+-)*peoples-council$/;

interface Part {
  readonly name: string;
  readonly whole: string;
  readonly joined: ', ' | ' of ';
}

/** "Trưởng khoa Cấp cứu Bệnh viện Đa khoa tỉnh", "Head of the Emergency Department of the Hospital": a part of a body, right before it. */
function partOf(run: readonly Span[], { language: { concepts } }: ActorContext): Part | undefined {
  const first = run.findIndex(({ type }) => type === 'organization');
  const value = run[first]?.value ?? '';
  const own = (DIVISION.exec(value) ?? BOARD.exec(value))?.[1];
  if ((own === undefined && !NATIONAL.test(value)) || run[first - 1]?.type === 'organization') return undefined;
  const behind = run
    .slice(first + 1)
    .find(({ type, value }) => value !== ',' && type !== 'of' && type !== 'open' && type !== 'place');
  if (behind?.type !== 'organization') return undefined;
  const name = own ?? (COUNCIL.test(behind.value) ? concepts.get(value)?.labels.en?.[0] : undefined);
  if (name === undefined) return undefined;
  if (own === undefined || BOARD.test(value) || PARTY.test(behind.value))
    return { name, whole: behind.value, joined: ' of ' };
  return DEPARTMENTS.test(behind.value) ? undefined : { name, whole: behind.value, joined: ', ' };
}

/** "Deputy Party Secretary of Bach Mai Hospital": the title names a Party committee, which is that of the body behind it. */
function ownPartyOf(composed: string, run: readonly Span[], { language }: ActorContext): Part | undefined {
  const whole = composed.endsWith('#orgtype-party-committee') ? bodyOf(run) : undefined;
  const name = language.concepts.get(composed)?.labels.en?.[0];
  return whole && name ? { name, whole: whole.value, joined: ' of ' } : undefined;
}

/** What has Party committees by its area, or of its own that are named otherwise. */
const NO_OWN_PARTY = /orgtype-(?:[a-z]+-)*(?:peoples-co|party|fatherland)|#org-(?:government|national|state|ministry)/;

/** "Secretary of the Party Committee of Bach Mai Hospital": a Party committee that is told by the body it is in. */
function partyOf(run: readonly Span[], context: ActorContext): Part | undefined {
  const first = run.findIndex(({ type }) => type === 'organization');
  const behind = run.slice(first + 2).find(({ type }) => type !== 'of');
  const isOwn = run[first + 1]?.type === 'of' && behind?.type === 'organization' && !NO_OWN_PARTY.test(behind.value);
  return isOwn ? ownPartyOf(run[first]?.value ?? '', run.slice(first + 1), context) : undefined;
}

/** An office held before is one of the area as it was then. */
const asOf = (organization: OrganizationRef, former: boolean): OrganizationRef =>
  former && organization.kind === 'local' ? { ...organization, former } : organization;

/** Whether a title is in the plural, or the word before it says so: "các Phó Giám đốc". */
const isOfSeveral = (parts: readonly string[], before: Span | undefined): boolean =>
  parts.includes(EACH) || before?.value === EACH;

/** The office that a run of spans states: its role, and the organisation and place beside it. */
export function officeAt(
  { spans, letters, tokens }: Sentence,
  from: number,
  last: number,
  context: ActorContext,
): OfficeMention {
  let to = last;
  while (/[f,]/.test(letters[to] ?? '')) to--;
  const run = spans.slice(from, to + 1);
  const titled = run.find((span) => span.type === 'role');
  const [named = '', ...parts] = (titled?.value ?? '').split(' ');
  const role = roleIn(named, bodyOf(run));
  const composed = parts.find((part) => part !== EACH);
  const each = isOfSeveral(parts, spans[from - 1]) || run.some(({ value }) => value === EACH);
  const { said, former: before } = beforeOf(spans, letters, from);
  // "the hospital's former director": between the body that owns the title and the title itself.
  const former = before || letters.slice(from, to).includes('fF');
  const title = { start: titled?.start ?? 0, end: titled?.end ?? 0 };
  const part = composed ? ownPartyOf(composed, run, context) : (partOf(run, context) ?? partyOf(run, context));
  const stated =
    part?.whole ??
    composed ??
    bodyOf(run)?.value ??
    context.language.concepts.get(role)?.ofOrganization ??
    countryOf(role, run, context);
  const first = said.startsWith('F') ? from - said.length : from;
  const mentioned = (office: Office, placeInferred: boolean): OfficeMention => ({
    from: first,
    to,
    office,
    title,
    placeInferred,
    loose: false,
    each,
    organizationInferred: false,
    owned: false,
  });
  if (!stated) return mentioned({ role, former, organization: undefined }, false);
  const place = placeFor(stated, run, context) ?? areaBefore(stated, { spans, letters, from }, context);
  const whole = asOf(
    abroad(ofTown(organizationOf(stated, place, context), { spans: run, tokens }, context), run, context),
    former,
  );
  const organization = part ? bodyOfBody(part.name, part.joined, whole, context) : whole;
  return mentioned({ role, former, organization }, whole.kind === 'local' && !place);
}
