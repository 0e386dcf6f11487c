import type { Frame } from './frame.ts';

/** "compared with 18 …", "up from 380 …", "cùng kỳ năm trước 18 ca", "(the year before: 18)": what another figure is held against. */
const COMPARED = /(?:<[f_zK=j]{0,4}|(?:^|[,;&_])f?<[f_z]{0,2}Y|<[f_z]{0,2}Y[=j]{1,2}K?|\*Kf?|[,;(][f_z]{1,4}[=j:]?K?)$/;
/** The words of a figure, up to the next mark or figure. */
const WORDS = /^[^#,;.:()&]{0,8}/;
const FROM = 'from';

/** The year before, where a figure is said to be of it: "18 a year earlier", "12 in the same period of 2023". */
export function earlierYearAt({ sentence, story, year }: Frame, at: number): number | undefined {
  const { letters, spans } = sentence;
  const before = COMPARED.exec(letters.slice(Math.max(0, at - 8), at))?.[0];
  if (!before || (before.startsWith('*') && spans[at - before.length + 1]?.value !== FROM)) return undefined;
  const from = at - before.length;
  const end = at + (WORDS.exec(letters.slice(at + 1, at + 10))?.[0].length ?? 0);
  const named = /^[,;(]/.test(before) ? -1 : letters.slice(from, end + 1).indexOf('Y');
  if (named >= 0) return yearOf(spans[from + named]?.value);
  const words = story.reading.text.slice(spans[from]?.start, spans[end]?.end).toLowerCase();
  return year !== undefined && story.context.language.pack.yearly.before.test(words) ? year - 1 : undefined;
}

/** The last mark of a clause before a figure, and the first behind it. */
const CLAUSE_BEFORE = /[^;,.:()#]{0,24}$/;
const CLAUSE_BEHIND = /^(?:[^;,.:()#]|#(?=[Uz])){0,16}/;
/** "rose 2.5 times": since the year before. */
const CHANGED = /\*[fK]{0,2}$/;
/** "under one year old" */
const AGE = /K#[Uz]/;
/** What is compared with the year before, or changed since, is not of that year: "14 % on the year before". */
const IS_COMPARED = /[<*K]|^U[f_]{1,2}$/;

/** "70 % were immunised last year", "this year it is 30 %": the year before the article's own, or that, where the figure's clause says it, compares nothing and names no year. */
export function relativeYearAt({ sentence, story, now }: Frame, at: number): number | undefined {
  const { letters, spans } = sentence;
  const { before, compare, current } = story.context.language.pack.yearly;
  if (now === undefined) return undefined;
  const from = at - (CLAUSE_BEFORE.exec(letters.slice(Math.max(0, at - 24), at))?.[0].length ?? 0);
  const end = at + (CLAUSE_BEHIND.exec(letters.slice(at + 1, at + 17))?.[0].length ?? 0);
  if (letters.slice(from, end + 1).includes('Y')) return undefined;
  const words = story.reading.text.slice(spans[from]?.start, spans[end]?.end).toLowerCase();
  const said = words.search(before);
  if (said < 0) return current.test(words) ? now : yearOfClauseBefore({ sentence, story, now }, from, words);
  if (compare.test(words.slice(0, said)) || CHANGED.test(letters.slice(Math.max(0, at - 3), at))) return undefined;
  const start = (spans[from]?.start ?? 0) + said;
  const between = spans.slice(from, end + 1).findIndex((span) => span.end > start) + from;
  const gap = letters.slice(Math.min(at + 1, between), between).replace(AGE, '');
  return IS_COMPARED.test(gap) ? undefined : now - 1;
}

/** A clause with a figure, before a comma. */
const TOLD_BEFORE = /[^;,.:()Y<*]{1,24},$/;

/** "opened 14 tenders last year, yet 126 items found no bidder": what goes on is of the same year, unless it tells of now. */
function yearOfClauseBefore(
  { sentence: { letters, spans }, story, now }: Pick<Frame, 'sentence' | 'story'> & { readonly now: number },
  from: number,
  words: string,
): number | undefined {
  const clause = TOLD_BEFORE.exec(letters.slice(Math.max(0, from - 25), from))?.[0];
  if (!clause?.includes('#') || /[<*]/.test(letters[from] ?? '')) return undefined;
  const { before, compare, now: today } = story.context.language.pack.yearly;
  const told = story.reading.text.slice(spans[from - clause.length]?.start, spans[from - 1]?.start).toLowerCase();
  const said = told.search(before);
  return said >= 0 && !compare.test(told.slice(0, said)) && !today.test(words) ? now - 1 : undefined;
}

/** "rose from 1,480 visits in 2020 to 2,310 in 2024", "to 2,310 in 2024 from 1,480 in 2020": the second figure of a change, each with its year. */
const SECOND = /#[^#;,.():]{0,6}[zf]{0,3}Y[m=fK]{1,4}$/;
const WITH_YEAR = /^#[fz]{0,3}Y/;
export const isOtherEnd = (letters: string, at: number): boolean =>
  WITH_YEAR.test(letters.slice(at, at + 5)) && SECOND.test(letters.slice(Math.max(0, at - 16), at));

const yearOf = (printed = ''): number | undefined => (/^\d{4}$/.test(printed) ? Number(printed) : undefined);
