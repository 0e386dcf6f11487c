import { bodyReader } from '../grammar/bodies.ts';
import type { LanguagePack } from '../grammar/language.ts';
import { oncePer } from '../grammar/once.ts';
import { tokenise } from '../grammar/tokens.ts';

/** The English of a body's printed name, where the language's words for bodies tell it; else the name as printed. */
export const englishNames = oncePer((pack: LanguagePack): ((words: string) => string) => {
  const bodies = pack.bodies && bodyReader(pack.bodies);
  if (!bodies) return (words) => words;
  return (words) => {
    const tokens = tokenise(words);
    const body = bodies.read({ text: words, tokens, stops: () => false }, 0, { stops: () => false });
    return body?.length === tokens.length ? body.name : words;
  };
});
