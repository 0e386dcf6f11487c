import { flatOf } from '../../grammar/flat.ts';
import { matchesOf } from '../../grammar/matches.ts';
import type { Scene } from '../story.ts';
import type { Found } from './found.ts';

/** "Welcoming the working group were X and Y", "Along with her there were X": a delegation or person, then who is with it. */
const COMPANY =
  /^["-]?(?:t,?)?(?:[V_&6fI]{1,7}Đ(?:f*[OP]Z?)*|&[_IHNRfO]{1,4}|[CV_]{1,3}f*(?:R[fO]{0,3}|I|H+|H*N))[,_]?[=j](?=f*H*[NR])/;

/** "Taking their seats at the conference were X and Y", "Ikut dalam rapat itu Bapak X", "JICA có ông X", "From WHO came Dr. Y", "Among those at the table: Ms. Z, Director": a verb that heads its sentence, the event or a body, and a row of persons. */
const HEADED =
  /^(?:f{0,2}R?O(?:f?P)?=(?=H+N)|[_VCfb1t&]{1,8}:(?=f?H+N,f?R)|[fK]f{0,2}[OZP](?:f?P)?[V_]{1,2}(?=H+N)|["-]?(?:t,?)?[V_b&]{1,3}f{1,2}P?[EB](?:f?P)?_{0,2}(?:[=:](?=f?H*[NR])|(?=H+N)))/;

/** Who welcomes, accompanies or goes with whom the text speaks of, where no cue of attending says so. */
export function kept({ sentence: { letters }, actors }: Scene): Found[] {
  const to = (COMPANY.exec(letters) ?? HEADED.exec(letters))?.[0].length ?? 0;
  if (to === 0 || /[askgclphV]/.test(letters.slice(to))) return [];
  return actors
    .filter((actor) => actor.name && actor.from >= to)
    .map((actor): Found => ({ actor, capacity: 'attendee', from: to - 1, to: to - 1, rule: 'attends' }));
}

/** "Along with him, attending were …": whom others go with is there himself. */
const WITH_HIM = /^["-]?(?:t,?)?(?:&|[_V]{1,2})f?I[,_f]{0,3}[a=j]/;

/** Whom a sentence's persons are there with. */
export function joined({ sentence: { letters }, actors }: Scene): Found[] {
  const actor = WITH_HIM.test(letters) ? actors.find(({ pronoun }) => pronoun) : undefined;
  return actor ? [{ actor, capacity: 'attendee', from: actor.from, to: actor.to, rule: 'attends', weak: true }] : [];
}

/** "The bridge point of the province welcomed Mr. X": whom an event welcomes is there. */
const WELCOMES = /[EB](?:f{0,2}[PZO]){0,2}s(?=f?H*[NR])/g;

/** Whoever is welcomed by an event or bridge point. */
export function welcomed(scene: Scene): Found[] {
  const { letters, spans } = scene.sentence;
  return flatOf(matchesOf(letters, WELCOMES), ({ index, 0: { length } }) => {
    const at = index + length - 1;
    return spans[at]?.value === 'somebody'
      ? scene.actors
          .filter(({ name, from }) => name && from > at)
          .map((actor): Found => ({ actor, capacity: 'attendee', from: index, to: at, rule: 'attends' }))
      : [];
  });
}
