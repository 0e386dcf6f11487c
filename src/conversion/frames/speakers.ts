import type { ActorRef } from '../facts.ts';
import { type Sentence, withLetters } from '../reading.ts';
import { resolve, type Scene, type Story } from '../story.ts';
import { askerOf } from './askers.ts';

/** Who has the word in an article, and in which blocks. */
export interface Word {
  readonly speaker: ActorRef | undefined;
  /** The block that the speaker last said something in. */
  readonly spoken: number;
  /** The block of the last answer in an interview. */
  readonly answering: number;
  /** To whom the speaker has handed something over, since when nobody else has spoken: whoever accepts it promises. */
  readonly receiver?: ActorRef | undefined;
}

/** Nobody has said anything yet. */
export const SILENCE: Word = { speaker: undefined, spoken: -1, answering: -1 };

/** Who has the word with a sentence. */
export function wordIn(story: Story, scene: Scene, before: Word): Word {
  const { block } = scene.sentence;
  const speaks = speakerOf(story, scene, before.speaker);
  const does = speaks ? undefined : doerOf(story, scene);
  return {
    speaker: speaks ?? does ?? before.speaker,
    receiver: does ? receiverOf(story, scene) : speaks?.kind === 'person' ? undefined : before.receiver,
    spoken: speaks || goesOn(scene) ? block : before.spoken,
    answering: isAnswer(scene.sentence) ? block : before.answering,
  };
}

/** "He also hoped …": a pronoun goes on speaking. */
const goesOn = ({ sentence, actors }: Scene): boolean => /[skg]/.test(sentence.letters) && actors[0]?.pronoun === true;

/** "Dr. X: …" answers; "according to X" and whoever says, asks or pledges speaks. */
const ANSWERS = /^[-."]*H*N:/;

/** Whether a sentence begins an answer in an interview. */
export const isAnswer = ({ letters }: Sentence): boolean => ANSWERS.test(letters);

/** Cues of saying, asking and promising; what hands over says where a clause follows. */
const SAYS = /[skg4]|p(?=j)/;
/** What somebody quotes, also up to a closing mark that an earlier sentence opened, or from one that stays open. */
const QUOTED = /"[^"]*"|^[^"]*(?:,"|"(?=,))(?=,?[sHNRI])|"[^"]*$/g;

/** A sentence without what it quotes: nobody in there tells it. */
function outsideQuotes({ sentence, actors }: Scene): Scene {
  if (!sentence.letters.includes('"')) return { sentence, actors };
  const letters = sentence.letters.replace(QUOTED, (quote) => `${'_'.repeat(quote.length - 1)}"`);
  return {
    sentence: withLetters(sentence, letters),
    actors: actors.filter(({ from, to }) => !/^_+$/.test(letters.slice(from, to + 1))),
  };
}

/** The person who speaks in a sentence, for the pronouns and passive asks behind it. */
function speakerOf(story: Story, whole: Scene, before: ActorRef | undefined): ActorRef | undefined {
  const scene = outsideQuotes(whole);
  const { letters } = scene.sentence;
  const cue = letters.search(SAYS);
  if (cue < 0 && !ANSWERS.test(letters)) return undefined;
  const persons = scene.actors.filter((actor) => actor.name || actor.offices.length > 0);
  const quoted = /"[,.]?$/.test(letters.slice(0, Math.max(0, cue)));
  const first = cue < 0 || quoted ? undefined : askerOf(scene, cue);
  if (first?.pronoun) return undefined;
  const pronoun = quoted ? undefined : scene.actors.find((actor) => actor.pronoun);
  if (!(first && persons.includes(first)) && pronoun && persons.every((actor) => actor.from > pronoun.from))
    return undefined;
  const named =
    first && persons.includes(first)
      ? first
      : (persons.find((actor) => actor.name && actor.from > cue) ?? persons.find((actor) => actor.name) ?? persons[0]);
  return named && resolve(story, named, before)?.actor;
}

/** What is done at an event by whoever the next sentence's "he" is. */
const DEED = /[pcl6]/;
/** At the head of a sentence, or behind what introduces it: nobody else comes before. */
const AT_HEAD = /^["-]?(?:t,?)?(?:[^NRI;:]*,)?f?$/;

/** "X handed over the decisions. He asked …", "X did not mince words. The department was told …": whom a sentence without speech begins with. */
function doerOf(story: Story, { sentence: { letters }, actors }: Scene): ActorRef | undefined {
  if (SAYS.test(letters)) return undefined;
  const [doer, next] = actors.filter(({ name }) => name !== undefined);
  const alone = doer && (next === undefined || DEED.test(letters.slice(doer.to + 1, next.from)));
  return alone && AT_HEAD.test(letters.slice(0, doer.from)) ? resolve(story, doer)?.actor : undefined;
}

/** Up to whom something is handed over. */
const HANDED_TO = /^[^N;:]*p[^N;:]*[fm]H*$/;

/** "X handed over the decision to Y": who receives it, if one person does. */
function receiverOf(story: Story, { sentence: { letters }, actors }: Scene): ActorRef | undefined {
  const [doer, next, ...more] = actors.filter(({ name }) => name !== undefined);
  return doer && next?.name && more.length === 0 && HANDED_TO.test(letters.slice(doer.to + 1, next.name.at))
    ? resolve(story, next)?.actor
    : undefined;
}
