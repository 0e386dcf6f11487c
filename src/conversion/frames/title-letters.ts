import type { LanguagePack } from '../../grammar/language.ts';
import type { Span } from '../../grammar/span.ts';
import type { Sentence } from '../reading.ts';

/** Letters whose capitalised words count as parts of a title, whatever else they mean. */
const TITLE_LIKE: ReadonlySet<string> = new Set('TvXWVbUZSGEBaslpkhwCuQe+^*_');

const CAPITAL = /^\p{Lu}/u;
const LAST_ASCII = 0x7f;

/** Whether a capital stands at an offset. */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= LAST_ASCII ? code >= 0x41 && code <= 0x5a : CAPITAL.test(text.slice(at, at + 2));
}

/** What capitals within a sentence make of other spans: "the Plan", which figures are held against elsewhere; "the draft Plan to implement …", which elsewhere tells what somebody will do; "Sosial-Ekonomi", as no person is called. */
const RETYPED: ReadonlyMap<string, { readonly words: RegExp; readonly letter: string }> = new Map([
  ['T', { words: / \p{Lu}\p{Ll}+$/u, letter: 'L' }],
  ['w', { words: /^\p{Lu}\p{Ll}+ \p{Ll}{1,3}$/u, letter: 'L' }],
  ['N', { words: /\p{Ll}{2}-\p{Lu}\p{Ll}{2}/u, letter: 'C' }],
]);

/** The letters of a sentence for titles: document words in lower case become λ, words for "about" Æ, capitalised words inside the sentence C. */
export function titleLetters(text: string, { spans, letters }: Sentence, { titleEnds }: Ends): string {
  let title = '';
  for (let at = 0; at < spans.length; at++) {
    const [span, letter] = [spans[at] as Span, letters[at] as string];
    title +=
      titleEnds && (letter === 'f' || letter === '_') && isAt(titleEnds, text, span.start)
        ? END
        : titleLetter(text, span, { letter, first: at === 0 });
  }
  return title;
}

type Ends = Pick<LanguagePack, 'titleEnds'>;

/** What every title ends before. */
const END = ';';

/** Whether words begin at an offset of the text. */
function isAt(words: RegExp, text: string, start: number): boolean {
  words.lastIndex = start;
  return words.test(text);
}

function titleLetter(text: string, span: Span, { letter, first }: { letter: string; first: boolean }): string {
  if (letter === 'L') return isCapitalAt(text, span.start) ? 'L' : 'λ';
  // "HIV/AIDS" is one word of a title.
  if (letter === '.') return text[span.start] === '/' ? 'C' : letter;
  if (letter === 'f' && span.value === 'about') return 'Æ';
  const retyped = RETYPED.get(letter);
  if (retyped?.words.test(text.slice(first ? span.end : span.start, span.end))) return retyped.letter;
  return !first && TITLE_LIKE.has(letter) && isCapitalAt(text, span.start) ? 'C' : letter;
}
