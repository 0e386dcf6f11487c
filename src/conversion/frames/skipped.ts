import type { Sentence } from '../reading.ts';
import type { Story } from '../story.ts';
import type { Thread } from './threads.ts';

const LONGEST_NUMBER = 3;
/** The number of an item that stands in a line of its own. */
const NUMBER_ALONE = /^-?#[.)]?$/;

/** A line that closes with no mark. */
const UNCLOSED = /[^.:;"~,-]$/;

/** "NUMBERS THAT MUST BE REACHED": a line in capitals heads what follows, nobody asks for it. */
function isHeadline(text: string, { kind, letters, start, end }: Sentence): boolean {
  if (kind === 'headline' || !UNCLOSED.test(letters)) return kind === 'headline';
  const line = text.slice(start, end);
  return line === line.toUpperCase() && line !== line.toLowerCase();
}

/** Captions and headlines open nothing; a line of a list that stands like a caption is none. The number alone says nothing. */
export const isSkipped = ({ reading: { text } }: Story, sentence: Sentence, thread: Thread | undefined): boolean =>
  isHeadline(text, sentence) ||
  (sentence.letters.length <= LONGEST_NUMBER && NUMBER_ALONE.test(sentence.letters)) ||
  (sentence.kind === 'caption' && !(thread?.listing === true && sentence.letters.startsWith('-')));
