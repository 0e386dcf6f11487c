import { type Scene, subjectOf } from '../story.ts';
import { cuesAt, type Found, HANDED } from './found.ts';
import { beside } from './rows-of-persons.ts';
import { spoke } from './speeches.ts';

/** Everything that persons do at an event in a sentence; signing counts at a signing ceremony. */
export function deedsIn(scene: Scene, signing: boolean): Found[] {
  return [
    ...attended(scene),
    ...met(scene),
    ...inspected(scene),
    ...chaired(scene),
    ...spoke(scene),
    ...launched(scene),
    ...presented(scene),
    ...(signing ? signed(scene) : []),
  ];
}

const isNegated = ({ sentence }: Scene, at: number): boolean => sentence.spans[at - 1]?.value === 'not';

function attended(scene: Scene): Found[] {
  return cuesAt(scene.sentence.letters, 'a')
    .filter((at) => !isNegated(scene, at))
    .flatMap((at) =>
      beside(scene, at).map((actor): Found => ({ actor, capacity: 'attendee', from: at, to: at, rule: 'attends' })),
    );
}

/** "X had a working session with …": whoever has it is there. */
function met(scene: Scene): Found[] {
  const { letters, spans } = scene.sentence;
  return cuesAt(letters, 'E')
    .filter((at) => spans[at]?.value.endsWith('#WorkingSession') && /[h=8][_f]{0,2}$/.test(letters.slice(0, at)))
    .flatMap((at): Found[] => {
      const actor = subjectOf(scene, at);
      return actor?.name ? [{ actor, capacity: 'attendee', from: at, to: at, rule: 'attends' }] : [];
    });
}

/** Whoever inspects is there, the whole row of them: "X, Y and leaders of departments visited …". */
function inspected(scene: Scene): Found[] {
  return cuesAt(scene.sentence.letters, '6').flatMap((at): Found[] => {
    const subject = subjectOf(scene, at);
    const row = subject?.pronoun ? [subject] : beside(scene, at).filter((actor) => actor.to < at);
    return row.map((actor): Found => ({ actor, capacity: 'attendee', from: at, to: at, rule: 'inspects' }));
  });
}

/** Whoever signs, at a signing ceremony, is there. */
function signed(scene: Scene): Found[] {
  return cuesAt(scene.sentence.letters, 'Š').flatMap((at) =>
    beside(scene, at).map((actor): Found => ({ actor, capacity: 'attendee', from: at, to: at, rule: 'signs' })),
  );
}

/** Who leads a delegation attends; who chairs an event chairs it. */
function chaired(scene: Scene): Found[] {
  const { letters } = scene.sentence;
  return cuesAt(letters, 'c').flatMap((at) => {
    const capacity = /Đ[^E;s]{0,8}$/.test(letters.slice(0, at)) ? 'attendee' : 'chair';
    return beside(scene, at)
      .filter((actor) =>
        actor.from < at ? chairs(letters.slice(actor.to + 1, at)) : !/[;a]/.test(letters.slice(at, actor.from)),
      )
      .map((actor): Found => ({ actor, capacity, from: at, to: at, rule: 'chairs' }));
  });
}

/** "X attended, Y chaired": X does not chair; "X attended and chaired" does. */
const chairs = (between: string): boolean => !between.includes('a') || between.includes('&');

/** How far behind a launching verb its movement or campaign stands, −1 if nothing such is launched. */
function movementAfter({ sentence: { letters, spans } }: Scene, at: number): number {
  return [...letters.slice(at, at + 9)].findLastIndex(
    (letter, i) => letter === 'v' || (letter === 'E' && spans[at + i]?.value.endsWith('#Campaign')),
  );
}

/** "X launched the movement", "the campaign, launched by X"; whoever launches something else launches no movement. */
function launched(scene: Scene): Found[] {
  const { letters } = scene.sentence;
  return cuesAt(letters, 'l').flatMap((at): Found[] => {
    const to = movementAfter(scene, at);
    const by = /^.{0,8}y/.exec(letters.slice(at));
    if (by) {
      const agent = scene.actors.find(
        (actor) => actor.from >= at + by[0].length && actor.from <= at + by[0].length + 2,
      );
      return agent ? [{ actor: agent, capacity: 'launcher', from: at, to: agent.to, rule: 'launches' }] : [];
    }
    const actor = subjectOf(scene, at);
    return actor && to >= 0 ? [{ actor, capacity: 'launcher', from: at, to: at + to, rule: 'launches' }] : [];
  });
}

/** "X presented certificates of merit to …" */
function presented(scene: Scene): Found[] {
  const { letters } = scene.sentence;
  return cuesAt(letters, 'p').flatMap((at): Found[] => {
    const object = HANDED.exec(letters.slice(at));
    const actor = subjectOf(scene, at);
    return actor && object
      ? [{ actor, capacity: 'presenter', from: at, to: at + object[0].length - 1, rule: 'presents' }]
      : [];
  });
}
