import type { Scene } from '../story.ts';
import type { Heard } from './heard.ts';
import { isUndergone } from './opening-things.ts';
import type { Opening } from './openings.ts';

/** Behind who says it or what it is besides, a thing that "is targeted": up to the thing. */
const IS_SET =
  /^["-]?(?:t,?)?(?:[^;:,OZ3]{0,5}[INR]b?s_{0,2}j?[wT]?)?(?=[f_CSU#KTXWbV&]{1,12}(?:[=9]b?A(?:[.]|,|[yf]{1,2}z?Y)|w[.]))/;

/** Before "will be done", perhaps behind when: whatever the clause is on. */
const WHAT = /^["-]?(?:t,?)?(?:[fyCm_]{0,3}z?Y,?)?b?(?=[_C#OP3fS&b]{1,9}$)/;
/** Whoever does it stands behind "by". */
const BY = /[y9]f*(?:P?O|Z|R)/;

/** "Full coverage is targeted", "All stations will be upgraded" behind a document's targets: what else it sets, as nobody is named who does it. */
export function retoldTargets(
  { sentence: { letters, spans } }: Scene,
  { open, assigner, pack }: Pick<Heard, 'open' | 'assigner' | 'pack'>,
): Opening | undefined {
  if (open !== 'PlannedAction' || assigner?.kind !== 'document') return undefined;
  const set = IS_SET.exec(letters)?.[0].length;
  const items = set ?? undergone();
  return items === undefined ? undefined : { kind: 'continue', rule: 'listed-target', cue: -1, items, continues: true };

  /** Where a clause begins that tells what will be done to all of a kind, or to a number of them. */
  function undergone(): number | undefined {
    const cue = letters.indexOf('w');
    const done = spans[cue + 1];
    const lead = cue > 0 && done && isUndergone(done) ? WHAT.exec(letters.slice(0, cue))?.[0].length : undefined;
    if (lead === undefined || BY.test(letters.slice(cue + 2))) return undefined;
    const isAll = spans.slice(lead, lead + 2).some(({ value }) => pack.all?.has(value));
    return isAll || letters[lead] === '#' ? lead : undefined;
  }
}
