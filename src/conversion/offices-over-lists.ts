import { OFFICE } from './office.ts';
import type { OfficeMention } from './office-mention.ts';
import { FARTHEST, officesIn, PLURAL } from './offices.ts';
import type { ActorContext } from './organizations.ts';
import type { Sentence } from './reading.ts';

const SHARED = new RegExp(`(f*)(${OFFICE}):((?:H*N[,&]{1,2})*)H*$`, 'u');
/** "members of the Standing Committee: X - Vice Chairman; Y - Director": so is one before names with offices of their own, between semicolons. */
const SHARED_BESIDE = new RegExp(`(f*)(${OFFICE}):((?:H*N[-,(][ROPZ2fF&,()-]{1,16}[;&]{1,2})*)H*$`, 'u');
const ANOTHER = /^N[-,(][ROPZ2fF&,()-]{1,16};&?H*N/;
/** More names than the one that a title and a colon may stand before ("Reporter: X"). */
const MORE = /^N(?:,|,?&)H*N(?![,(]f?[RO])/;

/** "the Deputy Ministers of Health: X, Y": the office that stands before a list of names is that of each. */
export function officesShared(sentence: Sentence, name: number, context: ActorContext): OfficeMention[] {
  const { letters } = sentence;
  const first = Math.max(0, name - FARTHEST);
  const near = letters.slice(first, name);
  if (!near.includes(':')) return [];
  const match = SHARED.exec(near);
  if (!match?.[2]) return besideOwn(sentence, { first, name }, context);
  if (!(match[1] || match[3] || MORE.test(letters.slice(name, name + 8))))
    return besideOwn(sentence, { first, name }, context);
  const from = first + match.index + (match[1] ?? '').length;
  return officesIn(sentence, from, from + match[2].length, context);
}

/** The membership that stands before a list of persons with offices of their own. */
function besideOwn(
  sentence: Sentence,
  { first, name }: { readonly first: number; readonly name: number },
  context: ActorContext,
): OfficeMention[] {
  const { letters } = sentence;
  const match = SHARED_BESIDE.exec(letters.slice(first, name));
  if (!match?.[2] || !(match[3] || ANOTHER.test(letters.slice(name, name + 24)))) return [];
  const from = first + match.index + (match[1] ?? '').length;
  return officesIn(sentence, from, from + match[2].length, context).filter(
    ({ office, each }) => each || PLURAL.test(office.role),
  );
}
