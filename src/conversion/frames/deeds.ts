import { type Scene, subjectOf } from '../story.ts';
import { cuesAt, type Found } from './found.ts';
import { beside, isPassive, speakerBehind } from './rows-of-persons.ts';

/** Everything that persons do at an event in a sentence; signing counts at a signing ceremony. */
export function deedsIn(scene: Scene, signing: boolean): Found[] {
  return [
    ...attended(scene),
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

/** Whoever inspects is there. */
function inspected(scene: Scene): Found[] {
  return cuesAt(scene.sentence.letters, '6').flatMap((at): Found[] => {
    const actor = subjectOf(scene, at);
    return actor?.name || actor?.pronoun ? [{ actor, capacity: 'attendee', from: at, to: at, rule: 'inspects' }] : [];
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

/** Who says, asks or pledges something speaks; "Speaking at the conference, X …" and "according to X" name the speaker behind the cue. */
function spoke(scene: Scene): Found[] {
  const cues = ['s', 'p', 'k', 'g'].flatMap((cue) => speakingCues(scene, cue).map((at) => ({ cue, at })));
  return [...told(scene), ...answers(scene), ...cues.flatMap(({ cue, at }) => spokenAt(scene, cue, at))];
}

/** "Dr. X: …" in an interview. */
function answers({ sentence: { letters }, actors }: Scene): Found[] {
  const actor = actors.find((candidate) => candidate.name);
  return actor && /^[-."]*$/.test(letters.slice(0, actor.from)) && letters[actor.to + 1] === ':'
    ? [{ actor, capacity: 'speaker', from: actor.from, to: actor.to + 1, rule: 'answers' }]
    : [];
}

/** "according to X" */
function told(scene: Scene): Found[] {
  const { letters } = scene.sentence;
  return cuesAt(letters, '4').flatMap((at): Found[] => {
    const actor = scene.actors.find(
      (candidate) => candidate.name && candidate.from > at && /^f?$/.test(letters.slice(at + 1, candidate.from)),
    );
    return actor ? [{ actor, capacity: 'speaker', from: at, to: at, rule: 'according-to' }] : [];
  });
}

function spokenAt(scene: Scene, cue: string, at: number): Found[] {
  const says = cue === 's' || cue === 'p';
  const subject = isPassive(scene, at) ? undefined : subjectOf(scene, at);
  const actor = subject ?? (says ? speakerBehind(scene, at) : undefined);
  return actor && !actor.ref ? [{ actor, capacity: 'speaker', from: at, to: at, rule: says ? 'speaks' : 'asks' }] : [];
}

/** Cues of saying; only the first ask or pledge of a sentence is its speaker's; "menyampaikan" says what it does not hand over. */
function speakingCues({ sentence: { letters, spans } }: Scene, cue: string): number[] {
  const cues = cuesAt(letters, cue);
  if (cue === 's') return cues;
  return cue === 'p'
    ? cues.filter((at) => spans[at]?.value === 'speaks' && !HANDED.test(letters.slice(at)))
    : cues.slice(0, 1);
}

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

/** A decision or award behind a handing verb, with its issuer or name between. */
const HANDED = /^p(?:[fRO#CHN9]|"[^"]*"){0,8}[QLM]/;

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
