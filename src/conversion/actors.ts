import type { Span } from '../grammar/span.ts';
import { foldWord } from '../grammar/names.ts';
import type { ActorRef, Office, OrganizationRef, Quote } from './facts.ts';
import type { Language } from './language.ts';
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

/** Someone or something that can act, with all the offices that stand beside the name. */
export interface Actor {
  readonly from: number;
  readonly to: number;
  readonly name?: { readonly key: string; readonly printed: string; readonly at: number };
  readonly offices: readonly OfficeMention[];
  readonly pronoun: boolean;
  /** An organisation, a group in words, or a document that acts. */
  readonly ref?: Exclude<ActorRef, { kind: 'person' | 'office' }>;
}

const OFFICE = '(?:(?:[OP2]f?){0,3}R(?:[fm]{0,2}[OP2](?:,(?=O(?:[,&;NH)]|$)))?)*)';
const LEFT = new RegExp(`(${OFFICE}(?:(?:,&?|&|-|,?F|;)f?F?${OFFICE})*)(,?)(H*)$`, 'u');
const RIGHT = new RegExp(`^(?:\\([^)]*\\))?(?:[,-]F?|\\(|=f?F?)(${OFFICE}(?:(?:,&?|&|-|,?F)f?F?${OFFICE})*)`, 'u');
const EACH = new RegExp(OFFICE, 'gu');

export interface ActorContext {
  readonly language: Language;
  /** IRI of the province that the article is at home in. */
  readonly home?: string;
  readonly ministry?: string;
}

/** Everyone and everything in a sentence that can act, in order. */
export function actorsOf(sentence: Sentence, context: ActorContext): Actor[] {
  const { letters, spans } = sentence;
  const actors: Actor[] = [];
  let taken = 0;
  for (let at = 0; at < letters.length; at++) {
    if (letters[at] !== 'N') continue;
    const left = leftAt(letters, taken, at);
    const leftOffices = left?.[1] ? leftOf(officesIn(sentence, taken + left.index, taken + left.index + left[1].length, context), letters) : [];
    const honorific = /H+$/.exec(letters.slice(taken, at))?.[0].length ?? 0;
    const right = rightOffices(sentence, at, context);
    const to = right.at(-1)?.to ?? at;
    const printed = (spans[at] as Span).value;
    actors.push({
      from: left?.[1] ? taken + left.index : at - honorific,
      to,
      name: { key: personKey(printed), printed, at },
      offices: [...leftOffices, ...right].map((mention) => withOrganization(sentence, mention, { to, context })),
      pronoun: false,
    });
    taken = to + 1;
    at = to;
  }
  return [...actors, ...unnamed(sentence, actors, context)].sort((a, b) => a.from - b.from);
}

/** The key under which the spellings of one name meet: folded words. */
export const personKey = (printed: string): string => foldWord(printed).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const MINISTERIAL = /#role-(?:[a-z]+-)*minister$/;

/** A bare title takes the organisation that follows the name ("Director X of the Department"), else one before it in the sentence. */
function withOrganization(sentence: Sentence, mention: OfficeMention, { to, context }: { to: number; context: ActorContext }): OfficeMention {
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

/** The offices before a name; behind "by" or "of" and before a comma they are another's: "authorised by the Minister, X …". */
function leftAt(letters: string, from: number, name: number): RegExpExecArray | null {
  const left = LEFT.exec(letters.slice(from, name));
  const foreign = left?.[2] === ',' && /[yfV_]f*$/.test(letters.slice(0, from + left.index));
  return foreign ? null : left;
}

/** All but the last office before a name are loose when a noun stands right before them. */
function leftOf(offices: readonly OfficeMention[], letters: string): OfficeMention[] {
  const loose = /[_LCVTW]f*$/.test(letters.slice(0, offices[0]?.from ?? 0));
  return offices.map((office, at) => (loose && at < offices.length - 1 ? { ...office, loose } : office));
}

/** The offices behind a name; the last one belongs to the next name if it stands right before it. */
function rightOffices(sentence: Sentence, name: number, context: ActorContext): OfficeMention[] {
  const rest = sentence.letters.slice(name + 1);
  const right = RIGHT.exec(rest);
  if (!right?.[1]) return [];
  const end = name + 1 + right[0].length;
  const offices = officesIn(sentence, end - right[1].length, end, context);
  return /^H*N/.test(sentence.letters.slice(end)) ? offices.slice(0, -1) : offices;
}

function officesIn(sentence: Sentence, from: number, to: number, context: ActorContext): OfficeMention[] {
  return [...sentence.letters.slice(from, to).matchAll(EACH)].map((match) => officeAt(sentence, from + match.index, from + match.index + match[0].length - 1, context));
}

function officeAt({ spans, letters }: Sentence, from: number, last: number, context: ActorContext): OfficeMention {
  let to = last;
  while (/[f,]/.test(letters[to] ?? '')) to--;
  const run = spans.slice(from, to + 1);
  const titled = run.find((span) => span.type === 'role');
  const [role = '', composed] = (titled?.value ?? '').split(' ');
  const former = letters[from - 1] === 'F' || (letters[from - 1] === 'f' && letters[from - 2] === 'F');
  const title = { start: titled?.start ?? 0, end: titled?.end ?? 0 };
  const stated = composed ?? run.find((span) => span.type === 'organization')?.value ?? context.language.concepts.get(role)?.ofOrganization;
  const place = areaIn(run);
  const held = { role, ...(former ? { former } : {}) };
  if (!stated) return { from, to, office: held, title, placeInferred: false, loose: false };
  const organization = organizationOf(stated, place, context);
  return { from, to, office: { ...held, organization }, title, placeInferred: organization.kind === 'local' && !place, loose: false };
}

/** The province among some spans; districts are no home of an office. */
export function provinceIn(spans: readonly Span[]): string | undefined {
  return spans.find((span) => span.type === 'place' && !span.value.startsWith('place:'))?.value;
}

/** The province, else the smaller area, among some spans. */
export function areaIn(spans: readonly Span[]): string | undefined {
  return provinceIn(spans) ?? spans.find((span) => span.type === 'place')?.value;
}

/** The organisation that a span stands for; one that every place has takes the stated place, or the article's own. */
export function organizationOf(value: string, place: string | undefined, { language, home }: ActorContext): OrganizationRef {
  if (value.startsWith('named:')) return { kind: 'named', name: value.slice('named:'.length) };
  if (language.concepts.get(value)?.kind !== 'organization-type') return { kind: 'concept', iri: value };
  const { level } = language.concepts.get(value) ?? {};
  const stated = place?.startsWith('place:') && level === 'province' ? undefined : place;
  const where = stated ?? home;
  return where ? { kind: 'local', type: value, place: where } : { kind: 'local', type: value };
}

const UNNAMED = new RegExp(`I|1|L[xS]?M|L(?=[f_b8]{0,2}[kw])|${OFFICE}|(?:P?O(?:f{0,2}P)?)|(?:P|Z)(?=[b8]{0,2}[kwg])`, 'gu');

/** Pronouns, offices without a name, organisations, groups, provinces and documents that act, outside what the named actors cover. */
function unnamed(sentence: Sentence, named: readonly Actor[], context: ActorContext): Actor[] {
  const found: Actor[] = [];
  for (const match of sentence.letters.matchAll(UNNAMED)) {
    const from = match.index;
    const to = from + match[0].length - 1;
    if (named.some((actor) => actor.from <= to && from <= actor.to)) continue;
    const run = sentence.spans.slice(from, to + 1);
    if (match[0] === 'I') found.push({ from, to, offices: [], pronoun: true });
    else if (match[0].includes('R')) found.push({ from, to, offices: [officeAt(sentence, from, to, context)], pronoun: false });
    else {
      const ref = refOf(run, match[0], context);
      if (ref) found.push({ from, to, offices: [], pronoun: false, ref });
    }
  }
  return found;
}

function refOf(run: readonly Span[], letters: string, context: ActorContext): Actor['ref'] {
  if (letters === '1') return { kind: 'group', name: run[0]?.value ?? '' };
  if (letters === 'L') return { kind: 'document', key: `${run[0]?.value}@${run[0]?.start}` };
  if (letters.startsWith('L')) return { kind: 'document', key: `${run[0]?.value} ${run.at(-1)?.value}` };
  const value = run.find((span) => span.type === 'organization')?.value;
  if (value) return { kind: 'organization', organization: organizationOf(value, areaIn(run), context) };
  const province = provinceIn(run) ?? context.home;
  const label = province && context.language.concepts.get(province)?.labels.en?.[0];
  return label ? { kind: 'group', name: `${label} province` } : undefined;
}

export type { ActorRef };
