import { matchesOf } from '../../../grammar/matches.ts';
import { COST } from '../../money.ts';
import { unitOf } from './figure-units.ts';
import type { Frame } from './frame.ts';

/** A whole or target that stands before its value. */
export interface TargetBefore {
  /** Where its figure stands, which is no value itself. */
  readonly at: number;
  readonly target: number;
  readonly unit: string;
  /** Whether it was set to be reached, so that the value reaches or misses it. */
  readonly isSet: boolean;
}

/** "Of 9 works scheduled for 2017, just 5 were finished": the group says whether the whole was planned. */
const OF_WHOLE = /(?:^|[:;,.])[_bC&]{0,2}f{1,2}K?#([^#;.:]{1,24}),[^#;.:,!^=]{0,4}(?<there>=?)(?=#)/g;
/** "set at 60,000 people, stopped at 41,275". */
const SET = /[AT][=:f_]{0,2}K?#[_COU3]{0,4},[_bfK=8+]{0,5}(?=#)/g;
/** "Against a target of 95 %, coverage stood at 80 %", "Although the plan asked for 60 percent, only 41.5 percent …" */
const REQUIRED_FIRST =
  /(?:^|[;.:])[^#;.,:8+(]{0,8}(?:[TA]|<w|L[SxMfOP]{0,6}(?=[=jk]))[^#;.,:8+(]{0,6}#[U_3CO]{0,4},[^#;.,kwgn(!^<TLAet]{1,14}(?=#)/g;
/** "was assigned 110 beds but runs 165", "được giao 110 giường bệnh nhưng thực kê tới 165 giường": both count the same. */
const ASSIGNED_BUT = /[nA]K?#[_COU3]{1,5}(?:L,)?[_bfV8=+]{1,5}K?(?=#)|[nAk]K?#T[_ft]{0,3},[_ObR8]{0,4}[+^](?=#T)/g;
/** "The target of 95 % was not reached: coverage stood at 89.4 %", "The plan for measles (95 %) was exceeded: 97.2 %". */
const MISSED_FIRST = /T(?:[f=]{0,2}|[^#;.:,]{1,8}\()K?#U?[^#;.]{0,6}[!^]:[^#;.]{0,12}(?=#)/g;
/** "Of the 9 targets of Resolution 01, 7 were met", "Với 9 chỉ tiêu …, đã có 7 chỉ tiêu đạt": whatever word begins it. */
const OF_TARGETS = /(?:^|[:;,.])[_bCf&]{1,3}#(T[^#;:.]{0,24}),[^#;.:,!^]{0,4}(?=#T)/g;
const PLANNED = /[TAwnkL]/;

/** The wholes and targets of a sentence by the place of the value that they stand before. */
export function targetsBefore(frame: Frame): ReadonlyMap<number, TargetBefore> {
  const { letters, spans } = frame.sentence;
  const found = new Map<number, TargetBefore>();
  if (!letters.includes('#', letters.indexOf('#') + 1)) return found;
  for (const { pattern, isSet, fits } of KINDS)
    for (const match of matchesOf(letters, pattern)) {
      const at = match.index + match[0].indexOf('#');
      const unit = unitOf(frame, at)?.unit;
      const target = Number(spans[at]?.value);
      // "The plan's total cost is 300 billion, of which the province gives 90": the whole is no target.
      if (spans.slice(0, at).some(({ value }) => value === COST)) continue;
      if (!unit || TIMES.has(unit) || !Number.isFinite(target) || !fits(frame, match, unit)) continue;
      const value = match.index + match[0].length;
      found.set(value, { at, target, unit, isSet: isSet || PLANNED.test(match[1] ?? '') });
    }
  return found;
}

/** Whether the figure behind a whole or target is its value. */
type Fits = (frame: Frame, match: RegExpExecArray, unit: string) => boolean;

/** "Trong 109 xã, có 105 xã …": what is there is a part only of what is counted likewise; "of 1,850 inspected, 12 %" has a unit of its own. */
const isPart: Fits = (frame, { index, 0: words, groups }, unit) => {
  const at = index + words.length;
  if (frame.sentence.letters[at + 1] === 'U') return false;
  return groups?.there !== '=' || unitOf(frame, at)?.unit === unit;
};

/** No other figure stands before a target in its item. */
const isFirst: Fits = ({ sentence: { letters } }, { index, 0: words }) => {
  const at = index + words.indexOf('#');
  return !letters.slice(letters.lastIndexOf(';', at) + 1, at).includes('#');
};

/** "assigned 110 beds but runs 165 (beds)": the second figure counts what the first does, or nothing of its own. */
const isSame: Fits = (frame, match, unit) => {
  const own = unitOf(frame, match.index + match[0].length)?.unit;
  return isFirst(frame, match, unit) && (own === undefined || own === unit);
};

const KINDS: readonly { readonly pattern: RegExp; readonly isSet: boolean; readonly fits: Fits }[] = [
  { pattern: OF_WHOLE, isSet: false, fits: isPart },
  { pattern: OF_TARGETS, isSet: false, fits: isPart },
  { pattern: SET, isSet: true, fits: isFirst },
  { pattern: MISSED_FIRST, isSet: true, fits: isFirst },
  { pattern: REQUIRED_FIRST, isSet: true, fits: isSame },
  { pattern: ASSIGNED_BUT, isSet: true, fits: isSame },
];

/** "Of the first 9 months, …" is no whole. */
const TIMES: ReadonlySet<string> = new Set(['years', 'months', 'weeks', 'days', 'hours', 'times']);
