import type { Actor } from '../actor.ts';
import { type Scene, subjectOf } from '../story.ts';
import { cuesAt } from './found.ts';

/** "…; đồng thời phát động phong trào", "…; sekaligus menyerahkan piagam": behind a semicolon the same person goes on. */
const GOES_ON = /;(?=[tb&])(?:[tb&]{1,3})$/;

/** Whoever said, asked or pledged something in the clause that another deed goes on from. */
export function carriedSubject(scene: Scene, at: number): Actor | undefined {
  const { letters } = scene.sentence;
  const gap = GOES_ON.exec(letters.slice(Math.max(0, at - 4), at));
  if (!gap) return undefined;
  const end = at - gap[0].length;
  for (const cue of ['g', 'k', 's', 'p'].flatMap((letter) => cuesAt(letters.slice(0, end), letter))) {
    const subject = subjectOf(scene, cue);
    if (subject && !subject.ref) return subject;
  }
  return undefined;
}
