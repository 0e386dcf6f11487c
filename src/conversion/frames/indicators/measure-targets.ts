import type { ObservationFact } from '../../facts.ts';
import type { Frame } from './frame.ts';

/** Indicators that are better when lower. */
const LOWER_IS_BETTER =
  /malnutrition|stunting|underweight|undernutrition|wasting|poverty|mortality|sex-ratio|third-child|deaths?|infection|waste|suy dinh|tử vong|mắc|kekurangan|kematian|stay/i;

/** A figure behind "target" is the target of another, unless the word is part of an indicator's name. */
export function isTargetFigure({ sentence: { letters }, mentions }: Frame, at: number): boolean {
  const before = letters.slice(Math.max(0, at - 40), at);
  const word = at - before.length + before.lastIndexOf('T');
  if (mentions.some(({ from, to }) => from <= word && word <= to)) return false;
  return (
    /T[=:f_AyO]{0,5}K?f*$/.test(before) && !/[+^][^T]{0,6}$/.test(before.slice(0, before.lastIndexOf('T')).slice(-3))
  );
}

/** A target that stands behind a value, and what the words between say of the two. */
interface TargetBehind {
  readonly target: number;
  readonly at: number;
  readonly to: number;
  readonly said: ObservationFact['status'];
}

const BEHIND = /^(?:[_Cf]{0,3}[,(;&]|[,(;]?)([^#;.]{0,14}?(?:#_{1,2}[j=:(]{1,2}K?)?)(#)(U?)/;
/** "96.8 % of children from 6 to 59 months took vitamin A, not reaching the 98 % target". */
const FAR_BEHIND = /^[^;.(:+!^U]{0,40}?,([_bfK&]{0,3}[!^+<][^#;.,()]{0,10})(#)(U)/;
/** "…, but the target of 15 per cent had not been achieved". */
const NOT_REACHED = /^[_CO]{0,2}[8_=]{0,2}(?:!|b[_=8]{0,2}\+)/;

/** The target behind a value: "(target 12)", ", exceeding the assigned target of 93.2 %", ", below the planned 100 %". */
export function targetBehind({ sentence: { letters, spans } }: Frame, to: number): TargetBehind | undefined {
  const rest = letters.slice(to + 1, to + 80);
  const match = [BEHIND, FAR_BEHIND]
    .map((pattern) => pattern.exec(rest))
    .find((found) => found && isTarget(rest, found));
  if (!match) return undefined;
  const words = match[1] ?? '';
  const at = to + match[0].length - (match[3] ? 1 : 0);
  const target = Number(spans[at]?.value);
  if (!Number.isFinite(target)) return undefined;
  const isMissed = words.includes('!') || NOT_REACHED.test(rest.slice(match[0].length, match[0].length + 9));
  const said = isMissed ? 'missed' : words.includes('^') ? 'exceeded' : undefined;
  return { target, at, to: to + match[0].length, said };
}

/** Words of a target or plan stand before the figure, or it is compared with something "assigned" or "planned". */
function isTarget(rest: string, { 0: whole, 1: words = '' }: RegExpExecArray): boolean {
  // Behind a semicolon another item begins, unless it says that it is the target.
  if (whole.startsWith(';') && !words.includes('T')) return false;
  if (/T|(?:^|[(^!K])f*L|!f*[kK]?$/.test(words) || /^\(f*L/.test(rest)) return true;
  const behind = rest.slice(whole.length, whole.length + 4);
  if (/[K^!<]/.test(words) && behind.startsWith('T')) return true;
  return /[K^!<]/.test(words) && (words.includes('A') || behind.includes('A'));
}

/** ", exceeding the plan", ", as planned", ", equal to the plan" without the plan's number. */
const SAID =
  /^[,&(]{1,2}[&f_b8]{0,2}(?:([+^!])[+^&]{0,2}f*[TLA](?![^,;.]{0,5}#)|([+])(?=[,;.)]|$)|([*])f*[TLA]{1,2}(?![^,;.]{0,3}#))/;
/** ", exceeding the target by 1.2 points", ", 1.2 points above the plan": how far, which measures nothing itself. */
const SAID_BY = /^[,&(]{1,2}[&f_b8]{0,2}([\^!])(?:K?(#)U[f_<]{0,3}[TLA]|[f_<]{0,2}[TLA]{1,2}[y_f=]{1,2}(#)U)/;

/** What the words right behind a value say of its target, and where a difference stands that they state. */
export function saidBehind(rest: string): { readonly status: ObservationFact['status']; readonly by?: number } {
  const by = SAID_BY.exec(rest);
  if (by) return { status: by[1] === '!' ? 'missed' : 'exceeded', by: by[0].indexOf('#') };
  const match = SAID.exec(rest);
  const said = match?.[1] ?? match?.[2] ?? match?.[3];
  return { status: said === undefined ? undefined : said === '!' ? 'missed' : said === '^' ? 'exceeded' : 'met' };
}

interface Compared {
  readonly value: number;
  readonly target: number;
  readonly said: ObservationFact['status'];
  readonly indicator: ObservationFact['indicator'];
  /** The words before the value, where the indicator has no name of its own. */
  readonly words: string;
}

/** Value against target decides; for what should be low, less is better. What the words say decides where they say it. */
export function statusOf({ value, target, said, indicator, words }: Compared): ObservationFact['status'] {
  if (said) return said;
  if (value === target) return 'met';
  const low = LOWER_IS_BETTER.test('iri' in indicator ? indicator.iri : `${words} ${indicator.name}`);
  return value > target !== low ? 'exceeded' : 'missed';
}
