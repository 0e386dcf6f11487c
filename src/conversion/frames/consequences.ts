import type { Sentence } from '../reading.ts';

/** The value of words behind which stands what something led to. */
const SO = 'so';
/** Nobody who is told to do anything. */
const NOBODY = '[_fbC#K]';
/** "máy hỏng nên người bệnh phải …": a first word of need that joins clauses, as another one stands behind its subject. */
const JOINS = new RegExp(`^n${NOBODY}{1,8}n`);
const WITHIN = new RegExp(`[_u]${NOBODY}{1,6}$`);
const REACH = 7;
/** "bể không nắp nên lăng quăng sinh sôi": what is not so, or lacking, in the clause before it, and behind it no verb but another subject. */
const CLAUSE = /[^,;:."]*$/;
const SUBJECT = /^n[_CfK#]/;
const NOT = 'not';

/** "drugs ran out, so patients had to buy them outside", "khiến bệnh nhân phải đi xa": what people had to do because of something asks nobody to do it. */
export function isConsequence({ spans, letters }: Sentence, need: number): boolean {
  if (
    spans[need]?.value === SO &&
    (JOINS.test(letters.slice(need, need + REACH + 3)) || isReason({ spans, letters }, need))
  )
    return true;
  const first = Math.max(0, need - REACH);
  const so = spans.slice(first, need).findLastIndex(({ value }) => value === SO);
  return so >= 0 && WITHIN.test(letters.slice(first + so, need));
}

/** Whether the clause before a word that also joins clauses tells why something came about. */
function isReason({ spans, letters }: Pick<Sentence, 'spans' | 'letters'>, need: number): boolean {
  if (!SUBJECT.test(letters.slice(need, need + 2))) return false;
  const clause = CLAUSE.exec(letters.slice(0, need))?.[0].length ?? 0;
  return spans.slice(need - clause, need).some(({ type, value }) => type === 'challenge' || value === NOT);
}
