import { LETTERS } from '../../grammar/span.ts';
import { CEREMONY, type Mention, SIGNING_CEREMONY, WORKING_SESSION } from './event-types.ts';

const REACH = 12;
/** "a signing ceremony of the agreement was held", "lễ công bố quyết định cũng được tiến hành": told of an event's noun that begins a clause. */
const IS_HELD = /^[^E;skRDYwngl.]{0,28}h/;
/** "a conference on …, combined with a meeting to …", "konferensi …, sekaligus upacara …" */
const ALSO = /[&t][_f]{0,2}$/;
/** "Tại hội nghị đã diễn ra lễ ký kết", "at the conference the department also held a ceremony" */
const WITHIN = /E[^;skRDY]{0,8}h[^;skR,E]{0,6}$/;
/** "The signing ceremony took place during an ASEAN workshop", "lễ ký kết diễn ra bên lề hội nghị": what a ceremony is a part of. */
const AROUND = /E[^;skR,ENh]{0,12}h[_fOCtUd]{1,6}$/;
/** "witnessed the signing of the agreement" */
const WITNESSED = /a[f_]{0,2}$/;

const CEREMONIES: ReadonlySet<string> = new Set([CEREMONY, SIGNING_CEREMONY]);

/** Whether a mention beside the main event is an event of its own: it is held, held along with the main one, or a ceremony that somebody holds or sees. */
export function isFurther({ sentence, at, type }: Mention, main: Mention): boolean {
  const { letters, kind } = sentence;
  if (kind !== 'paragraph') return false;
  if (isHeld(letters, at) || isLater({ sentence, at, type }, main, 1)) return true;
  const before = letters.slice(0, at);
  if (sentence === main.sentence && at > main.at && ALSO.test(before)) return /h[^;skRN]*E/.test(before);
  if (!CEREMONIES.has(type)) return CEREMONIES.has(main.type) && AROUND.test(before);
  // "The ceremony" speaks of the signing ceremony again.
  if (type === CEREMONY && main.type === SIGNING_CEREMONY) return false;
  if (WITHIN.test(before)) return true;
  if (type === SIGNING_CEREMONY && WITNESSED.test(before)) return true;
  return !/[DYR]/.test(before.slice(-REACH)) && IS_HELD.test(letters.slice(at + 1));
}

/** "Sore harinya, …", "On the same afternoon, …": a later part of the day, and who chairs or holds something then. */
const LATER = /^f?d,[^E;]*[ch][^E;]{0,6}$/;

/** Whether the day that began with an inspection, which no noun names, goes on with a session that has its own part of the day. */
export const isLater = ({ sentence, at, type }: Mention, main: Mention, count: number): boolean =>
  count === 1 &&
  type === main.type &&
  type === WORKING_SESSION &&
  main.sentence.letters[main.at] === LETTERS.inspect &&
  sentence.index > main.sentence.index &&
  LATER.test(sentence.letters.slice(0, at));

/** A further event needs its own holding verb beside it, and an organiser or a day. */
function isHeld(letters: string, at: number): boolean {
  const before = letters.slice(Math.max(0, at - REACH), at);
  const background = /8[mb_]*h/.test(before) && !/[Dd]/.test(letters);
  return /h[^;skR,E]{0,6}$/.test(before) && !background && /[ONDd]/.test(letters.slice(0, at));
}
