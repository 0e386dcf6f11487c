import { ENUMERATOR, VERB } from '../../grammar/lists.ts';
import { behindReason } from './headings.ts';

const FIRST_VERB = new RegExp(`b*${VERB}`);
/** A colon or an enumerator not far behind the cue: "asked to do the following: …", "asked that (1) …". */
const LISTED = new RegExp(`^[^;.]{0,30}?(?::\\.?|(?=${ENUMERATOR}))`);

/** The first item behind a cue: after a colon, "to", "should" or their like, else at the first verb. */
export function firstItem(letters: string, from: number): number | undefined {
  const rest = letters.slice(from);
  const listed = LISTED.exec(rest);
  const verb = rest.search(FIRST_VERB);
  if (listed && !FIRST_VERB.test(listed[0])) return from + listed[0].length;
  const reasoned = behindReason(rest);
  if (reasoned) return from + reasoned;
  const need = rest.search(/n/);
  const marker = rest.search(/[mnw]/);
  const mark = need >= 0 && !FIRST_VERB.test(rest.slice(0, need)) && !/;/.test(rest.slice(0, need)) ? need : marker;
  // "promised that a new block would open": the clause is the item unless its subject is who acts.
  const clause = rest[mark] === 'w' ? /j(?=[f_CU#T]+$)/.exec(rest.slice(0, mark)) : null;
  if (clause) return from + clause.index + 1;
  if (mark >= 0 && (verb < 0 || mark <= verb) && !/;/.test(rest.slice(0, mark)))
    return from + mark + (/^[mnw,]+/.exec(rest.slice(mark))?.[0].length ?? 1);
  // "proposed policies to keep …": what is asked stands before its purpose.
  return verb < 0 || /[u;]/.test(rest.slice(0, verb)) ? undefined : from + verb;
}
