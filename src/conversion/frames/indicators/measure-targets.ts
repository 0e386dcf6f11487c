import type { ObservationFact } from '../../facts.ts';
import type { Frame } from './frame.ts';

/** Indicators that are better when lower. */
const LOWER_IS_BETTER =
  /malnutrition|stunting|underweight|undernutrition|wasting|poverty|mortality|sex-ratio|third-child|deaths?|infection|waste|suy dinh|tử vong|mắc|kekurangan|kematian|stay/i;

/** A figure behind "target" is the target of another. */
export const isTargetFigure = (before: string): boolean =>
  /T[=:f_AyO]{0,5}K?f*$/.test(before) && !/[+^][^T]{0,6}$/.test(before.slice(0, before.lastIndexOf('T')).slice(-3));

/** A target that stands behind a value, and what the words between say of the two. */
interface TargetBehind {
  readonly target: number;
  readonly at: number;
  readonly to: number;
  readonly said: ObservationFact['status'];
}

const BEHIND = /^(?:[_Cf]{0,3}[,(;&]|[,(;]?)([^#;.]{0,10}?)(#)(U?)/;

/** The target behind a value: "(target 12)", ", exceeding the assigned target of 93.2 %", ", below the planned 100 %". */
export function targetBehind({ sentence: { letters, spans } }: Frame, to: number): TargetBehind | undefined {
  const rest = letters.slice(to + 1);
  const match = BEHIND.exec(rest);
  if (!match || !isTarget(rest, match)) return undefined;
  const words = match[1] ?? '';
  const at = to + match[0].length - (match[3] ? 1 : 0);
  const target = Number(spans[at]?.value);
  if (!Number.isFinite(target)) return undefined;
  const said = words.includes('!') ? 'missed' : words.includes('^') ? 'exceeded' : undefined;
  return { target, at, to: to + match[0].length, said };
}

/** Words of a target or plan stand before the figure, or it is compared with something "assigned" or "planned". */
function isTarget(rest: string, { 0: whole, 1: words = '' }: RegExpExecArray): boolean {
  if (/T|(?:^|[(^!K])f*L/.test(words) || /^\(f*L/.test(rest)) return true;
  const behind = rest.slice(whole.length, whole.length + 4);
  return /[K^!<]/.test(words) && (words.includes('A') || behind.includes('A'));
}

/** ", exceeding the plan" without the plan's number. */
export function saidBehind(rest: string): ObservationFact['status'] {
  const said = /^[,&]{1,2}[&f_8]{0,2}([+^!])(?:[+^&]{0,2})f*[TLA](?![^,;.]{0,5}#)/.exec(rest)?.[1];
  return said === undefined ? undefined : said === '!' ? 'missed' : said === '^' ? 'exceeded' : 'met';
}

interface Compared {
  readonly value: number;
  readonly target: number;
  readonly said: ObservationFact['status'];
  readonly indicator: ObservationFact['indicator'];
}

/** Value against target decides; for what should be low, less is better. What the words say decides where they say it. */
export function statusOf({ value, target, said, indicator }: Compared): ObservationFact['status'] {
  if (said) return said;
  if (value === target) return 'met';
  const low = LOWER_IS_BETTER.test('iri' in indicator ? indicator.iri : indicator.name);
  return value > target !== low ? 'exceeded' : 'missed';
}
