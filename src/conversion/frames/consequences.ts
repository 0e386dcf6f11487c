import type { Sentence } from '../reading.ts';

/** The value of words behind which stands what something led to. */
const SO = 'so';
/** Nobody who is told to do anything. */
const NOBODY = '[_fbC#K]';
/** "máy hỏng nên người bệnh phải …": a first word of need that joins clauses, as another one stands behind its subject. */
const JOINS = new RegExp(`^n${NOBODY}{1,8}n`);
const WITHIN = new RegExp(`[_u]${NOBODY}{1,6}$`);
const REACH = 7;

/** "drugs ran out, so patients had to buy them outside", "khiến bệnh nhân phải đi xa": what people had to do because of something asks nobody to do it. */
export function isConsequence({ spans, letters }: Sentence, need: number): boolean {
  if (spans[need]?.value === SO && JOINS.test(letters.slice(need, need + REACH + 3))) return true;
  const first = Math.max(0, need - REACH);
  const so = spans.slice(first, need).findLastIndex(({ value }) => value === SO);
  return so >= 0 && WITHIN.test(letters.slice(first + so, need));
}
