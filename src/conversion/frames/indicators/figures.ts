import { NUMBER_AND_YEAR } from '../../../grammar/document-numbers.ts';
import { foldWord } from '../../../grammar/name-forms.ts';
import { countedAt } from '../counted.ts';
import type { Frame } from './frame.ts';
import { TIMES } from './years.ts';

/** A figure that may be a value: `85` or, of a share such as "138 out of 152", part and whole. */
export interface Figure {
  readonly at: number;
  readonly value: number;
  readonly whole: number | undefined;
  /** Of `42/100.000`, how many the value is of. */
  readonly rate?: number;
}

/** What rates are given of. */
const RATES: ReadonlySet<number> = new Set([1000, 10_000, 100_000]);

/** What a figure amounts to by itself: `8` of the rate `8/10.000`. */
export function amountOf(printed = ''): number {
  const [value, whole] = printed.split('/').map(Number);
  return whole === undefined || !RATES.has(whole) ? Number(printed) : (value ?? Number.NaN);
}

/** "no deaths", "one fatality": a row of cues counts them, as `0 deaths`. */
const COUNT_OF = /^(\d+) \p{L}+$/u;

/** The figure at a span; undefined for a date such as `3/2021`, a share above its whole and most numbers in words. */
export function figureAt(frame: Frame, at: number): Figure | undefined {
  const printed = frame.sentence.spans[at]?.value ?? '';
  const counted = COUNT_OF.exec(printed);
  if (counted) return { at, value: Number(counted[1]), whole: undefined };
  const [value, whole] = printed.split('/').map(Number);
  if (value === undefined || !Number.isFinite(value) || !isFigure(frame, at)) return undefined;
  if (isNumberOfOther(frame.sentence.letters, at) || isOrdinal(frame, at) || isInName(frame, at)) return undefined;
  if (whole !== undefined && RATES.has(whole)) return { at, value, whole: undefined, rate: whole };
  if (whole !== undefined && (!Number.isFinite(whole) || value > whole || NUMBER_AND_YEAR.test(printed)))
    return undefined;
  return { at, value, whole };
}

/** "đoàn công tác số 5 của Bộ", "đợt 2 tại xã": where what is counted stands behind its number, a number right before "of" or "at" tells which one it is. */
const isOrdinal = ({ sentence: { letters, spans }, story }: Frame, at: number): boolean =>
  story.context.language.pack.nounFirst === true &&
  /^\d+$/.test(spans[at]?.value ?? '') &&
  (/^[_SĐ]#f(?![^;,.]{0,4}#)/u.test(letters.slice(at - 1, at + 8)) ||
    (/^\d$/.test(spans[at]?.value ?? '') && WHICH_ONE.test(letters.slice(at - 1, at + 24))));

/** "tingkat vaksinasi dosis 2 untuk anak 18 bulan mencapai 40 %": the value of the rate stands behind its verb. */
const WHICH_ONE = /^_#f[^;,.#+=^!]{1,8}(?:#[_U][^;,.#+=^!]{0,6})?[+=^!]{1,2}K?#U/;

/** "Project 1816 the hospital …", "from 10/11 to 10/12/2018", "còn tăng trong tháng 4", "10 – 11 %": the number of a document, the first day of two, a month, where a range begins. */
const isNumberOfOther = (letters: string, at: number): boolean =>
  /^#-#/.test(letters.slice(at, at + 3)) ||
  /^L#[fO8=]/.test(letters.slice(at - 1, at + 2)) ||
  /^#[m_-]D/.test(letters.slice(at, at + 3)) ||
  /^[*V]f_#(?:[.,;z)]|$)/.test(letters.slice(Math.max(0, at - 3), at + 2));

/** "the Nhan Dan 115 Hospital": between a name and a capital the number is of the body's name. */
const IN_NAME = /^[NCP)]#O/;
/** "the 115 Institute of Nutrition": so it is behind an article, before what is one, where a plural has a form of its own. */
const OF_ONE = /^f#O/;
function isInName({ sentence: { letters, spans }, story }: Frame, at: number): boolean {
  const { text } = story.reading;
  const body = spans[at + 1];
  if (!body || !/\p{Lu}/u.test(text.charAt(body.start))) return false;
  const run = letters.slice(at - 1, at + 2);
  const plurals = story.context.language.pack.unlistedPlurals;
  const [noun = ''] = text.slice(body.start, body.end).split(' ');
  return (
    IN_NAME.test(run) ||
    (OF_ONE.test(run) &&
      plurals !== undefined &&
      !plurals.form.test(foldWord(noun)) &&
      SINGLE.test(text.slice(body.start, body.end)))
  );
}
const SINGLE = /[^s]$|(?:Diseases|Affairs|Services)$/;

/** "the 14th Congress" counts nothing. */
const ORDINAL = /^(?:st|nd|rd|th)(?!\p{L})/u;

/** A number in words ("two doses") qualifies more often than it measures; targets and what is scarce are counted that way too. */
function isFigure(frame: Frame, at: number): boolean {
  const {
    sentence: { spans, letters },
    story,
  } = frame;
  const span = spans[at];
  if (!span || ORDINAL.test(story.reading.text.slice(span.end, span.end + 3))) return false;
  if (/\d/.test(story.reading.text.slice(span.start, span.end)) || letters[at + 1] === 'T' || isOfDeaths(frame, at))
    return true;
  if (span.value.includes('/') || PART_OF_WHOLE.test(letters.slice(Math.max(0, at - 24), at + 2))) return true;
  // "is seven times higher": also in words.
  if (/[=*]/.test(letters[at - 1] ?? '') && spans[at + 1]?.value === TIMES) return true;
  return (letters[at - 1] === 'K' && spans[at - 1]?.value === 'only') || isScarce(frame, at) || isState(letters, at);
}

/** "Of the nine goals, eight were met": the part of a whole that stands before it. */
const PART_OF_WHOLE = /#[^#;.:]{1,14},[_bK]{0,2}#[=+8]$/;
/** "Three stations are degraded", "Five field hospitals with 900 beds are in use", "that all eight communes and towns had …": what a clause tells of as its subject. */
const SUBJECT = /(?:^|[;,:js])[&bK_C]{0,2}$/;
const isState = (letters: string, at: number): boolean =>
  /^#(?:_?3?O_?|[_3]{1,2}(?:&[_3]{1,2})?)(?:_{1,2}#_{1,2})?[=8]/.test(letters.slice(at, at + 14)) &&
  SUBJECT.test(letters.slice(Math.max(0, at - 4), at));

/** "two deaths", "three new infections", "hai vụ ngộ độc": the dead and the ill are counted, however few. */
const SUFFERED: ReadonlySet<string> = new Set(['deaths', 'outbreaks', 'cases']);
const isOfDeaths = ({ sentence: { spans }, story }: Frame, at: number): boolean =>
  [at + 1, spans[at + 1]?.type === 'word' ? at + 2 : at + 1].some((noun) =>
    SUFFERED.has(countedAt(spans, noun, story.context.language.pack.counted) ?? ''),
  );

const COUNTED = /^#(?:3?[O_]{1,3}?|3)(?:f{1,2}[CP_3]{1,4}(?:&[CP_3]{1,4})?)?(?=[8bxX!=])/;

/** "Eight stations have no doctor", "three hospitals still lack …": what there is too little of. */
function isScarce({ sentence: { spans, letters } }: Frame, at: number): boolean {
  const length = COUNTED.exec(letters.slice(at, at + 16))?.[0].length ?? 0;
  const verb = length > 0 ? spans.slice(at + length, at + length + 3) : [];
  return verb.some(
    ({ type, value }) => /^(?:numberWord|challenge|miss)$/.test(type) || (type === 'adverb' && value === 'not'),
  );
}
