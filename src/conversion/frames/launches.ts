import { flatOf } from '../../grammar/flat.ts';
import type { Actor } from '../actor.ts';
import { type Scene, subjectOf } from '../story.ts';
import { carriedSubject } from './carried-subjects.ts';
import { cuesAt, type Found } from './found.ts';
import { isPassive, speakerBehind } from './rows-of-persons.ts';

/** How many spans a launched campaign reaches over; one that is called by a slogan more. */
const REACH = 9;
const QUOTED_REACH = 16;

/** How far behind a launching verb its movement or campaign stands, −1 if nothing such is launched. */
function movementAfter({ sentence: { letters, spans } }: Scene, at: number): number {
  const reach = letters[at + 1] === '"' || letters[at + 2] === '"' ? QUOTED_REACH : REACH;
  return [...letters.slice(at, at + reach)].findLastIndex(
    (letter, i) => letter === 'v' || (letter === 'E' && spans[at + i]?.value.endsWith('#Campaign')),
  );
}

/** "at the conference to mark … and launch the emulation": what an event is called after nobody does yet. */
const IN_NAME = /f{1,2}E[^;,8]*&f?$/;

/** "speaks at the launch of the campaign": where somebody is. */
const isNoun = ({ sentence: { spans } }: Scene, at: number): boolean =>
  spans[at - 1]?.type === 'of' && (spans[at - 1]?.value === 'at' || spans[at - 2]?.value === 'at');

/** "Phong trào thi đua do X phát động": what is launched stands before whoever does it. */
const DONE_BY = /[vE][f_b]{0,3}y$/;

/** "Officially launching the movement, Chairman X called on …": nobody stands before what the sentence begins with. */
const AT_HEAD = /^["-]?(?:t,?)?[C_bV]{0,3}$/;

/** "X and the delegates pressed the button": the person whom a group is joined to. */
const besideGroup = ({ sentence: { letters }, actors }: Scene, actor: Actor | undefined): Actor | undefined =>
  actor?.ref?.kind === 'group'
    ? (actors.findLast(({ name, to }) => name && to < actor.from && JOINED.test(letters.slice(to + 1, actor.from))) ??
      actor)
    : actor;
const JOINED = /^,?&f{0,2}$/;

/** Whoever stands before the verb, or behind the comma where it begins the sentence. */
const launcherOf = (scene: Scene, at: number, to: number): Actor | undefined =>
  to >= 0 && AT_HEAD.test(scene.sentence.letters.slice(0, at))
    ? speakerBehind(scene, at)
    : (carriedSubject(scene, at) ?? besideGroup(scene, whoSpoke(scene, subjectOf(scene, at))));

/** "Director X noted the directions of the Vice Chairman and launched the movement": whoever said something, not whose it was. */
const whoSpoke = ({ sentence: { letters }, actors }: Scene, actor: Actor | undefined): Actor | undefined =>
  actor && !actor.name && OF_WHAT_IS_SAID.test(letters.slice(0, actor.from))
    ? (actors.findLast(({ name, to }) => name && to < actor.from) ?? actor)
    : actor;
const OF_WHAT_IS_SAID = /N[^;]*sf{1,2}I?$/;

/** Striking the drum launches whatever is opened with it. */
const DRUM = 'drum';

/** "X attended and launched.": what is launched everybody knows. */
const isUnsaid = (letters: string, at: number): boolean =>
  /a[^N;,]*&b?$/.test(letters.slice(0, at)) && /^l(?:[.]|$)/.test(letters.slice(at));

/** "X launched the movement", "the campaign, launched by X"; whoever launches something else launches no movement. */
export function launched(scene: Scene): Found[] {
  const { letters, spans } = scene.sentence;
  return flatOf(cuesAt(letters, 'l'), (at): Found[] => {
    const to = movementAfter(scene, at);
    const by =
      isPassive(scene, at) && /[vE]/.test(letters.slice(0, at)) ? 'l' : /^[^Y]{0,8}y/.exec(letters.slice(at))?.[0];
    if (by) {
      const agent = scene.actors.find((actor) => actor.from >= at + by.length && actor.from <= at + by.length + 2);
      return agent ? [{ actor: agent, capacity: 'launcher', from: at, to: agent.to, rule: 'launches' }] : [];
    }
    const actor = IN_NAME.test(letters.slice(0, at)) || isNoun(scene, at) ? undefined : launcherOf(scene, at, to);
    return actor &&
      (to >= 0 || spans[at]?.value === DRUM || isUnsaid(letters, at) || DONE_BY.test(letters.slice(0, actor.from)))
      ? [{ actor, capacity: 'launcher', from: at, to: at + Math.max(to, 0), rule: 'launches' }]
      : [];
  });
}
