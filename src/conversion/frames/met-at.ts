import { LETTERS } from '../../grammar/span.ts';
import { hgov } from '../../vocabulary/index.ts';
import type { Mention } from './event-types.ts';

export const CONFERENCE = hgov.Conference.value;
export const MEETING = hgov.Meeting.value;
/** How far behind a body that meets stands what its meeting is called. */
const CALLED = 2;
/** "họp trực tuyến" right behind a body is a verb. */
const MEETS = /O(?:f?P)?$/;
/** Whoever chairs or attends what is named, as that alone. */
const IS_CALLED = /[ca][f_]{0,2}E[.,;f_]|^["-]?f?E,?[hac=]/;

/** "Chính phủ họp trực tuyến …. X chủ trì hội nghị": a meeting that a verb tells is of the type that its noun has right behind it. */
export function metAt(first: Mention, mentions: readonly Mention[]): Mention | undefined {
  const { sentence, at, type } = first;
  if (type !== MEETING || !MEETS.test(sentence.letters.slice(0, at)) || sentence.letters.includes(LETTERS.hold))
    return undefined;
  const next = mentions.find((other) => other.sentence.index > sentence.index);
  const isCalled =
    next?.type === CONFERENCE &&
    next.sentence.index <= sentence.index + CALLED &&
    IS_CALLED.test(next.sentence.letters.slice(Math.max(0, next.at - 4), next.at + 3));
  return isCalled ? { ...first, type: CONFERENCE } : undefined;
}
