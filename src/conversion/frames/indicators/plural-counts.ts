import { foldWord } from '../../../grammar/name-forms.ts';
import type { Frame } from './frame.ts';
import { isOwned } from './owned.ts';

/** Up to three words behind a figure: "drug registration certificates". */
const WORDS = /^[_VQXWCt]{1,3}/;
/** A verb behind the counted noun, and one before the figure. */
const VERB_BEHIND = /[_Vh]/;
const VERB_BEFORE = /[_VhŠ]/;
/** "drug registration certificates" are certificates, "drug items" drug items. */
const MODIFIED = 2;

/** "27 contracts", "126 drug items": the noun in the plural that a language counts by its form, where the clause tells what was. */
export function pluralAt(frame: Frame, at: number): { readonly unit: string; readonly to: number } | undefined {
  const { unlistedPlurals } = frame.story.context.language.pack;
  if (!unlistedPlurals) return undefined;
  const { form, except } = unlistedPlurals;
  const length = WORDS.exec(frame.sentence.letters.slice(at + 1, at + 4))?.[0].length ?? 0;
  for (let last = at + 1; last <= at + length; last++) {
    const noun = wordAt(frame, last);
    if (!form.test(noun)) continue;
    if (except.test(noun) || !isTold(frame, { at, last }, unlistedPlurals.past)) return undefined;
    const { spans } = frame.sentence;
    const from = last > at + MODIFIED ? last : at + 1;
    return { unit: frame.story.reading.text.slice(spans[from]?.start, spans[last]?.end).toLowerCase(), to: last };
  }
  return undefined;
}

/** Up to five words behind a figure, of which "and" may join two: "5 specialised and technical offices". */
const OWNED = /^[_VC]{1,5}(?:&[_VC]{1,3})?/;

/** "has 5 technical offices; and 2 branches": what somebody has is counted, whatever the noun, and so is what its list goes on with. */
export function ownedAt(frame: Frame, at: number): { readonly unit: string; readonly to: number } | undefined {
  const { unlistedPlurals } = frame.story.context.language.pack;
  const length = OWNED.exec(frame.sentence.letters.slice(at + 1, at + 9))?.[0].length ?? 0;
  if (!unlistedPlurals || length === 0 || !isOwned(frame, at)) return undefined;
  for (let last = at + 1; last <= at + length; last++) {
    const noun = wordAt(frame, last);
    if (unlistedPlurals.parts.test(noun)) return { unit: noun, to: last };
  }
  return undefined;
}

const wordAt = ({ sentence: { spans }, story }: Frame, at: number): string =>
  foldWord(story.reading.text.slice(spans[at]?.start, spans[at]?.end));

/** "were in force", "attracted no bidder", "opened 14 tenders". */
function isTold(frame: Frame, { at, last }: { readonly at: number; readonly last: number }, past: RegExp): boolean {
  const { letters } = frame.sentence;
  return (
    // "25 certificates were awarded" honours somebody.
    /^[=8Õ]b?[^p]/.test(letters.slice(last + 1, last + 4)) ||
    (VERB_BEHIND.test(letters[last + 1] ?? '') && past.test(wordAt(frame, last + 1))) ||
    (VERB_BEFORE.test(letters[at - 1] ?? '') && past.test(wordAt(frame, at - 1)))
  );
}
