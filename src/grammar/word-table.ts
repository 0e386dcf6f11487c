/** A power of two, some times the words that an article and its neighbours use. */
const SLOTS = 1 << 13;
/** Longer words are rare, and not kept. */
const LONGEST = 40;
/** From this length on V8 makes no copy of a piece of a text, but a view that would hold the whole text in memory. */
const VIEW = 13;

/** What the word tells that stands in a text from one offset to another. */
export type WordReader<T> = (text: string, start: number, end: number) => T;

interface Known<T> {
  readonly printed: string;
  readonly made: T;
}

/**
 * What was made of words that were read before, found by their letters without cutting them out of the text: articles of one
 * language use the same words again and again. Each has one slot, which the next word with the same sum takes over, so memory
 * is bounded.
 */
export function wordTable<T>(make: (printed: string) => T): WordReader<T> {
  const slots = new Array<Known<T> | undefined>(SLOTS).fill(undefined);
  return (text, start, end) => {
    if (end - start > LONGEST) return make(text.slice(start, end));
    let sum = end - start;
    for (let at = start; at < end; at++) sum = (sum * 31 + text.charCodeAt(at)) | 0;
    const slot = (sum ^ (sum >>> 15)) & (SLOTS - 1);
    const known = slots[slot];
    if (known !== undefined && isAt(text, known.printed, start, end)) return known.made;
    const printed = copyOf(text, start, end);
    const made = make(printed);
    slots[slot] = { printed, made };
    return made;
  };
}

/** Whether a word is what stands there: letter by letter, since words are short. */
function isAt(text: string, word: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

const copyOf = (text: string, start: number, end: number): string =>
  end - start < VIEW
    ? text.slice(start, end)
    : String.fromCharCode(...Array.from({ length: end - start }, (_, at) => text.charCodeAt(start + at)));
