import type { Scene } from '../story.ts';
import type { Found } from './found.ts';

/** A word that no cue knows, or a verb, between whoever stands before it and what is quoted behind it, or a clause of "that". */
const BEFORE = /,?b?[V_b]{1,3}(?=:"|,")|,?b?[V_](?=j)/y;
/** A quotation that ends, and a word that says whose it was. */
const BEHIND = /(?:,"|",?)[V_]$/;

/** "X, Director of …, worried: "…"", "X countered that …", ""…," quipped X": whoever is quoted speaks, whatever the word for it. */
export function quoted({ sentence: { letters }, actors }: Scene): Found[] {
  if (!/[:,]"|"[,V_]|j/.test(letters)) return [];
  return actors.flatMap((actor): Found[] => {
    if (!actor.name) return [];
    BEFORE.lastIndex = actor.to + 1;
    const said = BEFORE.exec(letters) ?? BEHIND.exec(letters.slice(Math.max(0, actor.from - 4), actor.from));
    return said ? [{ actor, capacity: 'speaker', from: actor.from, to: actor.to + 1, rule: 'speaks' }] : [];
  });
}
