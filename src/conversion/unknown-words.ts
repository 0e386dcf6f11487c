import type { LanguagePack } from '../grammar/language.ts';
import { lettersOf, type Span } from '../grammar/span.ts';
import { withoutHomographs } from './homographs.ts';
import { withPresentVerbs } from './present-verbs.ts';
import { withUnknownAsks } from './unknown-asks.ts';
import { withUnknownAttendance } from './unknown-attendance.ts';
import { withUnknownVerbs } from './unknown-verbs.ts';

/** What words are that no list has, or has as something else, by where they stand: first verbs, then what is done with them. */
export function withUnknownWords(read: readonly Span[], letters: string, pack: LanguagePack): readonly Span[] {
  const present = withPresentVerbs(withoutHomographs(read, letters, pack), letters, pack);
  const verbs = withUnknownVerbs(present, letters, pack);
  const known = verbs === read ? letters : lettersOf(verbs);
  return withUnknownAttendance(withUnknownAsks(verbs, known, pack), known, pack);
}
