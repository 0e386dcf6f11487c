import type { Frame } from './frame.ts';

/** "compared with 18 …", "up from 380 …", "cùng kỳ năm trước 18 ca", "(the year before: 18)": what another figure is held against. */
const COMPARED = /(?:<[f_zK=j]{0,4}|<[f_z]{0,2}Y[=j]{1,2}K?|\*Kf?|[,;(][f_z]{1,4}[=j:]?K?)$/;
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

const yearOf = (printed = ''): number | undefined => (/^\d{4}$/.test(printed) ? Number(printed) : undefined);
