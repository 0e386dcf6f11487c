import type { BlockKind } from './article.ts';

/** A line of the text without the white space at its ends; `hint` is what the markup says it is, if there was any. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly hint?: BlockKind;
}

// Whatever an editor shows as a new line ends one, and zero-width characters are no text.
const LINE = /[^\n\r\v\f\u2028\u2029]+/g;
const BLANK = /[\s\u200b\u2060]/;

/** The lines of a plain text that hold anything, offsets into the text as it stands. */
export function linesOf(text: string): Line[] {
  return [...text.matchAll(LINE)].flatMap(({ 0: line, index }) => {
    // Character by character: a pattern such as /\s+$/ takes time with the square of a run of spaces.
    let start = index;
    let end = index + line.length;
    while (start < end && BLANK.test(text[start]!)) start += 1;
    while (start < end && BLANK.test(text[end - 1]!)) end -= 1;
    return start === end ? [] : [{ start, end }];
  });
}
