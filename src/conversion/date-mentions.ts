import { flatOf } from '../grammar/flat.ts';
import type { LanguagePack } from '../grammar/language.ts';
import { matchesOf } from '../grammar/matches.ts';
import type { Sentence } from './reading.ts';

/** A month of a year that a whole date names. */
export interface MonthOfYear {
  readonly year: number;
  readonly month: number;
}

/** The whole dates of an article: the days that it tells of, those that its documents bear, and deadlines. */
export interface DateMentions {
  readonly days: readonly MonthOfYear[];
  readonly documents: readonly MonthOfYear[];
  readonly deadlines: readonly MonthOfYear[];
}

/** The articles' own time: older dates are history. */
const OLDEST = 2010;
/** "Resolution No. 20-NQ/TW dated 25 October 2017" */
const OF_DOCUMENT = /[LM][OPfzU_CV,]{0,8}(?<!,[zU]?)$/;
/** "asked that by 31 December all stations be repaired", "will be finished before 30 June": what is asked or planned, unless an event stands between or right behind. */
const ASKED_BY = /[kgwn][^E]*$/;
const OF_EVENT = /^.[^;,.#skgw]{0,8}E/;

/** Whether the day at some letter is the deadline of what is asked or planned. */
export const isDeadline = (letters: string, at: number): boolean =>
  ASKED_BY.test(letters.slice(0, at)) && !OF_EVENT.test(letters.slice(at));

/** Whether the day at some letter is a document's or a deadline. */
export const isOtherThings = (letters: string, at: number): boolean =>
  OF_DOCUMENT.test(letters.slice(0, at)) || isDeadline(letters, at);

/** What is asked, promised or planned is done by a deadline. */
const AHEAD = /[kwng7]/;

/** Collects the whole dates of an article's sentences, and the months with a year that it tells of ("tháng 9/2019"). */
export function dateMentions(sentences: readonly Sentence[], text: string, pack: MonthWords): DateMentions {
  const dates = flatOf(sentences, wholeDates);
  const of = (use: Use): MonthOfYear[] => dates.filter((date) => date.use === use);
  return { days: [...monthsIn(text, pack), ...of('day')], documents: of('document'), deadlines: of('deadline') };
}

/** How a language names months. */
type MonthWords = Pick<LanguagePack, 'months' | 'monthInFigures'>;

type Use = 'day' | 'document' | 'deadline';

/** The whole dates of a sentence with what each is for. */
function wholeDates({ spans, letters }: Sentence): (MonthOfYear & { readonly use: Use })[] {
  return flatOf(spans, ({ type, value }, at) => {
    const year = type === 'date' ? Number(value.slice(0, 4)) : Number.NaN;
    if (!(year >= OLDEST)) return [];
    const before = letters.slice(0, at);
    const use: Use = OF_DOCUMENT.test(before) ? 'document' : AHEAD.test(before) ? 'deadline' : 'day';
    return [{ year, month: Number(value.slice(5, 7)), use }];
  });
}

/** How much of a text is searched for months; what is said of its own time stands there. */
const TOLD = 4000;

/** The year leads: a search from its words on would try every word of the text. */
const NAMED = /(?=20)(?<=(?<!\d\s|\p{L})(\p{L}{3,})\s)(20[12]\d)(?![\d/])/gu;

/** Months with their year: "tháng 9/2019", "in September 2019". */
function monthsIn(text: string, { months, monthInFigures }: MonthWords): MonthOfYear[] {
  const told = text.slice(0, TOLD).toLowerCase();
  const figures = (monthInFigures ? matchesOf(told, monthInFigures) : []).map(([, month, year]) => ({
    month: Number(month),
    year: Number(year),
  }));
  const names = matchesOf(told, NAMED).flatMap(([, name = '', year]) => {
    const month = months.get(name);
    return month ? [{ month, year: Number(year) }] : [];
  });
  return [...figures, ...names].filter(({ month }) => month >= 1 && month <= 12);
}
