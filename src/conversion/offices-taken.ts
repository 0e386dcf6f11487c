import type { LanguagePack } from '../grammar/language.ts';
import { foldWord } from '../grammar/name-forms.ts';
import { oncePer } from '../grammar/once.ts';
import type { Span } from '../grammar/span.ts';

/** The row's own value: what a joining word means whose only row it is. */
const JOINS = 'joins';

/** The joining words of a language, folded. */
const joiningWords = oncePer(
  ({ cues }: LanguagePack): ReadonlySet<string> => new Set([JOINS, ...(cues['takeOffice=joins'] ?? []).map(foldWord)]),
);

/** "appointed her as Director", "làm Giám đốc": words of many meanings join an office to its holder right before the office only. */
export function withOfficesTaken(spans: readonly Span[], letters: string, pack: LanguagePack): readonly Span[] {
  const joins = joiningWords(pack);
  if (!letters.includes('R') && !letters.includes('Õ')) return spans;
  const last = letters.lastIndexOf('R');
  const result = spans.map((span, at): Span => {
    if (at < last && /^f{0,2}F?[OP2]{0,2}R/.test(letters.slice(at + 1, at + 7)) && joins.has(foldWord(span.value)))
      return { ...span, type: 'takeOffice' };
    return span.type === 'takeOffice' && span.value === JOINS ? { ...span, type: 'word' } : span;
  });
  return result.some((span, at) => span !== spans[at]) ? result : spans;
}
