import { countedAt } from '../counted.ts';
import { nounBefore, unitOf } from './figure-units.ts';
import type { Figure } from './figures.ts';
import type { Frame } from './frame.ts';
import { isAge, isLength, lacksName } from './lengths.ts';
import { nameOf } from './measure-names.ts';
import type { Mention } from './mentions.ts';
import { isBenefit } from './no-measures.ts';
import { isBeside } from './owned.ts';

/** What a figure measures: the indicator named before it, its unit, and the last span of its own words. */
export interface Measured {
  readonly mention: Mention | undefined;
  readonly unit: string;
  readonly to: number;
}

/** What a figure measures, `ahead` being the unit of a whole or target before it; undefined for an age, a span of time or a thing that is counted but measures no health. */
export function measuredAt(
  frame: Frame,
  { at, value, whole, rate }: Figure,
  ahead: string | undefined,
): Measured | undefined {
  const before = frame.sentence.letters.slice(0, at);
  const counted = rate === undefined ? unitOf(frame, at) : undefined;
  const mention = orCount(mentionBefore(frame, at), counted?.unit, value);
  if (!isLength(counted?.unit, value) && isAge(counted?.unit, mention, before)) return undefined;
  const unit =
    rateAhead(frame, at, counted?.unit) ??
    named(mention, ownOr(ahead, counted?.unit)) ??
    (whole === undefined ? (rateOf(frame, at, rate) ?? numbered(frame, at, mention)) : wholeName(frame, at));
  const rest = frame.sentence.letters.slice(at, at + 14);
  // "Of the 109 communes, 105 meet …": what a whole before it says is counted is no place.
  const isOfWhole = whole !== undefined || ahead !== undefined;
  if (!unit || isBenefit(unit, frame.sentence.spans, at)) return undefined;
  if (isOfWhole ? unit === 'hours' : isBeside(frame, at, unit)) return undefined;
  if (!mention && !isLength(unit, value) && lacksName(unit, before)) return undefined;
  return { mention, unit, to: counted?.to ?? endOf(rate, rest, at) };
}

/** Per 10,000 people there are never more doctors or beds than this. */
const MOST = 100;

/** "The number of doctors rose to 185": so many are no rate, they are counted. */
const orCount = (mention: Mention | undefined, unit: string | undefined, value: number): Mention | undefined =>
  mention?.unit === 'per 10,000 people' && unit !== undefined && !unit.startsWith('per ') && value > MOST
    ? undefined
    : mention;

/** "Of the 48 hospitals, 9 units have …": units are whatever the whole counts. */
const ownOr = (ahead: string | undefined, own: string | undefined): string | undefined =>
  own === UNITS ? (ahead ?? own) : (own ?? ahead);
const UNITS = 'units';

/** "For every 10,000 people there are 12 doctors", "cứ 10.000 dân có 12 bác sĩ": what a clause opens with. */
const RATE_AHEAD = /(?:^|[,;:.&])[VSCfb_]{0,3}U[^#;.,U]{0,8}$/;

function rateAhead(
  { sentence: { letters, spans } }: Frame,
  at: number,
  counted: string | undefined,
): string | undefined {
  const from = Math.max(0, at - 14);
  const before = letters.slice(from, at);
  if (!counted || NO_COUNT.test(counted) || !before.includes('U') || !RATE_AHEAD.test(from > 0 ? `_${before}` : before))
    return undefined;
  const rate = spans[from + before.lastIndexOf('U')]?.value;
  return rate?.startsWith('per ') ? rate : undefined;
}

/** Units that are no count of something that there may be per 10,000 people. */
const NO_COUNT = /^(?:per|percent|times|points|years|days|targets)/;

/** What a share is of: the words behind it or, where it stands alone, the noun before. */
function wholeName(frame: Frame, at: number): string {
  const { letters, spans } = frame.sentence;
  const noun = /^[_CfOUZ3G1]{1,6}/.exec(letters.slice(at + 1))?.[0] ?? '';
  const isAlone = noun === '' && !/[+*=^V]{1,3}[fK_]{0,3}$/.test(letters.slice(0, at));
  return (isAlone && (nounBefore(frame, at)?.unit ?? spans[at]?.value)) || nameOf(frame, at, at);
}

/** "8/10.000 dân": of a rate, whom it is of belongs to it. */
const endOf = (rate: number | undefined, rest: string, at: number): number =>
  rate !== undefined && /[_U]/.test(rest[1] ?? '') ? at + 1 : at;

/** The printed unit, else the indicator's own; "14 doctors" of an indicator per 10,000 people is per 10,000 people. */
function named(mention: Mention | undefined, printed: string | undefined): string | undefined {
  const own = mention?.unit;
  // "the birth rate was 15.4 ‰": of people, where the indicator is not of those who are born.
  const counted = printed === PER_MILLE && !own?.endsWith(BIRTHS) ? `${PER_MILLE} people` : printed;
  const isRate = own?.startsWith('per ') && !/^per|^times$|^points$|^percent/.test(counted ?? '');
  return isRate ? own : (counted ?? own);
}

/** "42/100.000" of an indicator without a unit of its own: of people, or of the births that stand behind it. */
const rateOf = ({ sentence: { spans } }: Frame, at: number, rate: number | undefined): string | undefined =>
  rate === undefined
    ? undefined
    : `per ${rate.toLocaleString('en')} ${spans[at + 1]?.value === BIRTHS ? BIRTHS : 'people'}`;
const BIRTHS = 'live births';
const PER_MILLE = 'per 1,000';

/** "the number of electronic health books reached 52.7 million": what is numbered is the unit. */
function numbered({ sentence, story }: Frame, at: number, mention: Mention | undefined): string | undefined {
  const { spans, letters } = sentence;
  if (!mention || 'iri' in mention.indicator || !/^(?:[,;.)]|$)/.test(letters.slice(at + 1, at + 2))) return undefined;
  const noun = countedAt(spans, mention.from + 1, story.context.language.pack.counted);
  return noun ?? story.reading.text.slice(spans[mention.from + 1]?.start, spans[mention.to]?.end);
}

/** The indicator that a figure belongs to: the last one before it in the clause, with nothing but its verb and words between. */
function mentionBefore({ sentence: { letters }, mentions }: Frame, at: number): Mention | undefined {
  const last = mentions.filter(({ to }) => to < at).at(-1);
  if (!last) return undefined;
  const gap = letters
    .slice(last.to + 1, at)
    .replace(ASIDE, '')
    .replace(ONLY, '')
    .replace(SAID_FIRST, '=')
    .replace(FROM_PART, '*');
  // "received 142,300 outpatient visits and treated 21,500 inpatients": another deed counts another thing.
  if (/&[b_]{1,3}K?$/.test(gap)) return undefined;
  return /^[^#;,.()]{0,12}\(?$/.test(gap) && /[=+^*KY:j(]|^b?_?$/.test(gap) && last.unit !== 'targets'
    ? last
    : undefined;
}

/** "exceeded the plan, namely 62.4 %": a value behind what is said of it. */
const SAID_FIRST = /[!^]f*[TLA]{1,3},(?=[=_b]{0,3}$)/;

/** "the target that was missed is A, only reaching 91.7 %". */
const ONLY = /^,(?=[_b]?\+K?$)/;

/** ", however," */
const ASIDE = /,[_bt]{1,2},/;

/** "fell from 7.2 days in 2017 to 6.5 days": the first value stands between the name and the second. */
const FROM_PART = /[Kf_=*]{1,2}#U?[_C]{0,3}(?:f{0,2}z?Y)?[m=f_]{1,2}(?=K?$)/;
