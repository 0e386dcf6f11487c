import type { ObservationFact } from '../../facts.ts';
import type { Frame } from './frame.ts';
import { yearAt } from './years.ts';

/** ", exceeding the plan", ", as planned", ", equal to the plan" without the plan's number. */
const SAID =
  /^[_CfOSVa]{0,9}(?:&_{1,2}(?=,))?(?:[,&(]{1,2}[&f_b8=]{0,3}|[_Z3O](?=!))(?:([+^!K])[+^&]{0,2}f*(?:_V)?[TLA]{1,2}(?![^,;.]{0,5}#)|([+!])f?[_A]?[_AS]?[ROP]{0,3}[kA]?(?:fL[xSM]{0,2})?(?=[,;.)]|$)|([*])f*[TLA]{1,2}(?![^,;.]{0,3}#)|(?<equal>[*])[_Sf]{1,3}[ROP]{0,3}[nAk](?=[,;.]|$))/;
const EQUAL = 'equal';
/** What the letters of missing and exceeding, and what comparing words, say of a value; other words say that it is met. */
const SAYS: ReadonlyMap<string, ObservationFact['status']> = new Map([
  ['!', 'missed'],
  ['^', 'exceeded'],
]);
const SIGNS: ReadonlyMap<string, ObservationFact['status']> = new Map([
  ['<', 'missed'],
  ['>', 'exceeded'],
]);

/** ", reaching 112 % of the plan": the whole of a plan is 100 %; what is less may not be over yet. */
const SHARE_BEHIND = /^[^#;.+^!=]{0,4},[_bf]{0,2}[+*]f?(#)Uf{0,2}[TL]/;
const WHOLE = 100;

/** What the share of a plan that stands behind a value, or is the value itself, says of it: of a year that is over, less is less than was planned. */
export function reachedOf(frame: Frame, at: number, share: number): ObservationFact['status'] {
  if (share >= WHOLE) return share > WHOLE ? 'exceeded' : 'met';
  const { now, year } = frame;
  return now !== undefined && (yearAt(frame.sentence, at, now) ?? year ?? now) < now ? 'missed' : undefined;
}

/** The value of words that say that a target was reached and not a bit more: "exactly as assigned". */
const EXACT = 'exact';
const SAID_EXACT = /^[^#;.+^!=]{0,6},[_b]{0,2}\+/;

/** ", equal to the assigned target", ", bằng kế hoạch", "sama dengan target": without a figure of their own. */
const SAID_EQUAL = /^[_CfOSVa8]{0,9}[,&(]{1,2}[_b8=]{0,2}\*(?:f*[TLA]{1,2}|[_Sf]{1,3}[ROP]{0,3}[nAk])(?![^,;.)]{0,5}#)/;

/** Whether a value is said to be just what was assigned: it is its target too. */
export function isJustAsSet({ sentence: { letters, spans } }: Frame, to: number): boolean {
  const equal = SAID_EQUAL.exec(letters.slice(to + 1, to + 26));
  if (equal && spans[to + 1 + equal[0].indexOf('*')]?.value === EQUAL) return true;
  const said = SAID_EXACT.exec(letters.slice(to + 1, to + 12));
  return said !== null && spans[to + said[0].length]?.value === EXACT;
}

/** What the words right behind a value say of its target: "lower than the assigned target", "as planned". */
export function saidBehind(frame: Frame, to: number): ObservationFact['status'] {
  const { letters, spans } = frame.sentence;
  const share = SHARE_BEHIND.exec(letters.slice(to + 1, to + 17));
  if (share) return reachedOf(frame, to, Number(spans[to + 1 + share[0].lastIndexOf('#')]?.value));
  // "9 tỉnh không hoàn thành chỉ tiêu": the bodies that are counted miss it.
  const from = letters[to + 1] === '!' && /[Z3O]/.test(letters[to] ?? '') ? to : to + 1;
  const match = SAID.exec(letters.slice(from, from + 39));
  // "bằng mức được giao", "equal to what was assigned"
  if (match?.groups?.equal && spans[from + match[0].lastIndexOf('*')]?.value === EQUAL) return 'met';
  const said = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!match || said === undefined) return undefined;
  return said === 'K' ? SIGNS.get(spans[from + match[0].indexOf('K')]?.value ?? '') : (SAYS.get(said) ?? 'met');
}
