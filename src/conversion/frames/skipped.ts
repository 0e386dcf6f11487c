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

/** A year at the head of a sentence that asks for something. */
const IN_YEAR = /^["-]?(?:t,?)?f?C?z?Y,(?=[^,;:]*k)/;

/** "In 2020, the hospital proposed building a block" in an article on an event of later years tells of what is over. */
function isOver({ events }: Story, { letters, spans }: Sentence): boolean {
  const head = IN_YEAR.exec(letters)?.[0];
  const year = head ? (spans[head.length - 2]?.value ?? '') : '';
  return /^\d{4}$/.test(year) && year < (events.facts[0]?.date ?? '').slice(0, 4);
}

/** Captions and headlines open nothing; a line of a list that stands like a caption is none. The number alone says nothing. */
export const isSkipped = (story: Story, sentence: Sentence, thread: Thread | undefined): boolean =>
  isHeadline(story.reading.text, sentence) ||
  isOver(story, sentence) ||
  (sentence.letters.length <= LONGEST_NUMBER && NUMBER_ALONE.test(sentence.letters)) ||
  (sentence.kind === 'caption' && !(thread?.listing === true && sentence.letters.startsWith('-')));
