import type { Actor } from '../actors.ts';
import type { Capacity } from '../facts.ts';
import { clauseStart, type Scene, subjectOf } from '../story.ts';

/** One reading of "someone did something at the event", spans `from` to `to`. */
export interface Found {
  readonly actor: Actor;
  readonly capacity: Capacity;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** Everything that persons do at an event in a sentence; signing counts at a signing ceremony. */
export function deedsIn(scene: Scene, signing: boolean): Found[] {
  return [
    ...attended(scene),
    ...chaired(scene),
    ...spoke(scene),
    ...launched(scene),
    ...presented(scene),
    ...(signing ? signed(scene) : []),
  ];
}

const PASSIVE = /(?:by|of|oleh|bởi|của|có)$/;
/** What ends a row of persons: another deed. */
const DEED = /[klgpshwV]/;

/** Persons on the side of a cue that the sentence puts them on: before it, or behind it when it comes first or is passive. */
function beside({ sentence, actors }: Scene, at: number): readonly Actor[] {
  const { letters } = sentence;
  const start = clauseStart(letters, at);
  const named = actors.filter((actor) => actor.name);
  const before = named.filter((actor) => actor.to < at && actor.from >= start);
  const passive =
    letters[at + 1] === 'y' ||
    PASSIVE.test(sentence.spans[at]?.value ?? '') ||
    /^f{0,2}[BEP@f_]{0,5}=/.test(letters.slice(at + 1));
  if (before.length > 0 && !(passive && letters.slice(at).includes('N')))
    return row(before.toReversed(), (actor) => letters.slice(actor.to + 1, at)).toReversed();
  const behind = named.filter((actor) => actor.from > at);
  const first = behind[0];
  if (!first || /[skgw]/.test(letters.slice(at + 1, first.from).replace(/^[^,]*,/, ''))) return [];
  return row(behind, (actor) => letters.slice(first.to + 1, actor.from));
}

/** The persons up to the first that another deed stands before. */
function row(actors: readonly Actor[], gapTo: (actor: Actor) => string): Actor[] {
  const end = actors.findIndex((actor, at) => at > 0 && DEED.test(gapTo(actor)));
  const found = end < 0 ? actors : actors.slice(0, end);
  return found.filter((actor, at) => at > 0 || !/[kh;]/.test(gapTo(actor)));
}

const cuesAt = (letters: string, cue: string): number[] =>
  [...letters].flatMap((letter, at) => (letter === cue ? [at] : []));

const isNegated = ({ sentence }: Scene, at: number): boolean => sentence.spans[at - 1]?.value === 'not';

function attended(scene: Scene): Found[] {
  return cuesAt(scene.sentence.letters, 'a')
    .filter((at) => !isNegated(scene, at))
    .flatMap((at) =>
      beside(scene, at).map((actor): Found => ({ actor, capacity: 'attendee', from: at, to: at, rule: 'attends' })),
    );
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
      .filter((actor) => actor.from < at || !letters.slice(at, actor.from).includes(';'))
      .filter(
        (actor) =>
          !scene.sentence.letters.slice(actor.to + 1, at).includes('a') ||
          scene.sentence.letters.slice(actor.to + 1, at).includes('&'),
      )
      .filter((actor) => actor.from < at || !/a/.test(scene.sentence.letters.slice(at, actor.from)))
      .map((actor): Found => ({ actor, capacity, from: at, to: at, rule: 'chairs' }));
  });
}

/** Who says, asks or pledges something speaks; "Speaking at the conference, X …" and "according to X" name the speaker behind the cue. */
function spoke(scene: Scene): Found[] {
  const { letters } = scene.sentence;
  const told = cuesAt(letters, '4').flatMap((at): Found[] => {
    const actor = scene.actors.find(
      (candidate) => candidate.name && candidate.from > at && /^f?$/.test(letters.slice(at + 1, candidate.from)),
    );
    return actor ? [{ actor, capacity: 'speaker', from: at, to: at, rule: 'according-to' }] : [];
  });
  return [
    ...told,
    ...['s', 'p', 'k', 'g'].flatMap((cue) =>
      speakingCues(scene, cue).flatMap((at): Found[] => {
        const passive = PASSIVE.test(scene.sentence.spans[at]?.value ?? '') || letters[at + 1] === 'y';
        const actor =
          (passive ? undefined : subjectOf(scene, at)) ?? (cue === 's' || cue === 'p' ? behind(scene, at) : undefined);
        return actor && !actor.ref
          ? [{ actor, capacity: 'speaker', from: at, to: at, rule: cue === 's' || cue === 'p' ? 'speaks' : 'asks' }]
          : [];
      }),
    ),
  ];
}

/** Cues of saying; only the first ask or pledge of a sentence is its speaker's; "menyampaikan" says what it does not hand over. */
function speakingCues({ sentence: { letters, spans } }: Scene, cue: string): number[] {
  const cues = cuesAt(letters, cue);
  if (cue === 's') return cues;
  return cue === 'p'
    ? cues.filter((at) => spans[at]?.value === 'speaks' && !HANDED.test(letters.slice(at)))
    : cues.slice(0, 1);
}

function behind({ sentence, actors }: Scene, at: number): Actor | undefined {
  const next = actors.find((actor) => actor.from > at && (actor.name || actor.offices.length > 0 || actor.pronoun));
  if (!next) return undefined;
  const gap = sentence.letters.slice(at + 1, next.from);
  return /^[^j;:]*[,y][^,;:]{0,6}$/.test(gap) || /^[y=f]{0,2}$/.test(gap) ? next : undefined;
}

function launched(scene: Scene): Found[] {
  const { letters } = scene.sentence;
  return cuesAt(letters, 'l').flatMap((at): Found[] => {
    const to = letters.slice(at, at + 9).lastIndexOf('v');
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
