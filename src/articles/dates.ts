import { isWidget } from './widgets.ts';

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'janvier', 'januari', 'jan'],
  ['february', 'février', 'februari', 'feb'],
  ['march', 'mars', 'maret', 'mar'],
  ['april', 'avril', 'apr'],
  ['may', 'mai', 'mei'],
  ['june', 'juin', 'juni', 'jun'],
  ['july', 'juillet', 'juli', 'jul'],
  ['august', 'août', 'agustus', 'aug', 'agu'],
  ['september', 'septembre', 'sep', 'sept'],
  ['october', 'octobre', 'oktober', 'oct', 'okt'],
  ['november', 'novembre', 'nov'],
  ['december', 'décembre', 'desember', 'dec', 'des'],
];
const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const MONTH = `(?<month>${[...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`;
/** The forms in which pages print their date; the day comes first in figures, as everywhere in this genre, but for "07/27/2022", which has no other reading. */
const FORMS: readonly RegExp[] = [
  /(?<!\d)(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)/,
  /(?<!\d)(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)/,
  /(?<!\d)(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})\s?[/.-]\s?(?<year>\d{4})(?!\d)/,
  /(?<!\d)(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})(?!\d)/,
  /(?<!\d)(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})[,\s]+(?:năm\s+)?(?<year>\d{4})(?!\d)/iu,
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er)?\\s+${MONTH},?\\s+(?<year>\\d{4})(?!\\d)`, 'iu'),
  new RegExp(`(?<!\\p{L})${MONTH}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})(?!\\d)`, 'iu'),
  // "July, 15/2022"
  new RegExp(`(?<!\\p{L})${MONTH},?\\s+(?<day>\\d{1,2})\\s?/\\s?(?<year>\\d{4})(?!\\d)`, 'iu'),
];
/** "Friday, 10/06/2023": the weekday tells where a page writes the month first. */
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** A date in figures with day and month changed over, where only so it is of the weekday that stands before it. */
function byWeekday(words: string, iso: string): string {
  const named = WEEKDAYS.findIndex((day) => words.toLowerCase().includes(day));
  const [year, month, day] = iso.split('-').map(Number);
  const turned = /\d\s?[/.-]\s?\d{1,2}\s?[/.-]/.test(words) && calendarDate(year ?? 0, day ?? 0, month ?? 0);
  const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();
  return named >= 0 && turned && weekdayOf(iso) !== named && weekdayOf(turned) === named ? turned : iso;
}

/** What else stands in a line that holds nothing but a date: weekdays, times, "published", "cập nhật". */
const DATE_WORDS =
  /(?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|ngày|tháng|năm|lúc|giờ|phút|cập nhật|đăng|xuất bản|ngày đăng|publiée?|mise? à jour|le|à|updated?|published|posted|on|at|last|date|time|diperbarui|diterbitkan|diposting|tanggal|pukul|wib|gmt|utc|[ap]m|h|th|st|nd|rd)(?!\p{L})/giu;
const MONTH_WORD = new RegExp(`(?<!\\p{L})${MONTH}(?!\\p{L})`, 'giu');

/** The first date that the words name, as `YYYY-MM-DD`; a time or zone beside it is not regarded. */
export function dateOf(words: string): string | undefined {
  for (const form of FORMS) {
    const { year, month = '', day } = form.exec(words)?.groups ?? {};
    const date =
      year && day
        ? calendarDate(Number(year), MONTH_OF.get(month.toLowerCase()) ?? Number(month), Number(day))
        : undefined;
    if (date) return byWeekday(words, date);
  }
  return undefined;
}

/** A row of buttons is short. */
const LONGEST_ROW = 120;

/** Says whether a line holds a date and nothing else ("Tuesday, 24/12/2024 | 15:30 GMT+7"), but for buttons in the same row ("Ngày đăng: 2/10/2025 | Lượt xem: 80"). */
export function isDateLine(words: string): boolean {
  const [first = '', ...others] = words.length > LONGEST_ROW ? [words] : words.split(/\s+[|•]\s+/);
  if (others.some(isWidget)) return isDateLine(first);
  if (words.length > 80 || dateOf(words) === undefined) return false;
  return !/[\p{L}]/u.test(words.replace(DATE_WORDS, '').replace(MONTH_WORD, ''));
}

function calendarDate(year: number, month: number, day: number): string | undefined {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time) || year < 1900 || year > 2100) return undefined;
  return new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}
