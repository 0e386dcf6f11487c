import type { LanguagePack } from '../../grammar/language.ts';
import type { Run } from '../../grammar/lists.ts';
import type { Sentence } from '../reading.ts';

/** "four requirements for the sector": how many things, before whom they are for. */
const COUNTED = /^#?[_bC]{0,2}[_Tk](?=[fmt_]{1,2}(?:P?O|[PZ13]))_?/;

/** How far the things reach that are counted before whom they are for; "departments in all provinces" are asked themselves. */
function countedAt({ letters, spans }: Sentence, { from, to }: Run): number {
  const counted = COUNTED.exec(letters.slice(from, to + 1))?.[0] ?? '';
  return counted.startsWith('#') || spans[from + counted.length]?.value !== 'at' ? counted.length : 0;
}

/** "Hospitals, she said, should …" */
const ASIDE = /,(?:I_?b?s|s(?:I|H*N|R)?|H*Ns)[_b]{0,2}$/;

/** "tân Phó Giám đốc X", "new Director X" */
const NEW_HOLDER = /^_R[fOP]*H*N$/;

/** "asked the department and the hospitals in 2025 4 things: First, …": whom is asked ends where a list is counted or begins, or a time is told. */
const WHOM = /^[^:]*?(?=f{0,2}z?Yb{0,2}(?::|$)|f[#zUYt]{2,6}b{0,2}(?::|$)|#[_CT]{0,2}:|:|$)/;

/** "asked that in 2026 the department", "before June 2026 hospitals": when, in front of whom. */
const WHEN = /^(?:_{1,2}C?)?z?Y,?(?=[fP]{0,2}[OZ13G_])/;
const BEFORE = 'before';

/** How long a time is that stands before whom is asked. */
function whenAt({ letters, spans }: Sentence, at: number): number {
  const when = WHEN.exec(letters.slice(at))?.[0] ?? '';
  return when.startsWith('_') && spans[at]?.value !== BEFORE ? 0 : when.length;
}

/** The words of a run that name somebody, without what counts, leads up to or follows them: "tasked the department with drawing up". */
export function namesIn(
  sentence: Sentence,
  { from, to }: Run,
  { withWord }: Pick<LanguagePack, 'withWord'>,
): Run | undefined {
  const { letters, spans } = sentence;
  let first = from + countedAt(sentence, { from, to });
  while (first <= to && /[fjmnt,:b]/.test(letters[first] ?? '')) first++;
  first += whenAt(sentence, first);
  while (first <= to && letters[first] === 'f') first++;
  let last = first + (WHOM.exec(letters.slice(first, to + 1))?.[0].length ?? 0) - 1;
  const isWith = (at: number): boolean => withWord !== undefined && spans[at]?.value === withWord;
  while (last >= first && (/[fjmnwb,.]/.test(letters[last] ?? '') || isWith(last))) last--;
  if (NEW_HOLDER.test(letters.slice(first, last + 1))) first++;
  last -= ASIDE.exec(letters.slice(first, last + 1))?.[0].length ?? 0;
  return last < first ? undefined : { from: first, to: last };
}
