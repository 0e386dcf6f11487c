import type { Sentence } from '../reading.ts';

/** "chaired the conference from the ministry's bridge point": what is chaired is the conference, wherever from. */
const CHAIRS_FROM = /^c(?:f{0,2}E_{0,3})?(?=[fK]f?P?O?f?B)/;

/** Whether a sentence says from which bridge point somebody chairs. */
export function chairsFrom({ spans, letters }: Sentence, at: number): boolean {
  const chaired = CHAIRS_FROM.exec(letters.slice(at));
  return chaired !== null && !THERE.has(spans[at + chaired[0].length]?.value ?? '');
}

/** "chaired the Nghe An bridge point", "chaired at the bridge point": what is chaired is the point. */
const THERE: ReadonlySet<string> = new Set(['at', 'the']);

/** "chaired the meeting, linked to the ministry's point", "chủ trì cuộc họp, nối với điểm cầu": the point is joined to the event, nobody is said to be there. */
const LINKED = /^[^;sa]*E[^;saN]*[m_V]f{0,2}$/;

/** Whether a sentence joins a bridge point to the event. */
export const isLinked = ({ letters }: Sentence, at: number, point: number): boolean =>
  point > at && LINKED.test(letters.slice(at, point));
