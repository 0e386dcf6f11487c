import type { LanguagePack } from '../grammar/language.ts';
import { changed, type Span } from '../grammar/span.ts';

/** Behind a body, perhaps with its area and adverbs. */
const BEHIND_BODY = /O(?:f?P)?b*$/;
/** Behind what a body does, a mark or "and": it does something more. */
const GOES_ON = /[,;&]b*$/;
/** What a verb that is as often a noun has behind it: "issues a plan". */
const OBJECT = /^(?:[f#_b&]|K#)/;

/** "The Department of Finance balances and allocates the funds": what a body does is a verb in its present form too. */
export function withPresentVerbs(
  spans: readonly Span[],
  letters: string,
  { presentVerbs, nounVerbs }: Pick<LanguagePack, 'presentVerbs' | 'nounVerbs'>,
): readonly Span[] {
  if (!presentVerbs || !letters.includes('O')) return spans;
  let acts = false;
  return spans.map((span, at) => {
    if (span.type !== 'word') return span;
    const base = presentVerbs.get(span.value);
    if (base === undefined) return span;
    const before = letters.slice(Math.max(0, at - 6), at);
    const isVerb =
      (BEHIND_BODY.test(before) || (acts && GOES_ON.test(before))) &&
      (!nounVerbs?.has(base) || OBJECT.test(letters.slice(at + 1)));
    acts ||= isVerb;
    return isVerb ? changed(span, { type: 'verb' }) : span;
  });
}
