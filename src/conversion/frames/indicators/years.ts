import type { Span } from '../../../grammar/span.ts';
import type { Sentence } from '../../reading.ts';

type Place = Pick<Sentence, 'letters'> & { readonly spans: readonly Span[] };

/** Words behind which a year is one of comparison, of a vision, of a document or of criteria ("for the period up to 2030"). */
const OTHERS = /(?:(?:[7LMK]|<)[fzmU_t]*|L[fC][fCV&.]{1,8}[m_]z?|T[^,;#]{0,8}z[_f]{1,2})$/;

/** "from 7.4 % in 2023 to 7.1 %": the year that a change begins in is that of its first figure only. */
const START_OF_CHANGE = /(?:[Kf*]f?#U?|[f*]#_{1,2})f{0,2}z?$/;
/** "from 2.39 children in 2022 to 2.31 children". */
const FROM = /K#_{1,2}f{0,2}z?$/;
const TO = /^[mf+]{1,2}K?#/;

/** "gấp 3,2 lần năm 2018", "3.2 times that of 2018": times are times what another year had. */
const TIMES_OF = /#U[f_zTCt]{0,8}$/;
/** The unit of how often as much. */
export const TIMES = 'times';

/** A single year that is no year of comparison, vision or document. */
const isYear = ({ spans, letters }: Place, at: number): boolean =>
  letters[at] === 'Y' &&
  spans[at]?.value.length === 4 &&
  !OTHERS.test(letters.slice(Math.max(0, at - 12), at)) &&
  !isTimesOf({ spans, letters }, at);

function isTimesOf({ spans, letters }: Place, at: number): boolean {
  const before = letters.slice(Math.max(0, at - 10), at);
  const match = TIMES_OF.exec(before);
  return match !== null && spans[at - match[0].length + 1]?.value === TIMES;
}

/** A year that more than one figure of its sentence may be of. */
const isCommonYear = (place: Place, at: number): boolean =>
  isYear(place, at) && !isStart(place.letters, at) && !isOfCause(place, at);

/** Values of the words that tell a cause; "do" tells one where no body stands behind that did it. */
const CAUSES: ReadonlySet<string> = new Set(['cause', 'reason']);

/** "Coverage was only 81 % because supplies broke down in 2023": the year of a cause is not that of the figure before it. */
function isOfCause({ spans, letters }: Place, at: number): boolean {
  const figure = letters.lastIndexOf('#', at);
  if (figure < 0) return false;
  for (let word = figure + 1; word < at; word++)
    if (CAUSES.has(spans[word]?.value ?? '') || /^y[_VX]/.test(letters.slice(word, word + 2))) return true;
  return false;
}

function isStart(letters: string, at: number): boolean {
  const before = letters.slice(Math.max(0, at - 12), at);
  return START_OF_CHANGE.test(before) || (FROM.test(before) && TO.test(letters.slice(at + 1, at + 5)));
}

/** The first such year of a sentence. */
export function yearIn(place: Place): number | undefined {
  for (let at = place.letters.indexOf('Y'); at >= 0; at = place.letters.indexOf('Y', at + 1))
    if (isCommonYear(place, at)) return Number(place.spans[at]?.value);
  return undefined;
}

const BEHIND_FIGURE = /^(?:[^#;.,=+^!*(]{0,8}?|[^#;.,(]{0,3}\([fz]{0,2})Y(?!:)/;

/** "… the criteria up to 2030; doctors reached 9.4": a year still to come that ends a clause is not that of the next one. */
const isOver = ({ spans, letters }: Place, at: number, now: number): boolean =>
  letters[at + 1] === ';' && Number(spans[at]?.value) > now;

/** "2022 and 2023 was 71.5 % and 80.2 % respectively": the first figure of two is of the first year. */
const TWO_YEARS = /Y&z?Y[^#;.()]{0,8}$/;
const TWO_FIGURES = /^#[_CU]{0,3}&K?#/;

function firstOfTwo({ spans, letters }: Place, at: number): number | undefined {
  if (!TWO_FIGURES.test(letters.slice(at, at + 7))) return undefined;
  const years = TWO_YEARS.exec(letters.slice(Math.max(0, at - 14), at));
  const printed = years ? spans[at - years[0].length]?.value : undefined;
  return printed?.length === 4 ? Number(printed) : undefined;
}

/** The year of a figure: right behind its words, else the nearest one before it in the sentence. */
export function yearAt(place: Place, at: number, now = Number.POSITIVE_INFINITY): number | undefined {
  const { spans, letters } = place;
  const first = firstOfTwo(place, at);
  if (first) return first;
  const behind = BEHIND_FIGURE.exec(letters.slice(at + 1, at + 11));
  if (behind && isYear(place, at + behind[0].length)) return Number(spans[at + behind[0].length]?.value);
  return yearBefore(place, at, now) ?? yearIn(ownItem(place, at));
}

/** Up to the end of a figure's item: what is told behind a semicolon has years of its own. */
function ownItem({ spans, letters }: Place, at: number): Place {
  const end = letters.indexOf(';', at);
  return end < 0 ? { spans, letters } : { spans, letters: letters.slice(0, end) };
}

/** What an item may begin with before its year: "; in 2023 …". */
const OPENS_ITEM = /;[f_&b]{0,3}z?$/;
/** How many years back of a figure its own is looked for: sentences may be endless. */
const YEARS_BACK = 12;

/** The nearest year before a figure: of its own item, else one that opens the sentence or an item; that within another item is the other's. */
function yearBefore(place: Place, at: number, now: number): number | undefined {
  const { spans, letters } = place;
  const [item, figure] = [letters.lastIndexOf(';', at), letters.indexOf('#')];
  let other: number | undefined;
  let before = letters.lastIndexOf('Y', at);
  for (let back = 0; back < YEARS_BACK && before >= 0; back++) {
    if (isCommonYear(place, before) && !isOver(place, before, now)) {
      const year = Number(spans[before]?.value);
      if (before > item || before < figure || OPENS_ITEM.test(letters.slice(Math.max(0, before - 6), before)))
        return year;
      other ??= year;
    }
    before = before > 0 ? letters.lastIndexOf('Y', before - 1) : -1;
  }
  return other;
}

/** "… 546 doctors; from 2013 to 2017, 41 doctors resigned": whether the first year of a sentence stands in an item behind that of a figure. */
export function isYearOfLater(place: Place, at: number): boolean {
  const end = place.letters.indexOf(';', at);
  return end >= 0 && yearIn(ownItem(place, at)) === undefined;
}
