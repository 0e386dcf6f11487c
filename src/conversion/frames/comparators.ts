import type { Span } from '../../grammar/span.ts';
import type { Comparator } from '../facts.ts';

/** What comparing words stand for; "from 95 %" sets a least, "about" and "only" compare nothing. */
const COMPARES: ReadonlyMap<string, Comparator> = new Map([
  ...(['>=', '>', '=', '<=', '<'] as const).map((sign): [string, Comparator] => [sign, sign]),
  ['from', '>='],
  // "ke atas 95%" is above; behind a figure it is that or more.
  ['upwards', '>'],
  ['downwards', '<'],
]);

/** "94 percent or higher", "18 % hoặc thấp hơn", "95% anak atau lebih": what a figure is compared with may stand behind it and what it counts. */
const BEHIND = /^(?:U?|U?_{1,3})K(?!f?#)/;
const LIMITS: ReadonlyMap<string, Comparator> = new Map([
  ['>=', '>='],
  ['<=', '<='],
  ['upwards', '>='],
  ['downwards', '<='],
]);

/** The comparator that a figure stands under; hedges such as "about" compare nothing. */
export function comparatorAt(spans: readonly Span[], letters: string, at: number): Comparator | undefined {
  const length = /(?:K_z|[fKm]{1,3})$/.exec(letters.slice(0, at))?.[0].length ?? 0;
  const value = spans
    .slice(at - length, at)
    .flatMap((span) => (span.type === 'comparator' ? [COMPARES.get(span.value)] : []))
    .findLast((sign) => sign !== undefined);
  // "that coverage exceeds 95 %": what is to be exceeded; "must not exceed" sets a most.
  if (length === 0 && letters[at - 1] === '^') return spans[at - 2]?.value === 'not' ? '<=' : '>';
  const behind = BEHIND.exec(letters.slice(at + 1))?.[0].length ?? 0;
  const last = spans[at + behind]?.value ?? '';
  // "from 95 % or more" says the same twice; "at least" in front is surer.
  return behind > 0 && LIMITS.has(last) && (value === undefined || value === '>=') ? LIMITS.get(last) : value;
}

/** "not let patients wait more than 2 hours": what is not to be over a bound is to be at most that. */
export const negated = (comparator: Comparator): Comparator => OPPOSITES.get(comparator) ?? comparator;
const OPPOSITES: ReadonlyMap<Comparator, Comparator> = new Map([
  ['>', '<='],
  ['<', '>='],
]);

/** "from the current 1.5 to at least 2", "dari 40 menjadi 65": the first figure is what is left behind. */
const LEFT = /^U?[_fbz]{0,3}[m=+]K?f?#/;

/** Whether a figure tells from where, and the next one to where. */
export const isLeft = (letters: string, at: number): boolean => LEFT.test(letters.slice(at + 1, at + 12));
