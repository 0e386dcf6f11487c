import type { Sentence } from '../reading.ts';
import { resolve, type Scene, type Story } from '../story.ts';
import type { Thread } from './threads.ts';

/** A line with a bullet, or with a number or letter that numbers it. */
export const isLine = ({ letters, kind }: Sentence): boolean => kind === 'list-item' || letters.startsWith('-');

/** "4. Chairmen of the People's Committees:": whom the lines below are for, and nothing else. */
const FOR_WHOM = /^["\-.+*]?(?:#[.)])?f*$/;

/** The list that goes on behind a line of it in which no rule reads anything to do; undefined where it ends. */
export function behindLine(story: Story, open: Thread | undefined, { sentence, actors }: Scene): Thread | undefined {
  if (!open || !isLineOf(open, sentence)) return undefined;
  if (sentence.kind !== 'list-item') return open;
  const whom = actors.find(({ from }) => FOR_WHOM.test(sentence.letters.slice(0, from)));
  const addressee = whom && sentence.letters.endsWith(':') ? resolve(story, whom)?.actor : undefined;
  return { ...open, block: sentence.block, ...(addressee ? { addressee } : {}) };
}

/** A line that is worded as no rule knows ends no list; without a bullet only the next line does not, in which nobody says anything. */
const isLineOf = (open: Thread, { letters, block, kind }: Sentence): boolean =>
  (open.type === 'Directive' && kind === 'list-item') ||
  (open.listing && (letters.startsWith('-') || (block - open.block <= 1 && !/[NIsag"]/.test(letters))));
