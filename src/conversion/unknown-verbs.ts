import type { LanguagePack } from '../grammar/language.ts';
import type { Span } from '../grammar/span.ts';

/** What the verb of a duty stands right behind: "should", "must not". */
const DUTY = /nb*$/;
/** What an infinitive or a future stands behind: "to", "will"; a noun may stand there too. */
const TO = /[mw]b*$/;
/** Behind a mark or "and": something more is done. */
const GOES_ON = /[,;&]b*$/;
/** The first word of an item in a line of its own. */
const LINE = /^[-.*]+b*$/;
/** What somebody asks, is to do or does, so that more of it can follow. */
const ACTION = /[Vkhlpcg+^*6rnmw]/;
/** "asked that the Department of Health overhaul each ward": behind whom an ask is for. */
const ADDRESSED = /[OZ1]b*$/;
const FIGURE = /^K?#/;
/** What a figure counts is no kind or grade: "type 2 diabetes". */
const AMOUNT = /^K?#U/;
const OBJECT = /^[_OPZC3XU#K]/;
const WORD = /^[a-zà-ÿ]{3,}$/;
/** "…, needed the most": what was done is none of the tasks. */
const PAST = /ed$/;
/** "the hospital lacks the staff": what a body does is told, not asked for. */
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
  const isVerb = ({ value }: Span, at: number): boolean => {
    const [before, behind] = [letters.slice(Math.max(0, at - 4), at), letters.slice(at + 1, at + 4)];
    if (letters[at] === 'C') return at < 4 && LINE.test(before) && begins(at + 1);
    if (DUTY.test(before) || TO.test(before))
      return begins(at + 1) || (DUTY.test(before) ? OBJECT : FIGURE).test(behind);
    if (GOES_ON.test(before)) return acts && !PAST.test(value) && (begins(at + 1) || AMOUNT.test(behind));
    return acts && ADDRESSED.test(before) && !TOLD.test(value) && begins(at + 1);
  };
  let acts = false;
  return spans.map((span, at) => {
    acts ||= ACTION.test(letters[at] ?? '');
    const isPlain = span.type === 'word' || span.type === 'capitalised';
    if (!isPlain || !WORD.test(span.value) || littleWords.has(span.value) || !isVerb(span, at)) return span;
    acts = true;
    return { ...span, type: 'verb' };
  });
}
