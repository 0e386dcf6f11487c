import type { Scene } from '../story.ts';
import { cuesAt, handedAt, isAwarded } from './found.ts';

/** "presented the technical guidelines at the meeting": what is shown to those at an event, and given to nobody, is told. */
const SHOWN_AT = /^p[f#]{0,2}[_CTLVSW]{1,5}f{1,2}[EB]/;
const SHOWS: ReadonlySet<string> = new Set(['presented', 'presents', 'presenting']);

/** Cues of saying; only the first ask or pledge of a sentence is its speaker's; "menyampaikan" says what it does not hand over. */
export function speakingCues({ sentence: { letters, spans }, actors }: Scene, cue: string): number[] {
  const cues = cuesAt(letters, cue);
  if (cue === 's') return cues.filter((at) => !isAwarded({ letters, spans }, at));
  return cue === 'p'
    ? cues.filter(
        (at) =>
          (spans[at]?.value.startsWith('speaks') && handedAt({ letters, spans }, at) === 0) ||
          (SHOWS.has(spans[at]?.value ?? '') && SHOWN_AT.test(letters.slice(at))),
      )
    : // "Giving the task to the new director, X asked …": nobody stands before the first.
      (cues.length > 1 ? cues.filter((at) => actors.some(({ to }) => to < at)) : cues).slice(0, 1);
}
