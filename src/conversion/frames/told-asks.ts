import type { Actor } from '../actor.ts';
import type { Scene } from '../story.ts';
import { affirmerOf } from './askers.ts';
import { isArea } from './told-plans.ts';

/** "advised the council to issue documents directing the work": what a body was to do tells what its documents are for. */
export const directsInPart = ({ sentence: { letters, spans } }: Scene, { to }: Actor, cue: number): boolean =>
  spans[cue]?.value === 'direct' && DONE_BEFORE.test(letters.slice(to + 1, cue));
const DONE_BEFORE = /^mV[^,;]*[_L]$/;

/** "X said the province was resolved to …": who speaks for an area pledges it. */
export const tellerOf = (scene: Scene, subject: Actor | undefined): Actor | undefined =>
  subject && isArea(scene, subject) ? affirmerOf(scene, subject.from, { saying: true }) : undefined;

/** "stressed that the staff have worked hard, ready to give …": what others have done goes on, nobody pledges. */
const OF_OTHERS = /s[^;]*j[^;I]*8[^;]*,$/;

export const isOfOthers = (letters: string, subject: Actor | undefined, cue: number): boolean =>
  letters[cue] === 'g' && OF_OTHERS.test(letters.slice((subject?.to ?? cue) + 1, cue));
