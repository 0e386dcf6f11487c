import type { Scene } from '../story.ts';
import type { Found } from './found.ts';

/** A word that no cue knows, or a verb, between whoever stands before it and what is quoted behind it, or a clause of "that". */
const BEFORE = /,?b?[V_b]{1,3}(?=:"|,")|,?b?[V_](?=j)/y;
/** A quotation that ends, and a word that says whose it was. */
const BEHIND = /(?:,"|",?)[V_]$/;

/** '"It is late", Mr. X sighed.': the rest of the sentence, in words that no cue knows. */
const BEHIND_NAME = /^[V_b][V_bhLTtf]{0,5}[.~]*$|^h[V_bLTtf]{1,5}[.~]*$/;
const ENDED = /(?:^|[^:])"[,.]?f?$/;

/** "X, Director of …, worried: "…"", "X countered that …", ""…," quipped X": whoever is quoted speaks, whatever the word for it. */
export function quoted({ sentence: { letters }, actors }: Scene): Found[] {
  if (!/[:,]"|"[,V_]|j/.test(letters)) return [];
  return actors.flatMap((actor): Found[] => {
    if (!actor.name) return [];
    BEFORE.lastIndex = actor.to + 1;
    const said = BEFORE.exec(letters) ?? BEHIND.exec(letters.slice(Math.max(0, actor.from - 4), actor.from));
    const sighs =
      BEHIND_NAME.test(letters.slice(actor.to + 1)) && /^"/.test(letters) && ENDED.test(letters.slice(0, actor.from));
    // Where no mark ends the sentence the name may be its last word.
    const to = Math.min(actor.to + 1, letters.length - 1);
    return said || sighs ? [{ actor, capacity: 'speaker', from: actor.from, to, rule: 'speaks' }] : [];
  });
}
