import { type Scene, subjectOf } from '../story.ts';
import { cuesAt, type Found, HANDED } from './found.ts';
import { beside, isPassive, speakerBehind } from './rows-of-persons.ts';

/** Who says, asks or pledges something speaks; "Speaking at the conference, X …" and "according to X" name the speaker behind the cue. */
export function spoke(scene: Scene): Found[] {
  const cues = ['s', 'p', 'k', 'g'].flatMap((cue) => speakingCues(scene, cue).map((at) => ({ cue, at })));
  return [
    ...told(scene),
    ...answers(scene),
    ...attendedAndSpoke(scene),
    ...cues.flatMap(({ cue, at }) => spokenAt(scene, cue, at)),
  ];
}

/** "Attending and speaking at the conference was X": whoever attends speaks too. */
function attendedAndSpoke(scene: Scene): Found[] {
  return [...scene.sentence.letters.matchAll(/a&?s/g)].flatMap(({ index: at, 0: cues }) =>
    beside(scene, at)
      .filter((actor) => actor.from > at)
      .map((actor): Found => ({ actor, capacity: 'speaker', from: at + cues.length - 1, to: at, rule: 'speaks' })),
  );
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
