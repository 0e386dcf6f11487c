import { HGOV } from '../vocabulary/index.ts';
import { mentionWith, type OfficeMention, ofBody } from './office-mention.ts';
import { type ActorContext, areaIn, organizationOf } from './organizations.ts';
import type { Sentence } from './reading.ts';
import { sideOf } from './side-bodies.ts';

const MINISTERIAL = /#role-(?:[a-z]+-)*minister$/;

/** A bare title takes the organisation that follows the name ("Director X of the Department"), else one before it in the sentence. */
export function withOrganization(
  sentence: Sentence,
  mention: OfficeMention,
  { to, context }: { to: number; context: ActorContext },
): OfficeMention {
  if (mention.office.organization) return mention;
  const { letters, spans } = sentence;
  const owned = ownerOf(sentence, mention.from) ?? ledBy(sentence, mention);
  if (owned) return mentionWith(withBody(mention, owned, context), { owned: true });
  const partner = OF_BODY.test(letters.slice(to + 1)) ? undefined : partnerIn(sentence, mention);
  if (partner) return withBody(mention, partner, context);
  // "Deputy Directors X and Y of the Department": what several hold stands behind the last of them.
  const behind = (mention.each ? EACH_OF : OF_BODY).exec(letters.slice(to + 1));
  const ministerial = MINISTERIAL.test(mention.office.role);
  const side = behind || ministerial ? undefined : spans[sideOf(sentence, mention.from) ?? -1]?.value;
  if (side) return withBody(mention, { stated: side, place: undefined }, context);
  return withBodyIn(sentence, mention, { at: behind && to + behind[0].length, ministerial, context });
}

interface Sought {
  /** Where a body stands behind the title. */
  readonly at: number | null;
  readonly ministerial: boolean;
  readonly context: ActorContext;
}

/** A minister's ministry; else the body behind a title, or the last one before it in its clause. */
function withBodyIn(
  { letters, spans }: Sentence,
  mention: OfficeMention,
  { at: behind, ministerial, context }: Sought,
): OfficeMention {
  const clause = letters.lastIndexOf(';', mention.from);
  const before = letters.slice(0, mention.from).lastIndexOf('O');
  const at = behind ?? (before > clause ? before : -1);
  const value = spans[at]?.value;
  if (value && before === at && LEADS.test(letters.slice(at, mention.from)) && !ministerial)
    return withBody(mention, { stated: value, place: areaIn(spans.slice(Math.max(0, at - 1), at + 3)) }, context);
  const ministry = value && context.language.concepts.get(value)?.portfolio ? value : context.ministry;
  const stated = ministerial ? ministry : value && fitting(mention.office.role, value);
  if (!stated || (!ministerial && context.language.concepts.get(stated)?.kind !== 'organization-type')) return mention;
  return withBody(mention, { stated, place: areaIn(spans.slice(Math.max(0, at - 1), at + 3)) }, context);
}

/** "a Social Security delegation led by X, Deputy Director": the title is in the body that the delegation is of. */
const LEADS = /^O(?:fP|P)?Đ[f_C]{0,2}c[f_]?H*N[,-]$/;

const HEAD = /#role-(?:[a-z]+-)*head$/;
/** "đoàn giám sát của Ban Văn hóa - Xã hội, HĐND tỉnh do bà X, Trưởng ban làm trưởng đoàn": whoever leads those of a committee as its head; whose committee it is may stand behind it. */
const LED_BY = /O(?:,O)?(?:fP|P)?,?(?:c?y|cf?)f?(?:H*N[,-])?$/;
const NATIONAL = /#org-national-assembly-committee/;

function ledBy({ letters, spans }: Sentence, { from, office }: OfficeMention): Body | undefined {
  const isHead = HEAD.test(office.role);
  const match = isHead || CHAIRS.test(office.role) ? LED_BY.exec(letters.slice(Math.max(0, from - 14), from)) : null;
  const at = from - (match?.[0].length ?? 0);
  const stated = match ? spans[at]?.value : undefined;
  return stated === undefined || !(isHead || NATIONAL.test(stated))
    ? undefined
    : { stated, place: areaIn(spans.slice(at, at + 4)) };
}

/** "X, Director General of Social Security, and Deputy Director General Y": who heads a body, joined with the next. */
const HEAD_BEFORE = /(R)[fm]*(P?)O[fP2]{0,4}[,)]?-?(?:H*N)?[,)]?&?f?H*(?:N[,(-]f?)?$/;
const RANK = /(?:acting|standing|deputy|vice|first)-/g;

/** The body of the office right before a bare title of the same rank or the rank below it. */
function partnerIn({ letters, spans }: Sentence, { from, office }: OfficeMention): Body | undefined {
  const start = Math.max(0, from - 16);
  const match = HEAD_BEFORE.exec(letters.slice(start, from));
  if (!match || !/&|N/.test(match[0])) return undefined;
  const first = start + match.index;
  const rankOf = (value: string): string => (value.split(' ')[0] ?? '').replace(RANK, '');
  const at = letters.indexOf('O', first);
  const stated = spans[at]?.value;
  if (stated === undefined || rankOf(spans[first]?.value ?? '') !== rankOf(office.role)) return undefined;
  return { stated, place: areaIn(spans.slice(Math.max(0, at - 1), at + 3)) };
}

const OF_BODY = /^f+(?:P?O)/;
const EACH_OF = /^(?:(?:,|,?&)H*N){0,5}f+(?:P?O)/;

const CHAIRS = /#role-(?:[a-z]+-)*chair(?:man|woman)$/;
const SECRETARY = /#role-(?:[a-z]+-)*secretary$/;

/** "Provincial Party Secretary X and provincial Chairman Y": a Party committee has secretaries, a People's Committee chairmen. */
function fitting(role: string, body: string): string {
  if (CHAIRS.test(role) && /provincial-party-committee$/.test(body))
    return `${HGOV}orgtype-provincial-peoples-committee`;
  return SECRETARY.test(role) && /provincial-peoples-co/.test(body)
    ? `${HGOV}orgtype-provincial-party-committee`
    : body;
}

interface Body {
  readonly stated: string;
  readonly place: string | undefined;
}

function withBody(mention: OfficeMention, { stated, place }: Body, context: ActorContext): OfficeMention {
  const organization = organizationOf(stated, place, context);
  return mentionWith(ofBody(mention, organization), { organizationInferred: true });
}

/** The value of the word for what belongs to the body before it. */
export const ITS = 'its';

/** "the report of the Department, presented by its Director X": the last body before the possessive. */
function ownerOf({ letters, spans }: Sentence, title: number): Body | undefined {
  if (spans[title - 1]?.value !== ITS) return undefined;
  const at = letters.lastIndexOf('O', title);
  const stated = spans[at]?.value;
  return stated === undefined ? undefined : { stated, place: areaIn(spans.slice(Math.max(0, at - 1), at + 3)) };
}
