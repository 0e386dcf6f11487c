import { hasAny } from '../grammar/has-all.ts';
import type { LanguagePack } from '../grammar/language.ts';
import { changed, type Span } from '../grammar/span.ts';
import { isUnlisted } from './unlisted.ts';

/** "Gracing the ceremony were Dr. …", "Góp mặt tại lễ ký có …": at the head of a sentence, before an event or bridge point and a row of persons. */
const BEFORE_ROW = /^[C_V]_?(?=(?:f{0,2}|&a)(?:f?P{1,2})?[_b]?[EB][^;.NRHVksg]{0,6}[=:]_{0,2}:?[HRN])/;
/** "…, Chairman of the province, graced the ceremony.": behind a person and his offices. */
const BEHIND_PERSON = /(?:N|[NR][^.;:ksgwV]{0,24}[ROP],|1)[8b]?_(?=f{0,2}E_{0,2}[.,;])/;

/** A word that nobody listed, between an event and who is there: whoever it is attends. */
export function withUnknownAttendance(
  spans: readonly Span[],
  letters: string,
  { noCues }: Pick<LanguagePack, 'noCues'>,
): readonly Span[] {
  if (!noCues || !hasAny(letters, 'EB') || hasAny(letters, 'achl')) return spans;
  const row = BEFORE_ROW.exec(letters);
  const person = row ? null : BEHIND_PERSON.exec(letters);
  const at = row ? row[0].length - 1 : person ? person.index + person[0].length - 1 : -1;
  if (!isUnlisted(spans[at], noCues)) return spans;
  return spans.map((span, index) => (index === at ? changed(span, { type: 'attend' }) : span));
}
