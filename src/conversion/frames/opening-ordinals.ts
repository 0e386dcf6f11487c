import { VERB } from '../../grammar/lists.ts';
import type { Sentence } from '../reading.ts';
import type { Scene } from '../story.ts';
import type { OpenType } from './before.ts';
import { isOrdinal } from './opening-continues.ts';
import type { Opening } from './openings.ts';

/** "Second, the Department of Health directs …": an ordinal, whom it concerns, what to do. */
const ORDINAL_ADDRESSED = new RegExp(
  `^["\\-.+*;]*(?:#[.)])?t[,:]?(?:[OP3ZG1Đ&f]+_{0,2}(?:=m|[bmnw]*)|f?C[CO&f3Z]{0,5}b?[nw])(?=b*${VERB})`,
);

/** "Trước mắt, các cán bộ được điều động, bổ nhiệm cùng Sở Y tế sửa chữa …": those whom something was done to, then what they are to do. */
const APPOINTED =
  /^["-]?t,f{0,2}[_C1]{1,3}(?:Õ|9V(?:[,&]V){0,2})(?:[&y_]{1,2}(?:P?O|1)(?:[,&](?:P?O|1)){0,3})?b*(?=b*V)/;

const addressedIn = ({ letters }: Sentence): RegExpExecArray | null =>
  ORDINAL_ADDRESSED.exec(letters) ?? APPOINTED.exec(letters);

/** "Second, the Department of Health directs …" in an open list of asks. */
export function ordinal(scene: Scene, open: OpenType): Opening | undefined {
  const match = open === 'Directive' ? addressedIn(scene.sentence) : null;
  if (!match || scene.sentence.spans[match[0].indexOf('t')]?.value === 'occasion') return undefined;
  // "Firstly, the Department is to …" is an item; what it will do "in the coming time" its own plan.
  const will = match[0].includes('w') && scene.sentence.spans[match[0].indexOf('w')]?.value;
  if (will && !(will === 'intends' && isOrdinal(scene.sentence))) return undefined;
  const concerned = scene.actors.find((candidate) => candidate.ref && candidate.to < match[0].length);
  return {
    kind: 'continue',
    rule: 'ordinal-addressee',
    ...(concerned ? { subject: concerned } : {}),
    cue: match[0].length - 1,
    items: match[0].length,
    continues: true,
  };
}
