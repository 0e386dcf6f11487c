import { LETTERS, type Span } from '../../grammar/span.ts';
import type { OrganizationRef } from '../facts.ts';
import { type ActorContext, organizationOf, provinceIn } from '../organizations.ts';
import type { Sentence } from '../reading.ts';
import { ofTown } from '../town-bodies.ts';
import { agent, heldBy } from './event-agents.ts';
import { council, lastOf, meetingBody, OWNS, owner } from './event-owners.ts';
import { INTERVIEW } from './event-types.ts';
import { interviewer } from './interviewers.ts';

/** Which words of a sentence name an event, and what decides who its organiser is. */
export interface EventNoun {
  /** Index of the event's noun. */
  readonly at: number;
  /** A working session or inspection: whoever comes is the organiser. */
  readonly visit: boolean;
  readonly ceremony: boolean;
  /** A council's session: it meets itself. */
  readonly session: boolean;
  /** A body that acts in it meets in it. */
  readonly meets: boolean;
}

/** Who holds it: of a visit the delegation's body; the body before the holding verb, behind "by", or whose meeting it is. */
export function organizerOf(
  sentence: Sentence,
  { at, visit, ceremony, session, meets }: EventNoun,
  context: ActorContext,
): OrganizationRef | undefined {
  const found =
    (sentence.spans[at]?.value === INTERVIEW ? interviewer(sentence) : undefined) ??
    (visit ? sender(sentence, at) : undefined) ??
    heldBy(sentence, at) ??
    subject(sentence, at) ??
    agent(sentence, at) ??
    owner(sentence, at, visit || ceremony) ??
    (meets ? meetingBody(sentence.letters, at) : undefined) ??
    member(sentence, at, meets) ??
    (session ? council(sentence) : undefined) ??
    (visit && sentence.letters[at] !== 'Đ' ? guest(sentence, at) : undefined);
  if (found === undefined) return undefined;
  const run = sentence.spans.slice(sentence.letters[found - 1] === 'P' ? found - 1 : found, found + 3);
  const host = organizationOf(
    (sentence.spans[found] as Span).value,
    townBehind(sentence, found) ?? provinceIn(run),
    context,
  );
  return ofTown(host, { ...sentence, spans: sentence.spans.slice(found, found + 2) }, context);
}

/** "the People's Committee of Phu Ly city": the town or district whose body it is. */
function townBehind({ spans, letters }: Sentence, body: number): string | undefined {
  const next = letters[body + 1] === 'f' && OWNS.has(spans[body + 1]?.value ?? '') ? body + 2 : body + 1;
  const place = spans[next];
  return place?.type === 'place' && place.value.startsWith('place:') ? place.value : undefined;
}

/** "the delegation of the Ministry of Health", "delegasi Kementerian Kesehatan", "the Ministry's delegation" */
function sender({ letters }: Sentence, at: number): number | undefined {
  // "The People's Committee had a working session with the World Bank's delegation": who comes is no subject.
  if (letters.indexOf(LETTERS.delegation) > at && /^[^E]*O[^E]*[h=]/.test(letters.slice(0, at))) return undefined;
  const sent = /Đ(?:[_S]{0,2}#)?f{0,2}P?O/.exec(letters) ?? /O(?=f{0,2}Đ)/.exec(letters);
  return lastOf(sent, sent?.index ?? 0);
}

/** What may stand between a body and its verb: when, where, with whom, for what. */
const GAP = /^[^hENskagc;"6R]{0,28}$/;
const VERB =
  /s[f_]{0,2}l[^;E]*$|[hlŠ][^;E]*$|(?<=O(?:f?P)?[8b]?)\+[^;EN#T!]*f[f_]?$|(?<=O(?:f?P)?(?:f?_?U?D)?[8b]{0,2})s_?f?$/;

/** In "the Steering Committee met" the body stands right before the noun, or what tells it apart does: "Ban Chỉ đạo … ở người tỉnh họp". */
const MEETS = /O(?:f*P(?:,P)?)?(?:[_VZ]{0,4}D?|f[_Z]{1,3})[b8m]{0,2}$/;

/** "After joining the ministry's conference, the department held …": whose the other one was stands before the comma. */
const AFTER_OTHERS = /^[^NRO;]*a[fV_]{0,4}E[^;RN]*,(?=[f_]{0,2}O(?:f*P)?(?:f?U?D)?[8b_]{0,3}h[^;skN,]{0,6}$)/;

/** The first body before the verb that holds, launches or signs the event, or right before a noun that is one. */
function subject(sentence: Sentence, at: number): number | undefined {
  const { letters } = sentence;
  const clause = AFTER_OTHERS.exec(letters.slice(0, at))?.[0].length ?? letters.lastIndexOf(';', at - 1) + 1;
  const verb = VERB.exec(letters.slice(clause, at));
  const end = verb ? clause + verb.index : MEETS.test(letters.slice(clause, at)) ? at : clause;
  for (let i = Math.max(clause, end - 40); i < end; i++)
    if (letters[i] === 'O' && isSubject(letters.slice(i + 1, end)) && acts(sentence, i)) return i;
  return undefined;
}

/** "In response to ASEAN Dengue Day, on 15 June, in Vinh, the Department held …": behind a day or place that a comma ends another body is who does it. */
const OTHERS_DO = /,[^&y]*[DP]C{0,3}(?:,fC{1,3})?,f{0,2}P?O/;

const isSubject = (gap: string): boolean => GAP.test(gap) && !OTHERS_DO.test(gap);

/** A body that acts is no part of an office ("Director of …"), of a place ("at the …"), of a document or of something else ("plan of …"). */
export function acts({ letters, spans }: Sentence, at: number): boolean {
  if (/(?:R[fm,]*P?|L|4f*|6f?P?)$/.test(letters.slice(0, at)) || isByline(letters, at)) return false;
  if (letters[at + 1] === 'R' || spans[at + 1]?.value === 'delegates') return false;
  if (spans[at + 1]?.value === "'s" && /^f[OG]/.test(letters.slice(at + 1))) return false;
  const before = /[f3ZPCG_]{0,6}$/.exec(letters.slice(0, at));
  const lead = spans.slice(before?.index ?? at, at);
  return !lead.some(({ type, value }) => type === 'of' && (value === 'at' || OWNS.has(value)));
}

/** "Hue (VNA) –", "TTYT -", "VTV.vn –": who reports stands in parentheses or at the head. */
const isByline = (letters: string, at: number): boolean =>
  letters[at - 1] === '(' || (at === 0 && /^O(?:\._)?-/.test(letters));

/** "At its monthly meeting on December 3, the People's Committee approved …": the body that acts in what begins its sentence. */
const ACTS_IN = /^(?:[dDUC,_]{1,6})?f[f_]{0,2}E[f_dDxzYhU#()]{0,8},f?P?O(?![RN(])/;

function member(sentence: Sentence, at: number, meets: boolean): number | undefined {
  const found = ACTS_IN.exec(sentence.letters);
  // "At a conference on December 3, the Department reviewed its work" tells of its own; "At the conference, the Department reported" need not.
  if (!meets && !found?.[0].includes('D')) return undefined;
  const body = found ? found[0].length - 1 : -1;
  return body > at && sentence.letters.indexOf('E') === at && acts(sentence, body) ? body : undefined;
}

/** The first body before a visit's noun that is no visitor's office: "Politburo member X visited …". */
function guest(sentence: Sentence, at: number): number | undefined {
  for (let i = 0; i < at; i++)
    if (sentence.letters[i] === 'O' && sentence.letters[i + 1] !== 'R' && acts(sentence, i)) return i;
  return undefined;
}
