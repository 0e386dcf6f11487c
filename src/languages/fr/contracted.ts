import { phrases } from '../words.ts';

/** How the last word of a phrase is written before another word: with its article, or without its vowel. */
const FORMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['de', ['de', "d'", 'du', 'des']],
  ['à', ['à', 'au', 'aux']],
  ['que', ['que', "qu'"]],
]);

/** Phrases in every form that their last word takes: `plus de` is also `plus d'`, `plus du` and `plus des`. */
export const contracted = (text: string): string[] =>
  phrases(text).flatMap((phrase) => {
    const last = phrase.slice(phrase.lastIndexOf(' ') + 1);
    const stem = phrase.slice(0, phrase.length - last.length);
    return (FORMS.get(last) ?? [last]).map((form) => stem + form);
  });
