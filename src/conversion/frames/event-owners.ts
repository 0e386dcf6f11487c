import type { Sentence } from '../reading.ts';

/** Words for "of" proper, among those that may stand before a noun. */
export const OWNS: ReadonlySet<string> = new Set(['of', 'của', 'thuộc', 'dari']);

/** "the review conference on the work of 2023 of the Department of Health took place": whose conference it is stands behind its topic. */
const OWNED = /^E(?:[_TUYzV&XW#C]{1,14}fP?O(?=(?:f?P)?[8b]{0,2}h)|[_f]{1,3}fP?O|[_zt#]{1,6}fP?O)/;

/** "the meeting of the Steering Committee", "rapat Komite Pengarah", "họp Ban Chỉ đạo" */
export function owner({ letters, spans }: Sentence, at: number): number | undefined {
  const owned = /^E(t?f{0,2})P?O/.exec(letters.slice(at));
  if (!owned) {
    const behind = OWNED.exec(letters.slice(at));
    const body = behind ? at + behind[0].length - 1 : -1;
    const of = spans[letters[body - 1] === 'P' ? body - 2 : body - 1];
    return behind && of && OWNS.has(of.value) ? body : undefined;
  }
  const words = spans.slice(at + 1, at + 1 + (owned[1]?.length ?? 0));
  return words.every(({ value }) => value !== 'at') &&
    (words.length === 0 || words.some(({ value }) => OWNS.has(value)))
    ? at + owned[0].length - 1
    : undefined;
}
