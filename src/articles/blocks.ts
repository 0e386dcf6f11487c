import type { Block, BlockKind } from './article.ts';
import { captionOf } from './captions.ts';
import { isFurniture } from './clutter.ts';
import { isSignature } from './credits.ts';
import { isDateLine } from './dates.ts';
import type { Line } from './lines.ts';
import { relatedLines } from './related.ts';

const LIST_ITEM =
  /^(?:[-+–—](?=[\s\p{L}])|[•*·▪‣◦●○■□✓✔➢►→]|(?:\(?\d{1,2}|\(?\p{L}|[ivxIVX]{2,5})\)|\d{1,2}[./](?=\s|\p{L})|[ivxIVX]{2,5}\.(?=\s))\s*\S/u;
const MAX_HEADLINE = 250;
const FINAL = /[.!?…:;]["”’)\]]*$/;

/** A line with its words in NFC, which is how the patterns are written; the text itself is never changed. */
interface Worded extends Line {
  readonly words: string;
}

/** Says of every line what it is. */
export function blocksOf(text: string, lines: readonly Line[]): Block[] {
  const worded = lines.map((line): Worded => ({ ...line, words: text.slice(line.start, line.end).normalize('NFC') }));
  const clutter = clutterOf(worded);
  const body = worded.filter((_, index) => !clutter.has(index));
  const kinds = new Map(body.map((line, place) => [line, kindOf(line, place, body)]));
  return worded.map((line) => ({ kind: kinds.get(line) ?? 'clutter', start: line.start, end: line.end }));
}

/** Says whether anything of an article is left beside page furniture. */
export function hasBody(blocks: readonly Block[]): boolean {
  return blocks.some(({ kind }) => kind === 'paragraph' || kind === 'list-item');
}

/** The places of all lines that are furniture: by their own words, under "Related news", or as signatures. */
function clutterOf(lines: readonly Worded[]): ReadonlySet<number> {
  const words = lines.map((line) => line.words);
  const clutter = relatedLines(words);
  words.forEach((line, index) => {
    if (isFurniture(line) || isDateLine(line)) clutter.add(index);
  });
  const last = words.findLastIndex((line, index) => !clutter.has(index) && isProse(line));
  for (const index of [1, 2]) if (index < last && isByline(words, index)) clutter.add(index);
  if (last >= 0) closeTail({ words, clutter, last });
  return clutter;
}

/** After the last sentence come signatures and, once the page's furniture begins, headlines of other articles. */
function closeTail({ words, clutter, last }: { words: readonly string[]; clutter: Set<number>; last: number }): void {
  let listing = words[last]!.endsWith(':');
  let closed = false;
  for (let index = last + 1; index < words.length; index += 1) {
    const line = words[index]!;
    if (clutter.has(index)) closed ||= !isDateLine(line);
    else if (closed ? !FINAL.test(line) : !listing && isSignature(line)) {
      clutter.add(index);
      closed = true;
    }
    listing ||= line.endsWith(':');
  }
}

/** A name between a headline and the first paragraph. */
function isByline(words: readonly string[], index: number): boolean {
  return isSignature(words[index]!) && !FINAL.test(words[0]!) && words[0]!.length > words[index]!.length;
}

/** A line that only a body has: a sentence of some length, or a long line in a script without full stops. */
function isProse(words: string): boolean {
  return (words.length >= 40 && /[.!?…;:]["”’)\]]*$/.test(words)) || words.length >= 160;
}

function kindOf({ hint, words }: Worded, place: number, body: readonly Worded[]): BlockKind {
  if (hint !== undefined && hint !== 'paragraph') return hint;
  const caption = captionOf(words);
  if (caption === 'sure' || (caption !== undefined && standsBetweenLonger(place, body))) return 'caption';
  if (LIST_ITEM.test(words) && !isLede(place, body)) return 'list-item';
  return place === 0 && hint === undefined && isHeadline(words, body) ? 'headline' : 'paragraph';
}

/** A line that begins with a dash. */
const DASHED = /^[-–—]\s/;
const LEDE_WITHIN = 3;
const SHORTEST_LEDE = 140;

/** "– The Department of Health …": behind a place that the page left out, a dash begins the lede, no list. */
function isLede(place: number, body: readonly Worded[]): boolean {
  const words = body[place]!.words;
  if (place > LEDE_WITHIN || words.length < SHORTEST_LEDE || !DASHED.test(words)) return false;
  const [before = '', after = ''] = [body[place - 1]?.words, body[place + 1]?.words];
  return ![before, after].some((line) => LIST_ITEM.test(line)) && !/[:;]$/.test(before) && !words.endsWith(';');
}

function isHeadline(words: string, body: readonly Worded[]): boolean {
  if (words.length > MAX_HEADLINE || /[.;:,]["”’)\]]*$/.test(words)) return false;
  return body.slice(1, 4).some((next) => next.words.length > words.length);
}

/** Only a line after the first can be a caption by what it shows: a photograph follows the lede or the headline. */
function standsBetweenLonger(place: number, body: readonly Worded[]): boolean {
  const { length } = body[place]!.words;
  if (place === 0 || length > 160) return false;
  const [before, after] = [body[place - 1]!, body[place + 1]];
  const headlineBefore = place === 1 && !FINAL.test(before.words);
  return (headlineBefore || before.words.length > length) && (after === undefined || after.words.length > length);
}
