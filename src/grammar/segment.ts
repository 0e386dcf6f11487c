import { flatOf } from './flat.ts';
import { matchesOf } from './matches.ts';
/** A sentence's place in the text, offsets in UTF-16 code units, end exclusive, no white space at its ends. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * A full stop, question mark or ellipsis with its closing quotes, then white space and something that may begin a
 * sentence; pages that lost their line breaks have no white space between a word in small letters and the next sentence. One scan, so linear; `Intl.Segmenter` is super-linear on long paragraphs and needs the same merge rules.
 */
const BREAK =
  /(?:[.!?…]+(?:[ \u00a0\u202f]?»|["”’)\]])*)(\s+|(?<=\p{Ll}{2}[.!?]["”]?)(?=["“]?\p{Lu}\p{Ll}))(?=(?:«\s?|["“‘([])?[\p{Lu}\p{N}•+-])/gu;
/** Read backwards from the end: from each letter of the text on, it would be looked for as often as there are letters. */
const LAST_WORD = /$(?<=([\p{L}\p{N}][\p{L}\p{N}.]*))/u;
const INITIAL = /^\p{Lu}$/u;

/** What a language knows of full stops, in small letters. */
export interface StopWords {
  /** Without their final stop; they never end a sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Little words and pronouns: no name goes on with one behind an initial. */
  readonly openers: ReadonlySet<string>;
}

/** Cuts a block into sentences. */
export function segment(text: string, { start, end }: Stretch, words: StopWords): Stretch[] {
  const block = text.slice(start, end);
  const sentences: Stretch[] = [];
  let from = 0;
  for (const match of matchesOf(block, BREAK)) {
    if (
      !endsSentence(
        block.slice(Math.max(from, match.index - 40), match.index),
        match[0],
        block.slice(from, match.index),
        words,
      ) &&
      !opensBehindInitial(block, match, words)
    )
      continue;
    sentences.push({ start: start + from, end: start + match.index + match[0].length - (match[1] as string).length });
    from = match.index + match[0].length;
  }
  if (block.slice(from).trim() !== '') sentences.push({ start: start + from, end });
  return flatOf(sentences, (sentence) => shortened(text, sentence));
}

/** No sentence of prose is longer; what is (a list of thousands, a text without stops) is read in pieces, so that reading stays linear. */
const LONGEST = 3000;

/** Cuts an overlong sentence behind its last semicolon, comma or space before the limit. */
function shortened(text: string, { start, end }: Stretch): Stretch[] {
  const pieces: Stretch[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const window = text.slice(from, from + LONGEST);
    const at =
      Math.max(window.lastIndexOf('; '), 0) ||
      Math.max(window.lastIndexOf(', '), 0) ||
      Math.max(window.lastIndexOf(' '), 0) ||
      LONGEST - 1;
    pieces.push({ start: from, end: from + at + 1 });
    from += at + 1;
    while (from < end && /\s/.test(text.charAt(from))) from++;
  }
  return from < end ? [...pieces, { start: from, end }] : pieces;
}

/** "hepatitis B. The …", "Bo Y. Ia …": the letter is no initial where a word follows that no name goes on with. */
function opensBehindInitial(block: string, { index, 0: stop }: RegExpExecArray, { openers }: StopWords): boolean {
  if (!BEHIND_INITIAL.test(block.slice(Math.max(0, index - 2), index + stop.length))) return false;
  const next = NEXT_WORD.exec(block.slice(index + stop.length, index + stop.length + 12))?.[0] ?? '';
  return openers.has(next.toLowerCase());
}
const BEHIND_INITIAL = /^ \p{Lu}\.\s+$/u;
const NEXT_WORD = /^\p{L}+(?= )/u;

function endsSentence(before: string, stop: string, sentence: string, { abbreviations }: StopWords): boolean {
  if (!stop.startsWith('.') || stop.startsWith('..')) return true;
  const word = LAST_WORD.exec(before)?.[1] ?? '';
  const last = word.slice(word.lastIndexOf('.') + 1);
  if (INITIAL.test(last) || abbreviations.has(word.toLowerCase()) || abbreviations.has(last.toLowerCase()))
    return false;
  return !ITEM_NUMBER.test(before) && balanced(sentence.slice(-400));
}

/** "…: 1. Include …; 2. Review …": the stop behind the number of an item ends nothing. */
const ITEM_NUMBER = /[:;] \d{1,2}$/;

/** A stop inside an open parenthesis ends nothing. */
function balanced(sentence: string): boolean {
  return sentence.lastIndexOf('(') <= sentence.lastIndexOf(')') || sentence.length - sentence.lastIndexOf('(') > 300;
}
