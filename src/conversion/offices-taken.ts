import type { LanguagePack } from '../grammar/language.ts';
import { foldWord } from '../grammar/name-forms.ts';
import { oncePer } from '../grammar/once.ts';
import { changed, type Span, type SpanType } from '../grammar/span.ts';
import { ITS } from './bare-titles.ts';

/** The row's own value: what a joining word means whose only row it is. */
const JOINS = 'joins';

/** The joining words of a language, folded. */
const joiningWords = oncePer(
  ({ cues }: LanguagePack): ReadonlySet<string> => new Set([JOINS, ...(cues['takeOffice=joins'] ?? []).map(foldWord)]),
);

/** What may stand between a word that is about an office and the office. */
const BEFORE_OFFICE = /^[f_]?f?F?[OP2]{0,2}R/;
/** The same, behind the word that joins it. */
const NEXT_OFFICE = /^f?F?[OP2]{0,2}R/;
/** What words of several meanings are where they tell of no office held before. */
const ELSEWHERE: ReadonlySet<string> = new Set<SpanType>(['adverb', 'word']);

/** "giao quyền Giám đốc": who is to act in an office is given it, nobody is asked. */
const isAssigned = ({ type, value }: Span, next: Span | undefined): boolean =>
  value === 'direct' && (type === 'ask' || type === 'assigned') && next?.type === 'role' && ACTING.test(next.value);
const ACTING = /#role-acting-/;

/** "appointed her as Director", "làm Giám đốc": words of many meanings join an office to its holder right before the office only. */
export function withOfficesTaken(spans: readonly Span[], letters: string, pack: LanguagePack): readonly Span[] {
  const joins = joiningWords(pack);
  if (!/[RÕF]/.test(letters)) return spans;
  const last = letters.lastIndexOf('R');
  const result = spans.map((span, at): Span => {
    const next = spans[at + 1];
    const isNear = next?.type !== 'word' || next.value === ITS;
    const beforeOffice = at < last && isNear && BEFORE_OFFICE.test(letters.slice(at + 1, at + 7));
    if (isAssigned(span, next) || (beforeOffice && joins.has(foldWord(span.value))))
      return changed(span, { type: 'takeOffice' });
    // "được giao làm Phó Giám đốc": an office is nothing that somebody is asked to do.
    if (
      span.type === 'need' &&
      span.value === 'asked' &&
      next &&
      joins.has(foldWord(next.value)) &&
      NEXT_OFFICE.test(letters.slice(at + 2, at + 8))
    )
      return changed(span, { type: 'passive' });
    if (span.type === 'former' && !beforeOffice && ELSEWHERE.has(span.value))
      return changed(span, { type: span.value as SpanType });
    return span.type === 'takeOffice' && span.value === JOINS ? changed(span, { type: 'word' }) : span;
  });
  return result.some((span, at) => span !== spans[at]) ? result : spans;
}
