import { flatOf } from '../grammar/flat.ts';
import type { Actor } from './actor.ts';
import type { Sentence } from './reading.ts';

/** "Út Mười" is short for "Trần Thị Út Mười": what a longer name of the article ends in, to that name. */
export function bySuffix(keys: readonly string[]): ReadonlyMap<string, string> {
  const longer = new Map<string, string>();
  for (const key of keys)
    for (let cut = key.indexOf(' '); cut > 0; cut = key.indexOf(' ', cut + 1)) {
      const suffix = key.slice(cut + 1);
      if (suffix.includes(' ') && (longer.get(suffix)?.length ?? 0) < key.length) longer.set(suffix, key);
    }
  return longer;
}

/** The first full name that ends in each given name. */
export function byLastWord(keys: Iterable<string>): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  for (const key of keys) {
    const last = key.slice(key.lastIndexOf(' ') + 1);
    if (last !== key && !given.has(last)) given.set(last, key);
  }
  return given;
}

/** Offices at a distance from their holder's name: the last one named before them in the sentence, else the first of the sentence before. */
export function elidedOf(
  scenes: readonly { readonly sentence: Sentence; readonly actors: readonly Actor[] }[],
): { sentence: Sentence; actor: Actor; subject: Actor }[] {
  let topic: Actor | undefined;
  return flatOf(scenes, ({ sentence, actors }) => {
    const named = actors.filter(({ name }) => name);
    const before = topic;
    topic = named[0] ?? topic;
    return flatOf(actors, (actor) => {
      const subject = actor.elided ? (named.findLast(({ to }) => to < actor.from) ?? before) : undefined;
      return subject ? [{ sentence, actor, subject }] : [];
    });
  });
}
