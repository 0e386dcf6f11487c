import { matchesOf } from '../../../grammar/matches.ts';
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
/** "The target of 95 % was not reached: coverage stood at 89.4 %". */
const MISSED_FIRST = /T[f=]{0,2}K?#U?[^#;.]{0,6}!:[^#;.]{0,12}(?=#)/g;
/** "Of the 9 targets of Resolution 01, 7 were met", "Với 9 chỉ tiêu …, đã có 7 chỉ tiêu đạt": whatever word begins it. */
const OF_TARGETS = /(?:^|[:;,.])[_bCf&]{1,3}#(T[^#;:.]{0,24}),[^#;.:,!^]{0,4}(?=#T)/g;
const PLANNED = /[TAwnkL]/;

/** The wholes and targets of a sentence by the place of the value that they stand before. */
export function targetsBefore(frame: Frame): ReadonlyMap<number, TargetBefore> {
  const { letters, spans } = frame.sentence;
  const found = new Map<number, TargetBefore>();
  if (!letters.includes('#', letters.indexOf('#') + 1)) return found;
  for (const [pattern, always] of [
    [OF_WHOLE, false],
    [OF_TARGETS, false],
    [SET, true],
    [MISSED_FIRST, true],
  ] as const)
    for (const match of matchesOf(letters, pattern)) {
      const at = match.index + match[0].indexOf('#');
      const unit = unitOf(frame, at)?.unit;
      const target = Number(spans[at]?.value);
      const isOther = !always && isOfOther(frame, match, unit);
      if (isOther || !unit || TIMES.has(unit) || !Number.isFinite(target)) continue;
      if (always && letters.slice(letters.lastIndexOf(';', at) + 1, at).includes('#')) continue;
      found.set(match.index + match[0].length, { at, target, unit, isSet: always || PLANNED.test(match[1] ?? '') });
    }
  return found;
}

/** "Trong 109 xã, có 105 xã …": what is there is a part only of what is counted likewise; "of 1,850 inspected, 12 %" has a unit of its own. */
function isOfOther(frame: Frame, { index, 0: words, groups }: RegExpExecArray, unit: string | undefined): boolean {
  const at = index + words.length;
  if (frame.sentence.letters[at + 1] === 'U') return true;
  return groups?.there === '=' && unitOf(frame, at)?.unit !== unit;
}

/** "Of the first 9 months, …" is no whole. */
const TIMES: ReadonlySet<string> = new Set(['years', 'months', 'weeks', 'days', 'hours', 'times']);
