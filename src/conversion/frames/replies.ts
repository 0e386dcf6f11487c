import type { ActorRef } from '../facts.ts';
import type { Sentence } from '../reading.ts';
import { isReply } from './told-plans.ts';
import type { Word } from './word.ts';

/** The block in which whoever has the word replies: that of a reply, until somebody else speaks. */
export function repliedIn(
  sentence: Sentence,
  speaks: ActorRef | undefined,
  { speaker, replied }: Pick<Word, 'speaker' | 'replied'>,
): number {
  if (!speaks) return replied;
  return isReply(sentence) ? sentence.block : isSame(speaks, speaker) ? replied : -1;
}

const isSame = (one: ActorRef, other: ActorRef | undefined): boolean =>
  one.kind === 'person' && other?.kind === 'person' && one.key === other.key;
