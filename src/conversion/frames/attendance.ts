import { type Scene, subjectOf } from '../story.ts';
import { cuesAt, type Found } from './found.ts';
import { beside } from './rows-of-persons.ts';

const isNegated = ({ sentence }: Scene, at: number): boolean => sentence.spans[at - 1]?.value === 'not';

/** Who is said to attend, to accompany, to be received. */
export function attended(scene: Scene): Found[] {
  const { letters, spans } = scene.sentence;
  return cuesAt(letters, 'a')
    .filter((at) => !isNegated(scene, at) && (spans[at]?.value !== SIDE || /^[^;skgN]*=/.test(letters.slice(at + 1))))
    .flatMap((at) =>
      beside(scene, at)
        .filter((actor) => actor.from > at || !SAID_BETWEEN.test(letters.slice(actor.to + 1, at)))
        .map((actor): Found => ({ actor, capacity: 'attendee', from: at, to: at, rule: 'attends' })),
    );
}

/** Something is said or asked between, and whoever takes part is somebody else: "X said that the people participating in …". */
const SAID_BETWEEN = /[skgj](?:[^&]*|.{6,})$/;

/** "On the side of the ministry there was X": a side attends where somebody is said to be there. */
const SIDE = 'side';

/** "At the Dak Lak bridge point there were comrades X and Y": where nothing else is done, the persons of a bridge point attend. */
export function atBridgePoint({ sentence: { letters }, actors }: Scene): Found[] {
  const at = letters.indexOf('B');
  if (at < 0 || /[skgaclp6hV]/.test(letters)) return [];
  const named = actors.filter((actor) => actor.name && actor.from > at);
  if (!/^[^;]{0,12}?[=_H:]/.test(letters.slice(at + 1, named[0]?.name?.at ?? at))) return [];
  return named.map((actor): Found => ({ actor, capacity: 'attendee', from: at, to: at, rule: 'attends' }));
}

/** Whoever inspects is there, the whole row of them: "X, Y and leaders of departments visited …". */
export function inspected(scene: Scene): Found[] {
  return cuesAt(scene.sentence.letters, '6').flatMap((at): Found[] => {
    // "Earlier, the Minister had also visited …" is no visit of today.
    if (/8b?$/.test(scene.sentence.letters.slice(0, at)) && !scene.sentence.letters.includes('D')) return [];
    const subject = subjectOf(scene, at);
    const row = subject?.pronoun ? [subject] : beside(scene, at).filter((actor) => actor.to < at);
    return row.map((actor): Found => ({ actor, capacity: 'attendee', from: at, to: at, rule: 'inspects' }));
  });
}

/** "Deputy Minister X and a delegation of the Ministry had …" */
const WITH_OTHERS = /^,?&f?Đ[fOPZ]{0,6}[8b_]{0,2}[h=8][_f]{0,2}$/;

/** "X had a working session with …": whoever has it is there. */
export function met(scene: Scene): Found[] {
  const { letters, spans } = scene.sentence;
  return cuesAt(letters, 'E')
    .filter((at) => spans[at]?.value.endsWith('#WorkingSession') && /[h=8][_f]{0,2}$/.test(letters.slice(0, at)))
    .flatMap((at): Found[] => {
      const subject = subjectOf(scene, at);
      const actor = subject?.name
        ? subject
        : scene.actors.find(({ name, to }) => name && WITH_OTHERS.test(letters.slice(to + 1, at)));
      return actor ? [{ actor, capacity: 'attendee', from: at, to: at, rule: 'attends' }] : [];
    });
}
