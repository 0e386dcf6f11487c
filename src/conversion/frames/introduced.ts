import type { Scene } from '../story.ts';
import type { Found } from './found.ts';

/** A delegation, delegates or a body that is told who they are: "the delegation, including …", "Đoàn gồm các đồng chí: …", "delegasi yang terdiri dari …". */
const TOLD_WHO = /[1ĐO](?:f*P)?[,(-]?[f_]{0,2}e(?=[fH:_]{0,3}(?:O?R[fOP]{0,4})?H*N)/;
/** Persons with their offices, up to what they do together: a meeting that they have or hold, or a visit. */
const DOES = /^[HNROPZ2GĐ3fF&,;:()_C-]*?[8bm_]{0,3}(?:[h=8][_f]{0,2}E|6)/;

/** "The delegation included X, Deputy Director of …, and Y": a sentence that tells no more than who comes. */
const MEMBERS = /^["-]?(?:t,?)?[_f]{0,2}Đ(?:f*P?O)?[,f_]{0,2}e[^skgw6;E]*$/;

/** Who belongs to those that meet or visit somebody is there: "the deputies, namely X, Director of …; and Y, Head of …, had a meeting with voters". */
export function introduced({ sentence: { letters }, actors }: Scene): Found[] {
  const head = TOLD_WHO.exec(letters);
  if (!head || /[skgw]/.test(letters.slice(0, head.index))) return [];
  const from = head.index + head[0].length;
  const row = DOES.exec(letters.slice(from));
  if (!row && !MEMBERS.test(letters)) return [];
  const at = row ? from + row[0].length - 1 : letters.length;
  return actors
    .filter((actor) => actor.name && actor.from >= from && actor.to < at)
    .map(
      (actor): Found => ({
        actor,
        capacity: 'attendee',
        from: row ? at : actor.from,
        to: row ? at : actor.from,
        rule: 'attends',
        weak: true,
      }),
    );
}
