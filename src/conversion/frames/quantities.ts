import type { LanguagePack } from '../../grammar/language.ts';
import { matchesOf } from '../../grammar/matches.ts';
import type { Span } from '../../grammar/span.ts';
import type { Comparator, Quantity } from '../facts.ts';
import { comparatorAt, isLeft } from './comparators.ts';
import { countedAt, unitAt, wordAt } from './counted.ts';
import { unitInWords } from './units-in-words.ts';

const FIGURE = /(K?)[fK]{0,2}#(U?)/g;

/** "131/100,000 people" */
const RATE_OF = /^([\d.]+)\/(10{3,5})$/;
/** "Resolution No. 72" counts nothing. */
const OF_DOCUMENT = /[xLM]f?$/;

/** The number that an item sets: comparator before it, unit or counted noun behind it. A number without a unit sets nothing. */
export function quantityOf(spans: readonly Span[], letters: string, pack: LanguagePack): Quantity | undefined {
  let aside: Quantity | undefined;
  for (const match of matchesOf(letters, FIGURE)) {
    const at = match.index + match[0].indexOf('#');
    const quantity = quantityAt(spans, { letters, at }, pack);
    const isMeant = quantity && !isTimelike(quantity, { letters, at }, pack) && !isPerPerson(quantity, letters, at);
    if (isMeant && !isRange(letters, at) && !isLeftBehind(letters, at)) return quantity;
    aside ??= quantity;
  }
  return aside ?? oftenIn(spans, letters) ?? oneIn(spans, letters, pack);
}

/** "women aged 30-54 screened": the end of a range without a unit tells of whom it is, where a figure stands behind it. */
const isRange = (letters: string, at: number): boolean =>
  /#-$/.test(letters.slice(0, at)) && letters[at + 1] !== 'U' && /K?#U/.test(letters.slice(at + 1));

/** "2 doses for 19,000 people": how many each gets, where those who get them are counted behind it. */
const isPerPerson = ({ unit, value }: Quantity, letters: string, at: number): boolean =>
  unit === 'doses' && value <= MOST_DOSES && /^#[^#;,.]{1,8}[fm]K?#[_OC3]/.test(letters.slice(at, at + 14));
const MOST_DOSES = 4;

/** "from 3 provinces to 8 provinces": what something is raised from is no target. */
const isLeftBehind = (letters: string, at: number): boolean =>
  /[Kf]$/.test(letters.slice(0, at)) && /^#[_CZ3OU]{0,2}[=m]K?#/.test(letters.slice(at));

interface Place {
  readonly letters: string;
  readonly at: number;
}

/** What a figure sets; undefined where it counts nothing, is what is left behind, or a time without a bound. */
function quantityAt(spans: readonly Span[], place: Place, pack: LanguagePack): Quantity | undefined {
  const { letters, at } = place;
  const [, rate, of] = RATE_OF.exec(spans[at]?.value ?? '') ?? [];
  const value = rate ? Number(rate) : counted(spans[at]?.value ?? '', spans[at + 1]);
  const unit = of
    ? `per ${Number(of).toLocaleString('en')} people`
    : (unitAt(spans, letters, at, pack) ?? unitInWords(spans, { letters, at }, pack));
  if (!unit || !Number.isFinite(value) || countsNothing(place)) return undefined;
  const comparator = comparatorAt(spans, letters, at) ?? withinTime(spans, at, unit) ?? reached(letters, at, unit);
  const isUnbound = !comparator && unit !== OFTEN;
  if (isTimelike({ unit }, place, pack) && (isUnbound || (AGES.has(unit) && isAge(spans, at, pack)))) return undefined;
  return { value, unit, comparator: comparator ?? '=' };
}

/** Of what also counts time or repetition; "thêm 5 điểm cấp phát thuốc" are places where something is done, no points. */
const isTimelike = ({ unit }: Pick<Quantity, 'unit'>, { letters, at }: Place, { nounFirst }: LanguagePack): boolean =>
  TIMELIKE.has(unit) && !(nounFirst && unit === 'points' && letters[at + 2] === 'V');

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
    .map((span, at) => countedAt(spans, from + at, counted) ?? counted.get(plural(wordAt(span))))
    .findLast((unit) => unit !== undefined);
}

const WHOLE = /^(\d+)\/\1$/;
/** "22/22 targets", "65/65 stations" are so many; a part of anything else is none. */
const counted = (figure: string, behind: Span | undefined): number =>
  Number(behind?.type === 'target' || WHOLE.test(figure) ? figure.replace(/[/].*/, '') : figure);

/** "đợt 2 trước ngày 10/4": what stands behind the number is the word for a day. */
const BEFORE_DAY = /^_?UD/;
const countsNothing = ({ letters, at }: Place): boolean =>
  isLeft(letters, at) || OF_DOCUMENT.test(letters.slice(0, at)) || BEFORE_DAY.test(letters.slice(at + 1, at + 4));

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
  unit === 'years' && /[+=]f?$|[*V+][^,;#&]{1,6}m$/.test(letters.slice(0, at)) ? '=' : undefined;

/** What ages are counted in. */
const AGES: ReadonlySet<string> = new Set(['years', 'months', 'weeks']);
const PERSONS: ReadonlySet<string> = new Set(['children', 'people', 'women', 'students', 'patients', 'workers']);
const PERSON_WITHIN = 4;

/** "children under 5 years": how old somebody is, no target. */
const isAge = (spans: readonly Span[], at: number, { counted }: LanguagePack): boolean =>
  spans.slice(Math.max(0, at - PERSON_WITHIN), at).some((span) => PERSONS.has(counted.get(wordAt(span)) ?? ''));
