import type { Span } from '../src/evaluation/span.ts';
import type { LanguagePack } from '../src/grammar/language.ts';
import type { SpanType } from '../src/grammar/span.ts';

/** Where some phrases stand in a text, in order. */
export type PhraseFinder = (text: string) => readonly Span[];

const WORD = /[\p{L}\p{M}\p{N}'-]+/gu;

/**
 * Where the phrases of a cue stand in a text, the longest at each word; a row `ask=wants` holds phrases of `ask` with a value of
 * their own. Looked up word by word: one expression of hundreds of phrases takes seconds for each article.
 */
export function finderOf({ cues }: LanguagePack, cue: SpanType): PhraseFinder {
  const phrases = new Map<string, string[][]>();
  for (const [row, own] of Object.entries(cues)) {
    if (row !== cue && !row.startsWith(`${cue}=`)) continue;
    for (const phrase of own ?? []) {
      const words = phrase.toLowerCase().split(' ');
      phrases.set(words[0] ?? '', [...(phrases.get(words[0] ?? '') ?? []), words]);
    }
  }
  for (const alike of phrases.values()) alike.sort((a, b) => b.length - a.length);
  return (text) => {
    const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
      word: word.toLowerCase(),
      start: index,
      end: index + word.length,
    }));
    const found: Span[] = [];
    for (let at = 0; at < words.length; ) {
      const phrase = phrases
        .get(words[at]?.word ?? '')
        ?.find((all) => all.every((word, next) => words[at + next]?.word === word));
      const [first, last] = [words[at], words[at + (phrase?.length ?? 1) - 1]];
      if (phrase && first && last) found.push([first.start, last.end]);
      at += phrase?.length ?? 1;
    }
    return found;
  };
}
