import type { LanguagePack } from '../../grammar/language.ts';
import { matchesOf } from '../../grammar/matches.ts';
import { foldWord } from '../../grammar/name-forms.ts';
import type { Span } from '../../grammar/span.ts';
import type { Comparator, Quantity } from '../facts.ts';
import { comparatorAt, isLeft } from './comparators.ts';

const FIGURE = /(K?)[fK]{0,2}#(U?)/g;

/** The number that an item sets: comparator before it, unit or counted noun behind it. A number without a unit sets nothing. */
export function quantityOf(spans: readonly Span[], letters: string, pack: LanguagePack): Quantity | undefined {
  let aside: Quantity | undefined;
  for (const match of matchesOf(letters, FIGURE)) {
    const at = match.index + match[0].indexOf('#');
    const value = counted(spans[at]?.value ?? '', spans[at + 1]);
    const unit = unitAt(spans, letters, at, pack) ?? printedUnit(spans, letters, at);
    const comparator = comparatorAt(spans, letters, at) ?? withinTime(spans, at, unit) ?? reached(letters, at, unit);
    // "Resolution No. 72" counts nothing.
    if (
      /[xLM]f?$/.test(letters.slice(0, at)) ||
      !Number.isFinite(value) ||
      !unit ||
      isLeft(letters, at) ||
      (TIMELIKE.has(unit) && ((!comparator && unit !== OFTEN) || (AGES.has(unit) && isAge(spans, at, pack))))
    )
      continue;
    const quantity: Quantity = { value, unit, comparator: comparator ?? '=' };
    if (!TIMELIKE.has(unit)) return quantity;
    aside ??= quantity;
  }
  return aside ?? oftenIn(spans, letters) ?? oneIn(spans, letters, pack);
}

/** "at least twice a month": a row of words says how often. */
function oftenIn(spans: readonly Span[], letters: string): Quantity | undefined {
  const at = spans.findIndex(({ type, value }) => type === 'word' && value.endsWith(` ${OFTEN}`));
  return at < 0
    ? undefined
    : {
        value: Number.parseInt(spans[at]?.value ?? '', 10),
        unit: OFTEN,
        comparator: comparatorAt(spans, letters, at) ?? '=',
      };
}

/** "open one dialysis unit", "một bác sĩ": the word counts behind a verb and before what is counted, or how often. */
function oneIn(spans: readonly Span[], letters: string, pack: LanguagePack): Quantity | undefined {
  const at = spans.findIndex(
    ({ type, value }, i) => type === 'word' && value === pack.one && COUNTS_ONE.test(letters.slice(0, i)),
  );
  const unit = at < 0 ? undefined : oneOf(spans, letters, at + 1, pack);
  return unit ? { value: 1, unit, comparator: '=' } : undefined;
}
/** Behind what the word for one counts. */
const COUNTS_ONE = /[V=]$/;

/** What the run of words behind "one" counts: the last noun that is counted. */
function oneOf(spans: readonly Span[], letters: string, from: number, pack: LanguagePack): string | undefined {
  const length = /^[_OG3]{1,3}/.exec(letters.slice(from))?.[0].length ?? 0;
  const { counted, plural = String, multipliers } = pack;
  // "một trăm": one of hundreds is no one.
  if (multipliers.has(spans[from]?.value ?? '')) return undefined;
  return spans
    .slice(from, from + length)
    .map((span, at) => countedAt(spans, from + at, counted) ?? counted.get(plural(word(span))))
    .findLast((unit) => unit !== undefined);
}

/** "22/22 targets" are 22; a part of anything else is none. */
const counted = (figure: string, behind: Span | undefined): number =>
  Number(behind?.type === 'target' ? figure.replace(/[/].*/, '') : figure);

/** What is counted in the text's own words where no list knows it. */
function printedUnit(spans: readonly Span[], letters: string, at: number): string | undefined {
  const length = /^(?:[P3]?[_C]{1,2}|3?O|E|L|R|Z|3|Đ[_6C]?|G|1|Q)/u.exec(letters.slice(at + 1))?.[0].length ?? 0;
  const words = spans.slice(at + 1, at + 1 + length).map(({ value }) =>
    value
      .slice(value.indexOf('#') + 1)
      .replace(/^(?:org|orgtype|document-type|role)-/, '')
      .replaceAll('-', ' '),
  );
  return words.length > 0 ? words.join(' ') : undefined;
}

/** How often something is to be done: "three times a year". */
const OFTEN = 'times';
/** Units that also count time or repetition: where anything else is counted they are no target; only a comparator makes one of a time. */
const TIMELIKE: ReadonlySet<string> = new Set(['years', 'times', 'points', 'months', 'weeks']);

const HOURS: ReadonlySet<string> = new Set(['hours', 'days']);

/** The values of "within 24 hours", "up to 90 days": a time behind them is at most that long. */
const LIMITS: ReadonlySet<string> = new Set(['within', 'up to']);

/** "within 24 hours" sets an upper limit. */
const withinTime = (spans: readonly Span[], at: number, unit: string | undefined): Comparator | undefined =>
  unit && (HOURS.has(unit) || TIMELIKE.has(unit)) && LIMITS.has(spans[at - 1]?.value ?? '') ? '<=' : undefined;

/** "life expectancy reaches 75 years": what is reached is a value of its own. */
const reached = (letters: string, at: number, unit: string | undefined): Comparator | undefined =>
  unit === 'years' && /[+=]f?$/.test(letters.slice(0, at)) ? '=' : undefined;

/** What ages are counted in. */
const AGES: ReadonlySet<string> = new Set(['years', 'months', 'weeks']);
const PERSONS: ReadonlySet<string> = new Set(['children', 'people', 'women', 'students', 'patients', 'workers']);
const PERSON_WITHIN = 4;

/** "children under 5 years": how old somebody is, no target. */
const isAge = (spans: readonly Span[], at: number, { counted }: LanguagePack): boolean =>
  spans.slice(Math.max(0, at - PERSON_WITHIN), at).some((span) => PERSONS.has(counted.get(word(span)) ?? ''));

const COUNTED_WITHIN = 3;

/** What a figure counts: the unit behind it or, within three words, a noun that is counted (its English plural). */
export function unitAt(
  spans: readonly Span[],
  letters: string,
  at: number,
  { counted }: LanguagePack,
): string | undefined {
  const next = spans[at + 1];
  if (next?.type === 'unit') return next.value;
  if (next?.type === 'periodWord' && next.value === 'year') return 'years';
  if (next?.type === 'target') return 'targets';
  const per = RATE.exec(letters.slice(at + 1, at + 12));
  const rate = per ? spans[at + per[0].length]?.value : undefined;
  if (rate?.startsWith('per ')) return rate;
  for (let i = at + 1; i <= at + COUNTED_WITHIN && i < spans.length; i++) {
    if (!/[_CTWbLVGZ3xS1seA6]/.test(letters[i] ?? '')) return undefined;
    const unit = countedAt(spans, i, counted);
    if (unit) return unit;
  }
  return undefined;
}

/** "13.4 doctors and 38.2 hospital beds per 10,000 people": the rate may stand behind the next figure. */
const RATE = /^[_CfOHR]{1,4}(?:&K?#[_CfOHR]{1,4})?U/;

/** The noun of up to three words at a span that is counted. */
export function countedAt(
  spans: readonly Span[],
  at: number,
  counted: ReadonlyMap<string, string>,
): string | undefined {
  const [one, two, three] = [word(spans[at]), word(spans[at + 1]), word(spans[at + 2])];
  return counted.get(`${one} ${two} ${three}`) ?? counted.get(`${one} ${two}`) ?? counted.get(one);
}

const word = (span: Span | undefined): string => foldWord(span?.value ?? '');
