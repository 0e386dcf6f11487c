import type { LanguagePack } from '../grammar/language.ts';
import { VERB } from '../grammar/lists.ts';
import { lettersOf, type Span, type SpanType } from '../grammar/span.ts';
import { withoutHomographs } from './homographs.ts';

/** A title before no name is a pronoun ("ông") or a plain word ("doctor"); what a body has assigned is no ask. */
export function retyped(read: readonly Span[], pack: LanguagePack): Span[] {
  const letters = lettersOf(read);
  const pronouns = pack.cues.pronoun ?? [];
  return withoutHomographs(read, letters, pack).map((span, at) => {
    const type = span.type === 'honorific' ? honorificType(span, letters, { at, pronouns }) : typeOf(span, letters, at);
    if (type === span.type) return span;
    // "localities are urged to": what is asked is a need that somebody has told.
    return span.type === 'ask' && type === 'need' ? { ...span, type, value: 'asked' } : { ...span, type };
  });
}

interface Titled {
  readonly at: number;
  readonly pronouns: readonly string[];
}

function honorificType({ value }: Span, letters: string, { at, pronouns }: Titled): SpanType {
  if (/^H+[NC]/.test(letters.slice(at))) return 'honorific';
  return pronouns.includes(value) ? 'pronoun' : 'word';
}

function typeOf(span: Span, letters: string, at: number): SpanType {
  const before = letters.slice(0, at);
  // "vượt mục tiêu": what is reached is a target, nobody sets out to do it.
  if (span.type === 'will' && /[+^!]f*$/.test(before)) return 'target';
  // "undertook to set aside": what is to be done is a verb, nobody has assigned it.
  if (span.type === 'assigned' && span.value === 'set' && /[mgwnk]b?$/.test(before)) return 'verb';
  // "de renforcer": a preposition that also marks the infinitive does so right before a verb.
  if (
    (span.type === 'modal' || span.type === 'purpose') &&
    PREPOSITIONS.has(span.value) &&
    !INFINITIVE.test(letters.slice(at + 1))
  )
    return 'of';
  if (isTask(span, letters, at)) return 'verb';
  return span.type === 'ask' ? askType(letters, at) : span.type;
}

/** Values of the rows `modal=of`, `modal=at` and `purpose=of`: what the word is where no infinitive follows. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'at']);
const INFINITIVE = new RegExp(`^b*${VERB}`);

/** What opens an ask or plan, where its next action begins, and where its first one does: behind the cue or whom it asks. */
const OPENED = /[kwng]/;
const NEXT = /[,;&bmwn]$/;
const FIRST = /k[fb]*P?OP?b?$|[kwng]b?m?$/;
/** No action has a speaker or what is said behind it. */
const SPEECH = /^[NHRIj:",.]/;

/** "asked the Department to report each case", "proposed that the province direct the Department to …": what is asked is a task. */
function isTask({ type, value }: Span, letters: string, at: number): boolean {
  if (type !== 'speak' && !(type === 'ask' && value === 'direct')) return false;
  const before = letters.slice(0, at);
  const begins = FIRST.test(before) || (NEXT.test(before) && OPENED.test(before));
  return begins && !SPEECH.test(letters.slice(at + 1));
}

/** "targets (that) the National Assembly assigned", "the assigned 93 %". */
const isSet = (before: string, rest: string): boolean =>
  (/T[^,;.:kw]{0,12}OP?$/.test(before) && /^(?:$|[,;.:()])/.test(rest)) ||
  (/[<^!K(]f*$/.test(before) && rest.startsWith('#'));

/** "targets assigned by the Government", "the assigned targets"; "what is asked is to …" tells of a need. */
function askType(letters: string, at: number): 'ask' | 'assigned' | 'need' | 'target' {
  const before = letters.slice(Math.max(0, at - 24), at);
  // "chưa đạt yêu cầu": what is reached or missed is a target, nobody asks for it.
  if (/[+^!]f*$/.test(before)) return 'target';
  if (/[9y]f*P?OP?$/.test(before) || letters[at + 1] === 'T' || isSet(before, letters.slice(at + 1))) return 'assigned';
  return letters[at - 1] === '=' ? 'need' : 'ask';
}
