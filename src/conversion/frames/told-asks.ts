import type { Actor } from '../actor.ts';
import type { Scene } from '../story.ts';
import { affirmerOf } from './askers.ts';
import { isArea } from './told-plans.ts';

/** "advised the council to issue documents directing the work": what a body was to do tells what its documents are for; what it needs to do is to ask too. */
export function directsInPart({ sentence: { letters, spans } }: Scene, { to }: Actor, cue: number): boolean {
  const between = letters.slice(to + 1, cue);
  return (spans[cue]?.value === 'direct' && DONE_BEFORE.test(between)) || NEEDS_TO.test(between);
}
const DONE_BEFORE = /^mV[^,;]*[_L]$/;
/** "each sector must draw up a plan, remind its staff to …" */
const NEEDS_TO = /^[b_]{0,2}nb*V[^;"]*,[b&]?$/;

/** "X said the province was resolved to …": who speaks for an area pledges it. */
export const tellerOf = (scene: Scene, subject: Actor | undefined): Actor | undefined =>
  subject && isArea(scene, subject) ? affirmerOf(scene, subject.from, { saying: true }) : undefined;

/** "stressed that the staff have worked hard, ready to give …": what others have done goes on, nobody pledges. */
const OF_OTHERS = /s[^;]*j[^;I]*8[^;]*,$/;

export const isOfOthers = (letters: string, subject: Actor | undefined, cue: number): boolean =>
  letters[cue] === 'g' && OF_OTHERS.test(letters.slice((subject?.to ?? cue) + 1, cue));
