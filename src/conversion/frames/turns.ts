import type { Sentence } from '../reading.ts';

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
