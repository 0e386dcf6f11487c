import type { Span } from '../grammar/span.ts';
import { foldWord } from '../grammar/names.ts';
import type { ActorRef, Office, OrganizationRef } from './facts.ts';
import type { Language } from './language.ts';
import type { Sentence } from './reading.ts';

/** An office as it stands in a sentence: spans `from` to `to`, both included. */
export interface OfficeMention {
  readonly from: number;
  readonly to: number;
  readonly office: Office;
  /** The place was not stated beside the office. */
  readonly placeInferred: boolean;
  /** It may belong to a phrase before it: "on the instructions of the Deputy Prime Minister, Minister X". */
  readonly loose: boolean;
}

/** Someone or something that can act, with all the offices that stand beside the name. */
export interface Actor {
  readonly from: number;
  readonly to: number;
  readonly name?: { readonly key: string; readonly printed: string; readonly at: number };
  readonly offices: readonly OfficeMention[];
  readonly pronoun: boolean;
  readonly organization?: OrganizationRef;
}

const OFFICE = '(?:(?:[OP]f?){0,2}R(?:f{0,2}[OP](?:,(?=O(?:[,&;NH)]|$)))?)*)';
const LEFT = new RegExp(`(${OFFICE}(?:(?:,&?|&|-|,?F|;)f?F?${OFFICE})*),?(H*)$`, 'u');
const RIGHT = new RegExp(`^(?:\\([^)]*\\))?(?:[,-]F?|\\(|=f?F?)(${OFFICE}(?:(?:,&?|&|-|,?F)f?F?${OFFICE})*)`, 'u');
const EACH = new RegExp(OFFICE, 'gu');

export interface ActorContext {
  readonly language: Language;
  /** IRI of the province that the article is at home in. */
  readonly home?: string;
}

/** Everyone and everything in a sentence that can act, in order. */
export function actorsOf(sentence: Sentence, context: ActorContext): Actor[] {
  const { letters, spans } = sentence;
  const actors: Actor[] = [];
  let taken = 0;
  for (let at = 0; at < letters.length; at++) {
    if (letters[at] !== 'N') continue;
    const left = LEFT.exec(letters.slice(taken, at));
    const leftOffices = left?.[1] ? leftOf(officesIn(sentence, taken + left.index, taken + left.index + left[1].length, context), letters) : [];
    const honorific = /H+$/.exec(letters.slice(taken, at))?.[0].length ?? 0;
    const right = rightOffices(sentence, at, context);
    const to = right.at(-1)?.to ?? at;
    const printed = (spans[at] as Span).value;
    actors.push({
      from: left?.[1] ? taken + left.index : at - honorific,
      to,
      name: { key: personKey(printed), printed, at },
      offices: [...leftOffices, ...right],
      pronoun: false,
    });
    taken = to + 1;
    at = to;
  }
  return [...actors, ...unnamed(sentence, actors, context)].sort((a, b) => a.from - b.from);
}

/** The key under which the spellings of one name meet: folded words. */
export const personKey = (printed: string): string => foldWord(printed).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

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
  const [role = '', composed] = (run.find((span) => span.type === 'role')?.value ?? '').split(' ');
  const stated = composed ?? run.find((span) => span.type === 'organization')?.value ?? context.language.concepts.get(role)?.ofOrganization;
  const place = provinceIn(run);
  if (!stated) return { from, to, office: { role }, placeInferred: false, loose: false };
  const organization = organizationOf(stated, place, context);
  return { from, to, office: { role, organization }, placeInferred: organization.kind === 'local' && !place, loose: false };
}

/** The province among some spans; districts are no home of an office. */
export function provinceIn(spans: readonly Span[]): string | undefined {
  return spans.find((span) => span.type === 'place' && !span.value.startsWith('place:'))?.value;
}

/** The organisation that a span stands for; one that every place has takes the stated place, or the article's own. */
export function organizationOf(value: string, place: string | undefined, { language, home }: ActorContext): OrganizationRef {
  if (value.startsWith('named:')) return { kind: 'named', name: value.slice('named:'.length) };
  if (language.concepts.get(value)?.kind !== 'organization-type') return { kind: 'concept', iri: value };
  const where = place ?? home;
  return where ? { kind: 'local', type: value, place: where } : { kind: 'local', type: value };
}

const UNNAMED = new RegExp(`I|${OFFICE}|(?:P?O(?:f{0,2}P)?)`, 'gu');

/** Pronouns, offices without a name and organisations, outside what the named actors cover. */
function unnamed(sentence: Sentence, named: readonly Actor[], context: ActorContext): Actor[] {
  const found: Actor[] = [];
  for (const match of sentence.letters.matchAll(UNNAMED)) {
    const from = match.index;
    const to = from + match[0].length - 1;
    if (named.some((actor) => actor.from <= to && from <= actor.to)) continue;
    if (match[0] === 'I') found.push({ from, to, offices: [], pronoun: true });
    else if (match[0].includes('R')) found.push({ from, to, offices: [officeAt(sentence, from, to, context)], pronoun: false });
    else {
      const run = sentence.spans.slice(from, to + 1);
      const value = run.find((span) => span.type === 'organization')?.value ?? '';
      found.push({ from, to, offices: [], pronoun: false, organization: organizationOf(value, provinceIn(run), context) });
    }
  }
  return found;
}

/** Whether two references name the same organisation. */
export function sameOrganization(a: OrganizationRef | undefined, b: OrganizationRef | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export type { ActorRef };
