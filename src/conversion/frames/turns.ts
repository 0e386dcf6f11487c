import type { Sentence } from '../reading.ts';
import type { Mention } from './event-types.ts';
import { isAside } from './further-events.ts';

/** From where on an article tells of another part of the day. */
export interface Turn {
  readonly from: number;
  readonly event: string;
  /** The block that alone tells of it: "Earlier the same day, at a school, X launched a campaign. Also present was Y". */
  readonly block?: number;
}

/** Whether an event is told of in another block alone. */
export const isOfOther = (key: string, turns: readonly Turn[], { block }: Sentence): boolean =>
  turns.some((turn) => turn.event === key && turn.block !== undefined && turn.block !== block);

/** Which part of the day an article is at with a sentence, if it is not the first. */
export const nowAt = (turns: readonly Turn[], { end, block }: Pick<Sentence, 'end' | 'block'>): string | undefined =>
  turns.findLast((turn) => turn.from < end && (turn.block ?? block) === block)?.event;

/** Where an article turns to an event, if it does: for good, or for a block. */
export function turnAt(
  mention: Mention,
  { key, inAnswer, otherDay, later }: { key: string; inAnswer: boolean; otherDay: boolean; later: boolean },
): Turn[] {
  const { start, block } = mention.sentence;
  if (inAnswer || otherDay || isAside(mention)) return [{ from: start, event: key, block }];
  return later ? [{ from: start, event: key }] : [];
}
