import { captionOf } from './captions.ts';
import { relatedOf } from './clutter.ts';

/** Teasers under "Related news" are shorter than this, paragraphs that carry on an article mostly longer. */
const MAX_TEASER = 250;
/** In the middle of an article a box of related headlines has few of them. */
const MAX_BOX = 5;

/** The places of "Related news" headings with the headlines under them, and of "Read more: …" lines. */
export function relatedLines(words: readonly string[]): Set<number> {
  const found = new Set<number>();
  const end = headingAtEnd(words);
  words.forEach((line, index) => {
    const kind = index > end ? 'line' : relatedOf(line);
    if (kind) found.add(index);
    if (kind === 'heading' || (kind === 'line' && isAtEnd(words, index)))
      for (const place of boxUnder(words, index)) found.add(place);
  });
  return found;
}

/** The first heading in the second half of the text that only short lines follow; everything under it is related. */
function headingAtEnd(words: readonly string[]): number {
  const long = words.findLastIndex((line) => line.length >= MAX_TEASER);
  const total = words.reduce((sum, line) => sum + line.length, 0);
  let before = 0;
  const found = words.findIndex((line, index) => {
    before += line.length;
    return index > long && before * 2 > total && relatedOf(line) === 'heading';
  });
  return found < 0 ? words.length : found;
}

/** Whether only short lines follow: behind "Related: …" they are headlines as well. */
const isAtEnd = (words: readonly string[], index: number): boolean =>
  words.slice(index + 1).every((line) => line.length < MAX_TEASER);

/** In the middle of an article: the lines under a heading as long as they look like headlines. */
function boxUnder(words: readonly string[], heading: number): number[] {
  const box = words.slice(heading + 1, heading + 1 + MAX_BOX);
  const stop = box.findIndex((line) => !looksLikeHeadline(line));
  return (stop < 0 ? box : box.slice(0, stop)).map((_, index) => heading + 1 + index);
}

function looksLikeHeadline(words: string): boolean {
  // A picture's caption is the article's own, whatever box it stands under.
  return words.length <= 200 && !/[.;:,]["”’)\]]*$/.test(words) && captionOf(words) !== 'sure';
}
