import type { Sentence } from '../reading.ts';

/** "What will the sector do?": a question, perhaps in quotation marks, asks nobody to do anything. */
export const asksToKnow = ({ spans }: Sentence): boolean =>
  spans.at(-1)?.value === QUESTION || (spans.at(-1)?.type === 'quote' && spans.at(-2)?.value === QUESTION);

const QUESTION = '?';
