import type { Scene } from '../story.ts';
import type { Found } from './found.ts';

/** "Attending the conference were:", "Tham dự hội nghị có:", "Về phía Sở Y tế có:": a line that says that somebody is there, and names nobody. */
const ANNOUNCES = /^[^NskgwnT]*a[^NskgwnT]*:["]?$/;
/** A line of its own for each: "- Dr. X – Director of the hospital". */
const PERSON = /^["-]?(?:#[.)])?[-.]?_?(?:R[fOPZ2,&]{0,8})?H*N(?:[,(:-]|$)/;
/** Lines that go on with the list: representatives of others, whom nobody names. */
const OTHERS = /^["-]?[^skgacplhN]*$/;

/** Whoever stands in a line of a list that is announced as those who attend. */
export function rowsBelow(scenes: readonly Scene[]): ReadonlyMap<Scene, readonly Found[]> {
  const found = new Map<Scene, readonly Found[]>();
  let announced = false;
  for (const scene of scenes) {
    const { letters, kind } = scene.sentence;
    if (kind === 'headline' || (kind === 'caption' && !ANNOUNCES.test(letters))) continue;
    const [actor] = scene.actors.filter(({ name }) => name);
    const isPerson = announced && actor && PERSON.test(letters) && actor.offices.length > 0;
    if (isPerson) found.set(scene, [{ actor, capacity: 'attendee', from: actor.from, to: actor.to, rule: 'attends' }]);
    else announced = ANNOUNCES.test(letters) || (announced && kind === 'list-item' && OTHERS.test(letters));
  }
  return found;
}
