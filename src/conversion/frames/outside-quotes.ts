import { withLetters } from '../reading.ts';
import type { Scene } from '../story.ts';

/** What somebody quotes, also up to a closing mark that an earlier sentence opened, or from one that stays open. */
const QUOTED = /"[^"]*"|^[^"]*(?:,"|"(?=,))(?=,?[_V]{0,2}[sHNRI])|"[^"]*$/g;

/** A sentence without what it quotes: nobody in there tells it. */
export function outsideQuotes({ sentence, actors }: Scene): Scene {
  if (!sentence.letters.includes('"')) return { sentence, actors };
  const letters = sentence.letters.replace(QUOTED, (quote) => `${'_'.repeat(quote.length - 1)}"`);
  return {
    sentence: withLetters(sentence, letters),
    actors: actors.filter(({ from, to }) => !/^_+$/.test(letters.slice(from, to + 1))),
  };
}
