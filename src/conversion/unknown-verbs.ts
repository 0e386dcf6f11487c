import type { LanguagePack } from '../grammar/language.ts';
import { changed, LETTERS, type Span } from '../grammar/span.ts';

/** What the verb of a duty stands right behind: "should", "must not". */
const DUTY = 'n';
/** What an infinitive or a future stands behind: "to", "will"; a noun may stand there too. */
const TO = 'mw';
/** Behind a mark or "and": something more is done. */
const GOES_ON = ',;&';
/** The first word of an item in a line of its own. */
const LINE = /^[-.*]+b*$/;
/** What somebody asks, is to do or does, so that more of it can follow. */
const ACTION = /[Vkhlpcg+^*6rnmw]/;
/** "asked that the Department of Health overhaul each ward": behind whom an ask is for. */
const ADDRESSED = 'OZ1';
const ADVERB = LETTERS.adverb;
const FIGURE = /^K?#/;
/** What a figure counts is no kind or grade: "type 2 diabetes". */
const AMOUNT = /^K?#U/;
const OBJECT = /^[_OPZC3XU#K]/;
const WORD = /^[a-zà-ÿ]{3,}$/;
/** "…, needed the most": what was done is none of the tasks. */
const PAST = /ed$/;
/** "the hospital lacks the staff": what a body does is told, not asked for; "hypertension and diabetes over 95 %" are things. */
const TOLD = /(?:ed|[^s]s)$/;

/** "The hospital should overhaul its wards, refit the theatre": where only a verb can stand a word is one, whichever it is. */
export function withUnknownVerbs(
  spans: readonly Span[],
  letters: string,
  { verbPlaces }: Pick<LanguagePack, 'verbPlaces'>,
): readonly Span[] {
  if (!verbPlaces) return spans;
  const { determiners, littleWords } = verbPlaces;
  const begins = (at: number): boolean => {
    const { value = '' } = spans[at] ?? {};
    return determiners.has(value) || (value.includes(' ') && determiners.has(value.slice(0, value.indexOf(' '))));
  };
  const isBefore = (at: number, pattern: RegExp): boolean => pattern.test(letters.slice(at + 1, at + 4));
  /** Whether a word goes on with what is asked, or is what somebody whom an ask is for is to do. */
  const isMore = ({ value }: Span, at: number, before: string): boolean =>
    GOES_ON.includes(before)
      ? !PAST.test(value) && (begins(at + 1) || (!TOLD.test(value) && isBefore(at, AMOUNT)))
      : ADDRESSED.includes(before) && !TOLD.test(value) && begins(at + 1);
  const isVerb = (span: Span, at: number, acts: boolean): boolean => {
    if (letters[at] === 'C') return at < 4 && LINE.test(letters.slice(0, at)) && begins(at + 1);
    const before = markBefore(letters, at);
    if (before === DUTY) return begins(at + 1) || isBefore(at, OBJECT);
    if (TO.includes(before)) return begins(at + 1) || isBefore(at, FIGURE);
    return acts && isMore(span, at, before);
  };
  const from = letters.search(ACTION);
  let acts = from < 0 ? spans.length : from;
  let typed: Span[] | undefined;
  for (let at = 0; at < spans.length; at++) {
    if (letters[at] !== '_' && letters[at] !== 'C') continue;
    const span = spans[at] as Span;
    if (!isVerb(span, at, at > acts) || !WORD.test(span.value) || littleWords.has(span.value)) continue;
    acts = Math.min(acts, at);
    typed ??= [...spans];
    typed[at] = changed(span, { type: 'verb' });
  }
  return typed ?? spans;
}

/** What stands before a word and its adverbs. */
function markBefore(letters: string, at: number): string {
  let last = at - 1;
  while (letters[last] === ADVERB) last--;
  return letters[last] ?? ' ';
}
