import type { Actor } from '../actor.ts';
import type { ActorRef } from '../facts.ts';
import { tellingOf } from '../meant.ts';
import { resolve, type Scene, type Story } from '../story.ts';
import { askerOf } from './askers.ts';
import { intervieweeOf, isReplyTo } from './dialogues.ts';
import { asksFurther, goesOn, isAnswer } from './keeping-the-word.ts';
import { outsideQuotes } from './outside-quotes.ts';
import { receiverOf } from './receivers.ts';
import { repliedIn } from './replies.ts';
import { dictatedIn, saidAbove } from './said-above.ts';
import { SILENCE, type Word } from './word.ts';

/** Who has the word with each sentence of an article; headlines give it to nobody, captions where nobody has it yet. */
export function wordsOf(story: Story): readonly Word[] {
  let word = SILENCE;
  let interviewee: ActorRef | undefined | null = null;
  return story.scenes.map((scene, at) => {
    if (isReplyTo(story, story.scenes[at - 1], scene)) {
      if (interviewee === null) interviewee = intervieweeOf(story);
      if (interviewee) word = spokenBy(word, interviewee, scene);
    }
    if (scene.sentence.kind === 'paragraph' || (scene.sentence.kind === 'caption' && !word.speaker))
      word = wordIn(story, scene, saidAbove(word, story.scenes[at - 1], scene));
    return word;
  });
}

/** Somebody who is asked has the word. */
function spokenBy(word: Word, speaker: ActorRef, { sentence: { block, index } }: Scene): Word {
  return { ...word, speaker, since: index, spoken: block, acted: block };
}

/** Who has the word with a sentence. */
function wordIn(story: Story, scene: Scene, before: Word): Word {
  const { block, index } = scene.sentence;
  const speaks = speakerOf(story, scene, before);
  const does = speaks ? undefined : doerOf(story, scene, before);
  const speaker = speaks ?? does ?? before.speaker;
  return {
    speaker,
    told: tellingOf(
      before.told,
      keysOf(story, scene, {
        before,
        acting: speaks ?? does ?? (scene.actors.some(({ pronoun }) => pronoun) ? before.speaker : undefined),
      }),
    ),
    receiver: does ? receiverOf(story, scene) : speaks?.kind === 'person' ? undefined : before.receiver,
    since: speaks || does ? index : before.since,
    spoken: speaks || goesOn(scene) ? block : before.spoken,
    acted: speaks || does || goesOn(scene) ? block : before.acted,
    answering: isAnswer(scene.sentence) ? block : before.answering,
    replied: repliedIn(scene.sentence, speaks, before),
    dictating: dictatedIn(scene.sentence, { acts: speaks !== undefined || does !== undefined, before }),
  };
}

/** Whom a sentence names or means by a title, the first of them and at last whoever does or says something in it at the end. */
function keysOf(
  story: Story,
  { actors }: Scene,
  { before, acting }: { readonly before: Word; readonly acting: ActorRef | undefined },
): string[] {
  const named = [...actors].reverse().flatMap((actor) => {
    const meant = actor.name || actor.offices.length > 0 ? resolve(story, actor, before)?.actor : undefined;
    return meant?.kind === 'person' ? meant.key : [];
  });
  return acting?.kind === 'person' ? [...named.filter((key) => key !== acting.key), acting.key] : named;
}

/** Cues of saying, asking and promising, "according to" of no document; what hands over says where a clause follows. */
const SAYS = /[skg]|4(?![f_]{0,2}J?[LE])|p(?=j)/;
/** '…", thus the Minister began': behind what is quoted, whatever the word for it, stands whose it is. */
const QUOTED_BY = /",?[.]?[_Vb]{0,2}f?$/;

/** The person who speaks in a sentence, for the pronouns and passive asks behind it. */
function speakerOf(story: Story, whole: Scene, before: Word): ActorRef | undefined {
  const scene = outsideQuotes(whole);
  const { letters } = scene.sentence;
  if (asksFurther(letters)) return undefined;
  const cue = letters.search(SAYS);
  const persons = scene.actors.filter(
    (actor) => actor.name || (actor.offices.length > 0 && letters[actor.from - 1] !== '#'),
  );
  if (cue < 0 && !isAnswer(scene.sentence)) {
    const quoted = persons.find(({ from }) => QUOTED_BY.test(letters.slice(0, from)));
    return quoted && resolve(story, quoted, before)?.actor;
  }
  const quoted = /"[,.]?$/.test(letters.slice(0, Math.max(0, cue)));
  const first = cue < 0 || quoted ? undefined : askerOf(scene, cue);
  if (first?.pronoun) return byPronoun(story, scene, first, before);
  const pronoun = quoted ? undefined : scene.actors.find((actor) => actor.pronoun);
  if (!(first && persons.includes(first)) && pronoun && persons.every((actor) => actor.from > pronoun.from))
    return another(story, pronoun, before);
  const named =
    first && persons.includes(first)
      ? first
      : (persons.find((actor) => actor.name && actor.from > cue) ?? persons.find((actor) => actor.name) ?? persons[0]);
  return named && resolve(story, named, before)?.actor;
}

/** "Vice Chairwoman X visited the clinic, where she asked …": the one person named before, at the head of the sentence, unless he is a man. */
function namedBefore(
  { people }: Story,
  { sentence: { letters }, actors }: Scene,
  pronoun: Actor,
): ActorRef | undefined {
  const [doer, ...others] = actors.filter(({ name, to }) => name !== undefined && to < pronoun.from);
  const key = doer && others.length === 0 && AT_HEAD.test(letters.slice(0, doer.from)) ? people.keyOf(doer) : undefined;
  if (key === undefined) return undefined;
  const { gender = people.genderOf(key) } = pronoun;
  return (people.genderOf(key) ?? gender) === gender ? { kind: 'person', key } : undefined;
}

const byPronoun = (story: Story, scene: Scene, pronoun: Actor, before: Word): ActorRef | undefined =>
  namedBefore(story, scene, pronoun) ?? another(story, pronoun, before);

/** "She asked" behind what a man has said: somebody else has the word. */
function another(story: Story, pronoun: Actor, before: Word): ActorRef | undefined {
  const meant = resolve(story, pronoun, before)?.actor;
  return meant?.kind === 'person' && before.speaker?.kind === 'person' && meant.key !== before.speaker.key
    ? meant
    : undefined;
}

/** What is done at an event by whoever the next sentence's "he" is. */
const DEED = /[pcl6]/;
/** At the head of a sentence, or behind what introduces it or is quoted: nobody else comes before. */
const AT_HEAD = /^["-]?(?:t,?)?(?:[^NRI;:]*,|f_f[^NI;:]*,|[^NRI;]*",?[_Vb]{0,3})?(?:[Cfbt_]{0,3}E|d)?f?$/;
/** "So believes X, …", "…, thinks X": a verb alone comes before; "was reviewed by X": whoever does it stands behind. */
const BEHIND_VERB = /^["-]?(?:[jC_tVb=&]{1,5}f?|[^NRIL;:]*,[_V]{1,2}|[^NRIL;:]*[yc9]f?)$/;

/** "X handed over the decisions. He asked …", "The Deputy Minister handed out the work. Firstly, …": whom a sentence without speech tells of. */
function doerOf(story: Story, scene: Scene, before: Word): ActorRef | undefined {
  const { sentence, actors } = outsideQuotes(scene);
  const { letters } = sentence;
  if (SAYS.test(letters)) return undefined;
  const first = actors.find(({ ref }) => !ref);
  if (first?.pronoun) return another(story, first, before);
  const [doer, next] = actors.filter(({ name }) => name !== undefined);
  if (first && !first.name && !first.elided && AT_HEAD.test(letters.slice(0, first.from))) {
    const meant = resolve(story, first, before)?.actor;
    if (meant?.kind === 'person') return meant;
  }
  const alone = doer && (next === undefined || DEED.test(letters.slice(doer.to + 1, next.from)));
  const lead = letters.slice(0, doer?.from ?? 0);
  return alone && (AT_HEAD.test(lead) || BEHIND_VERB.test(lead)) ? resolve(story, doer)?.actor : undefined;
}
