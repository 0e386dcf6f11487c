import type { Span } from '../grammar/span.ts';
import type { Office, OrganizationRef, Quote } from './facts.ts';
import { type ActorContext, areaIn, organizationOf, placeFor } from './organizations.ts';
import type { Sentence } from './reading.ts';

/** An office as it stands in a sentence: spans `from` to `to`, both included. */
export interface OfficeMention {
  readonly from: number;
  readonly to: number;
  readonly office: Office;
  /** Where the title stands, without its organisation. */
  readonly title: Quote;
  /** The place was not stated beside the office. */
  readonly placeInferred: boolean;
  /** It may belong to a phrase before it: "on the instructions of the Deputy Prime Minister, Minister X". */
  readonly loose: boolean;
  /** The organisation is not beside the title; the sentence or the article tells it. */
  readonly organizationInferred?: boolean;
}

/** An office in letters: a role with the organisations, places and countries around it. */
export const OFFICE = '(?:(?:[OP2]f?){0,3}R(?:[fm]{0,2}[OP2](?:,(?=O(?:[,&;NH)]|$)))?)*)';
/** "was appointed", "giữ chức vụ": the office that someone takes stands behind it. */
const TAKES = ',?[b89m]{0,3}Õf{0,2}';
const LEFT = new RegExp(`(${OFFICE}(?:(?:,&?|&|-|,?F|;)f?F?${OFFICE})*)(,?)(H*)$`, 'u');
const RIGHT = new RegExp(
  `^(?:\\([^)]*\\))?(?:[,-]f?F?|\\(|8?b?=f?F?|${TAKES})(${OFFICE}(?:(?:,&?|&|-|,?F|${TAKES})f?F?${OFFICE})*)`,
  'u',
);
const EACH = new RegExp(OFFICE, 'gu');
/** How far before a name its offices are looked for, in spans. */
const FARTHEST = 60;

/** The offices that stand before a name (from its span index back to `from`), and where the first begins. */
export function officesBefore(
  sentence: Sentence,
  { from, name }: { from: number; name: number },
  context: ActorContext,
): { offices: OfficeMention[]; start: number; apposed: boolean } | undefined {
  const { letters } = sentence;
  const first = Math.max(from, name - FARTHEST);
  const left = leftAt(sentence, first, name);
  if (!left?.[1]) return undefined;
  const start = first + left.index;
  const offices = leftOf(officesIn(sentence, start, start + left[1].length, context), letters);
  return { offices, start, apposed: left[2] === ',' };
}

const MINISTERIAL = /#role-(?:[a-z]+-)*minister$/;

/** A bare title takes the organisation that follows the name ("Director X of the Department"), else one before it in the sentence. */
export function withOrganization(
  sentence: Sentence,
  mention: OfficeMention,
  { to, context }: { to: number; context: ActorContext },
): OfficeMention {
  if (mention.office.organization) return mention;
  const { letters, spans } = sentence;
  const ministerial = MINISTERIAL.test(mention.office.role);
  const behind = /^f+(?:P?O)/.exec(letters.slice(to + 1));
  const before = letters.slice(0, mention.from).lastIndexOf('O');
  const at = behind ? to + behind[0].length : before;
  const value = spans[at]?.value;
  const ministry = value && context.language.concepts.get(value)?.portfolio ? value : context.ministry;
  const stated = ministerial ? ministry : value;
  if (!stated || (!ministerial && context.language.concepts.get(stated)?.kind !== 'organization-type')) return mention;
  const organization = organizationOf(stated, areaIn(spans.slice(Math.max(0, at - 1), at + 3)), context);
  return { ...mention, office: { ...mention.office, organization }, organizationInferred: true };
}

/** The value of an article, which stands before an office in apposition too: "the Minister of Health, X, said …". */
const ARTICLE = 'the';

/** The offices before a name; behind "by" or "of" and before a comma they are another's: "authorised by the Minister, X …". */
function leftAt({ letters, spans }: Sentence, from: number, name: number): RegExpExecArray | null {
  const left = LEFT.exec(letters.slice(from, name));
  if (left?.[2] !== ',') return left;
  const start = from + left.index;
  const article = letters[start - 1] === 'f' && spans[start - 1]?.value === ARTICLE;
  const closed = /^[,&]/.test(letters.slice(name + 1));
  const foreign = article && closed ? /[fV_]f$/ : article ? /[yfV_]f$/ : /[yfV_]f*$/;
  return foreign.test(letters.slice(0, start)) ? null : left;
}

/** All but the last office before a name are loose when a noun stands right before them. */
function leftOf(offices: readonly OfficeMention[], letters: string): OfficeMention[] {
  const loose = /[_LCVTW]f*$/.test(letters.slice(0, offices[0]?.from ?? 0));
  return offices.map((office, at) => (loose && at < offices.length - 1 ? { ...office, loose } : office));
}

/** The offices behind a name; the last one belongs to the next name if it stands before it as the first name's own does. */
export function officesBehind(
  sentence: Sentence,
  { name, apposed }: { name: number; apposed: boolean },
  context: ActorContext,
): OfficeMention[] {
  const rest = sentence.letters.slice(name + 1);
  const right = RIGHT.exec(rest);
  if (!right?.[1]) return [];
  const end = name + 1 + right[0].length;
  const offices = officesIn(sentence, end - right[1].length, end, context);
  const next = apposed ? /^,?H*N/ : /^H*N/;
  return next.test(sentence.letters.slice(end)) ? offices.slice(0, -1) : offices;
}

function officesIn(sentence: Sentence, from: number, to: number, context: ActorContext): OfficeMention[] {
  const offices = [...sentence.letters.slice(from, to).matchAll(EACH)].map((match) =>
    officeAt(sentence, from + match.index, from + match.index + match[0].length - 1, context),
  );
  const all = offices[0]?.office.former && !/F/.test(sentence.letters.slice(from - 2, to));
  return all ? offices.map((mention) => ({ ...mention, office: { ...mention.office, former: true } })) : offices;
}

/** What before an office says that it was held before: "nguyên", "từng là". */
function beforeOf(spans: readonly Span[], letters: string, from: number): { said: string; former: boolean } {
  const said = /(?:Ff?|8b?=f?|8?b?Õf{0,2})$/.exec(letters.slice(Math.max(0, from - 5), from))?.[0] ?? '';
  const taken = spans[from - said.length + said.indexOf('Õ')];
  return { said, former: /[F8]/.test(said) || (said.includes('Õ') && taken?.value === 'former') };
}

/** An office held before is one of the area as it was then. */
const asOf = (organization: OrganizationRef, former: boolean): OrganizationRef =>
  former && organization.kind === 'local' ? { ...organization, former } : organization;

/** The office that a run of spans states: its role, and the organisation and place beside it. */
export function officeAt(
  { spans, letters }: Sentence,
  from: number,
  last: number,
  context: ActorContext,
): OfficeMention {
  let to = last;
  while (/[f,]/.test(letters[to] ?? '')) to--;
  const run = spans.slice(from, to + 1);
  const titled = run.find((span) => span.type === 'role');
  const [role = '', composed] = (titled?.value ?? '').split(' ');
  const { said, former } = beforeOf(spans, letters, from);
  const title = { start: titled?.start ?? 0, end: titled?.end ?? 0 };
  const stated =
    composed ??
    run.find((span) => span.type === 'organization')?.value ??
    context.language.concepts.get(role)?.ofOrganization;
  const held: Office = { role, ...(former ? { former } : {}) };
  const first = said.startsWith('F') ? from - said.length : from;
  if (!stated) return { from: first, to, office: held, title, placeInferred: false, loose: false };
  const place = placeFor(stated, run, context);
  const organization = asOf(organizationOf(stated, place, context), former);
  return {
    from: first,
    to,
    office: { ...held, organization },
    title,
    placeInferred: organization.kind === 'local' && !place,
    loose: false,
  };
}
