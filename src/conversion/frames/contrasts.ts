import type { Run } from '../../grammar/lists.ts';
import { WHILE } from '../actions.ts';
import type { Sentence } from '../reading.ts';

/** Behind "while" a thing or whoever acts, up to what is to be done. */
const NEEDED = /^,?f*[_CSXTUQZOP13][_CSXTUQZOP13&f]{0,8}b?n/;
/** Whoever acts is whom it is for, no part of it. */
const DOER = /^,?f*(?:P?OP?|[Z31])(?:[,&]{1,2}f*[OZ31])*b?n(?=b?V)/;

/** "the wells must be closed while the markets should be cleaned": what is needed on the one side and on the other are two. */
export function contrastsApart({ spans, letters }: Pick<Sentence, 'spans' | 'letters'>, run: Run): Run[] {
  const at = spans.findIndex(({ value }, index) => index > run.from && index < run.to && value === WHILE);
  const rest = at < 0 ? '' : letters.slice(at + 1, run.to + 1);
  if (!NEEDED.test(rest) || !letters.slice(0, at).includes('n')) return [run];
  const first = letters[at - 1] === ',' ? at - 2 : at - 1;
  const from = at + 1 + (DOER.exec(rest)?.[0].length ?? 0);
  return [{ from: run.from, to: first }, ...contrastsApart({ spans, letters }, { from, to: run.to })];
}
