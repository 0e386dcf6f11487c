import type { Scene } from '../story.ts';
import type { Found } from './found.ts';

/** What stands before a row of persons that only says that they are there: no person, no office, nothing done, no event of its own. */
const HEAD = /^["-]?(?:t,?)?(?:RĐ)?[VCĐ_&fbtZPOEBeui@1]{0,9}[=e](?=[fH:_]{0,3}(?:R[fOPZ&,]{0,6})?N)/;
/** "The author of the method is Dr. X" tells who one thing is, not who is there. */
const THE = /^["-]?(?:t,?)?f/;
/** Persons with their offices, and "representatives of" others, to the end of the sentence. */
const ROW = /^[NHROPZG23EfFLu&,;:()_CbS1e"-]*\.?$/;

/** "Taking part were X, Director of …; Y, Head of …", "Members of the delegation included X": whoever a sentence does nothing but list, with offices, is there. */
export function listed({ sentence: { letters, spans }, actors }: Scene): Found[] {
  const head = HEAD.exec(letters)?.[0];
  if (!head || /a/.test(head)) return [];
  if (
    !/[ĐE]/.test(head) &&
    (head.endsWith('e') ? head.includes('O') : THE.test(letters) && spans[0]?.value === ARTICLE)
  )
    return [];
  const at = head.length - 1;
  if (!ROW.test(letters.slice(at + 1))) return [];
  const row = actors.filter((actor) => actor.name && actor.from > at);
  if (!row.some(({ offices }) => offices.length > 0)) return [];
  return row.map((actor): Found => ({ actor, capacity: 'attendee', from: at, to: at, rule: 'attends' }));
}

const ARTICLE = 'the';
