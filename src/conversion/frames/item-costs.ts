import type { Run } from '../../grammar/lists.ts';
import { COST, isMoney } from '../money.ts';
import type { Sentence } from '../reading.ts';

/** Behind the word the amount. */
const AMOUNT = /^_f{0,2}[_=w9]?K?#U/;
/** A number of things, then "with" or "at", perhaps with an article or "an estimated". */
const BEFORE = /#[^;]{1,12}?[_f]([fK]?)$/;

/** "upgrade 30 stations with a total cost of 45 billion VND": beside what is counted, what it costs is an item of its own. */
export function costApart({ spans, letters }: Sentence, run: Run): Run[] {
  const at = spans.findIndex(({ value }, index) => index > run.from && index < run.to && value === COST);
  const amount = at < 0 ? null : AMOUNT.exec(letters.slice(at, run.to + 1));
  const before = amount ? BEFORE.exec(letters.slice(run.from, at)) : null;
  if (!amount || !before || !isMoney(spans[at + amount[0].length - 1])) return [run];
  const from = at - (before[1] ?? '').length;
  const last = letters[from - 2] === ',' ? from - 3 : from - 2;
  return [
    { from: run.from, to: last },
    { from, to: run.to },
  ];
}
