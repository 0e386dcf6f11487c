import type { Sentence } from './reading.ts';

/** "Về phía | WHO", "dari pihak | WHO", "on behalf of | UNICEF", "On the | WHO": what stands before a body whose side it is. */
const BEFORE = /(?:^|[,;:].?|[^fO])(?:a|[KVaf_][f_]{1,4}|f{1,3})$/;
/** "WHO | có bà …", "WHO | hadir …", "WHO | side were …": those of it who are there. */
const BEHIND = /^O2?_?[=a8]{1,2}[HNR]/;

/** Where the body stands on whose side somebody is, when no other was named since: "On behalf of WHO there were X, Team Leader, and Y, Expert". */
export function sideOf({ letters }: Sentence, title: number): number | undefined {
  const at = letters.lastIndexOf('O', title - 1);
  return at >= 0 && BEHIND.test(letters.slice(at, at + 6)) && BEFORE.test(letters.slice(Math.max(0, at - 6), at))
    ? at
    : undefined;
}
