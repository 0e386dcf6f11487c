import type { ActorRef } from '../facts.ts';
import type { Known } from '../meant.ts';
import type { Scene } from '../story.ts';

/** Who has the word in an article, and in which blocks. */
export interface Word extends Known {
  /** The index of the sentence that told last what a person did or said. */
  readonly since: number;
  /** The block that the speaker last said something in. */
  readonly spoken: number;
  /** The block that the speaker last said or did something in. */
  readonly acted: number;
  /** The block of the last answer in an interview. */
  readonly answering: number;
  /** The block in which the speaker replies to what was asked. */
  readonly replied: number;
  /** Whether all that follows is said by the speaker, until somebody else speaks or acts. */
  readonly dictating: boolean;
  /** To whom the speaker has handed something over, since when nobody else has spoken: whoever accepts it promises. */
  readonly receiver?: ActorRef | undefined;
}

/** Who has the word before a sentence. */
export const wordBefore = (words: readonly Word[], { sentence: { index } }: Scene): Word => words[index - 1] ?? SILENCE;

/** Nobody has the word. */
export const SILENCE: Word = {
  speaker: undefined,
  told: [],
  since: -1,
  spoken: -1,
  acted: -1,
  answering: -1,
  replied: -1,
  dictating: false,
};
