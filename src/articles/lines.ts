import type { BlockKind } from './article.ts';

/** A line of the text without the white space at its ends; `hint` is what the markup says it is, if there was any. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly hint?: BlockKind;
}

// Whatever an editor shows as a new line ends one, and zero-width characters are no text.
const LINE = /[^\n\r\v\f\u2028\u2029]+/g;
const EDGE = /^[\s\u200b\u2060]+|[\s\u200b\u2060]+$/g;

/** The lines of a plain text that hold anything, offsets into the text as it stands. */
export function linesOf(text: string): Line[] {
  return [...text.matchAll(LINE)].flatMap(({ 0: line, index }) => {
    const start = index + (line.length - line.trimStart().length);
    const words = line.trim().replace(EDGE, '');
    const from = words === '' ? start : text.indexOf(words, start);
    return words === '' ? [] : [{ start: from, end: from + words.length }];
  });
}
