import { isDigit } from './characters.ts';
/** Which mark parts the decimals; the other one groups thousands. */
export type DecimalMark = '.' | ',';

const DECIMAL_COMMA = /(?<=\d),\d{1,2}(?![\d,])/y;
const DECIMAL_POINT = /(?<=(?<![\d/.])\d{1,3})\.\d{1,2}(?![\d./])/y;
/** "pukul 12.00": quarters of an hour of the day, which no share is. */
const OF_CLOCK = /(?<=(?<![\d/.])(?:[01]\d|2[0-3]|[6-9]))\.(?:00|15|30|45)(?!\d|\s?%)/y;

/** How far before the mark of "ngày 14.7" the words stand that make it a day. */
const BEFORE_DAY = 12;

/** How often a mark parts decimals; looking for the mark behind a digit and only then around it takes a fraction of the time of a search. */
function countOf(text: string, mark: DecimalMark, decimals: RegExp, dayLead?: RegExp): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (!isDigit(text.charCodeAt(at - 1))) continue;
    decimals.lastIndex = at;
    OF_CLOCK.lastIndex = at;
    if (decimals.test(text) && !OF_CLOCK.test(text) && !dayLead?.test(text.slice(Math.max(0, at - BEFORE_DAY), at)))
      count++;
  }
  return count;
}

/** The decimal mark that a text uses most, the language's own where it does not tell: machine translation keeps the source's marks. */
export function decimalMarkOf(text: string, usual: DecimalMark, dayLead?: RegExp): DecimalMark {
  const [commas, points] = [countOf(text, ',', DECIMAL_COMMA), countOf(text, '.', DECIMAL_POINT, dayLead)];
  return commas === points ? usual : commas > points ? ',' : '.';
}

const THOUSANDS = /^[1-9]\d{0,2}[.,]000$/;

/**
 * The value of a figure as printed: `94,1` or `42.550` with a decimal comma, `94.1` or `42,550` with a decimal point.
 * A space only groups. Texts mix both, so a group of exactly three digits after the *grouping* mark is a thousand, anything else a decimal;
 * three zeros are thousands behind either mark: nobody measures to three decimals that are none.
 */
export function numberOf(printed: string, decimal: DecimalMark): number | undefined {
  const figure = printed.replace(/\s/g, '');
  if (THOUSANDS.test(figure)) return Number(figure.replace(/\D/g, ''));
  const grouping = decimal === '.' ? ',' : '.';
  const parts = figure.split(grouping);
  const grouped =
    parts.length > 1 &&
    parts.slice(1).every((part, at) => /^\d{3}$/.test(at === parts.length - 2 ? (part.split(decimal)[0] ?? '') : part));
  const plain =
    grouped && !/^0\d*$/.test(parts[0] ?? '') ? figure.replaceAll(grouping, '') : figure.replaceAll(grouping, decimal);
  const repeated = plain.split(decimal);
  const value = Number(repeated.length > 2 ? repeated.join('') : plain.replace(decimal, '.'));
  return Number.isFinite(value) ? value : undefined;
}
