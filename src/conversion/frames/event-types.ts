import { LETTERS, type Span } from '../../grammar/span.ts';
import { hgov } from '../../vocabulary/index.ts';
import type { Reading, Sentence } from '../reading.ts';
import { cuesAt } from './found.ts';

/** The type of a visit that no noun names. */
export const WORKING_SESSION = hgov.WorkingSession.value;
export const CEREMONY = hgov.Ceremony.value;
export const SIGNING_CEREMONY = hgov.SigningCeremony.value;
export const INTERVIEW = hgov.Interview.value;
const MEETING = hgov.Meeting.value;
export const SESSION = hgov.Session.value;
export const CAMPAIGN = hgov.Campaign.value;

/** The words that name an event: a span of a sentence, and the type that it has. */
export interface Mention {
  readonly sentence: Sentence;
  readonly at: number;
  readonly type: string;
}

/** Where a sentence names an event, and by which type. */
export const mentionsIn = (sentence: Sentence): Mention[] =>
  cuesAt(sentence.letters, LETTERS.event).map((at) => ({ sentence, at, type: sentence.spans[at]?.value ?? '' }));

/** A ceremony where something is signed is a signing ceremony. */
export function typeAt({ spans, letters }: Sentence, at: number): string {
  const type = spans[at]?.value ?? '';
  if (type === CEREMONY && letters.includes(LETTERS.sign)) return SIGNING_CEREMONY;
  return type === MEETING && isNumbered({ spans, letters }, at) && spans.slice(0, at).some(isCouncil) ? SESSION : type;
}

/** "the fifteenth meeting", "the 15th meeting", "rapat ke-15", "rapat kelima": one of a row. */
const NUMBERED = /(?:#_?|_)$/;
const ORDINAL = /^(?:ke-\d+|th|\p{L}*(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|teen|tie)th)$/u;
const ORDINALS: ReadonlySet<string> = new Set(['first', 'second', 'third', 'ordinal']);
const isOrdinal = ({ type, value }: Span): boolean => ORDINALS.has(value) || (type === 'word' && ORDINAL.test(value));

function isNumbered({ spans, letters }: Pick<Sentence, 'spans' | 'letters'>, at: number): boolean {
  const [before, behind] = [spans[at - 1], spans[at + 1]];
  if (before && NUMBERED.test(letters.slice(0, at)) && isOrdinal(before)) return true;
  return behind !== undefined && isOrdinal(behind);
}

/** A People's Council or a parliament, or its standing committee, whose numbered meetings are sessions. */
export const isCouncil = ({ type, value }: Span): boolean => type === 'organization' && COUNCIL.test(value);
const COUNCIL = /#org(?:type)?-(?:[a-z]+-)*(?:peoples-council|national-assembly)(?:-standing-committee)?$/;

/** How far behind the words for a ceremony the campaign stands that it launches. */
const REACH = 5;

/** Whether the words for a ceremony, up to those for its campaign, say that it launches something. */
export function launches({ sentence: { spans }, at }: Mention, { text, language }: Reading): boolean {
  const ceremony = spans[at] as Span;
  const campaign = spans.slice(at + 1, at + REACH).find(({ value }) => value === CAMPAIGN);
  const words = text.slice(ceremony.start, (campaign ?? ceremony)[campaign ? 'start' : 'end']).toLowerCase();
  return [...(language.pack.cues.launch ?? [])].some((cue) => words.includes(cue.toLowerCase()));
}
