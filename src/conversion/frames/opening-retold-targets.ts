import type { Scene } from '../story.ts';
import type { Heard } from './heard.ts';
import { isUndergone } from './opening-things.ts';
import type { Opening } from './openings.ts';

/** Behind who says it or what it is besides, a thing that "is targeted": up to the thing. */
const IS_SET =
  /^["-]?(?:t,?)?(?:[^;:,OZ3]{0,5}[INR]b?s_{0,2}j?[wT]?)?(?=[f_CSU#KTXWbV&]{1,12}(?:[=9]b?A(?:[.]|,|[yf]{1,2}z?Y)|w[.]))/;

/** Before "will be done", perhaps behind when: whatever the clause is on. */
const WHAT = /^["-]?(?:t,?)?(?:[fyCm_]{0,3}z?Y,?)?b?=?(?=[_C#OP3fS&b]{1,9}$)/;
/** Whoever does it stands behind "by". */
const BY = /[y9]f*(?:P?O|Z|R)/;

/** "The ratio must not exceed 110", "the rate is at least 70 %": what is measured, and how far it may go. */
const BOUND = /^["-]?(?:t,?)?f?(?:_{0,2}S[^8skgwNIR;:,.#]{0,14}|[_f]{1,7}(?=n))(?:nb?[\^+V]K?|[=+j]?K)#/;
/** The values of words for a bound. */
const BOUNDS: ReadonlySet<string> = new Set(['>=', '<=', '<']);

/** Where what is measured is given a bound behind targets in the paragraph. */
const bounded = ({ letters, spans }: Pick<Scene['sentence'], 'letters' | 'spans'>): number | undefined => {
  const head = BOUND.exec(letters)?.[0].length ?? 0;
  const isBound = letters.slice(0, head).includes('n') || BOUNDS.has(spans[head - 2]?.value ?? '');
  return head > 0 && isBound ? (/^["-]?(?:t,?)?/.exec(letters)?.[0].length ?? 0) : undefined;
};

/** "Full coverage is targeted", "All stations will be upgraded" behind a document's targets: what else it sets, as nobody is named who does it. */
export function retoldTargets(
  { sentence: { letters, spans } }: Scene,
  { open, asking, assigner, pack }: Pick<Heard, 'open' | 'asking' | 'assigner' | 'pack'>,
): Opening | undefined {
  if (open !== 'PlannedAction') return undefined;
  const bound = asking || letters.includes('n') ? bounded({ letters, spans }) : undefined;
  if (bound === undefined && assigner?.kind !== 'document') return undefined;
  const items = bound ?? IS_SET.exec(letters)?.[0].length ?? undergone();
  return items === undefined ? undefined : { kind: 'continue', rule: 'listed-target', cue: -1, items, continues: true };

  /** Where a clause begins that tells what will be done to all of a kind, or to a number of them. */
  function undergone(): number | undefined {
    const cue = letters.indexOf('w');
    const done = spans[cue + 1];
    const lead = cue > 0 && done ? WHAT.exec(letters.slice(0, cue))?.[0].length : undefined;
    if (lead === undefined || !done || BY.test(letters.slice(cue + 2))) return undefined;
    const isAll = spans.slice(lead, lead + 2).some(({ value }) => pack.all?.has(value));
    const undergoes = isUndergone(done);
    return (undergoes || letters.includes('#', cue)) && isAll
      ? lead
      : undergoes && letters[lead] === '#'
        ? lead
        : undefined;
  }
}
