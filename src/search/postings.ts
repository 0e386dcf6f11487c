/** Which things have which word; words are found by how they begin. */
export interface Postings<T> {
  add(word: string, thing: T): void;
  drop(word: string, thing: T): void;
  /** The things that have the very word. */
  of(word: string): ReadonlySet<T>;
  /** The things that have a word that begins so. */
  beginning(prefix: string): ReadonlySet<T>;
}

const NONE: ReadonlySet<never> = new Set();

/** No words yet. */
export function createPostings<T>(): Postings<T> {
  const sets = new Map<string, Set<T>>();
  /** All words in order; made again when one has come or gone. */
  let sorted: readonly string[] | undefined;
  const words = () => {
    sorted ??= [...sets.keys()].sort();
    return sorted;
  };
  return {
    add: (word, thing) => {
      const known = sets.get(word);
      if (known) known.add(thing);
      else {
        sets.set(word, new Set([thing]));
        sorted = undefined;
      }
    },
    drop: (word, thing) => {
      const known = sets.get(word);
      known?.delete(thing);
      if (known?.size !== 0) return;
      sets.delete(word);
      sorted = undefined;
    },
    of: (word) => sets.get(word) ?? NONE,
    beginning: (prefix) => {
      const all = words();
      const found: ReadonlySet<T>[] = [];
      for (let at = firstFrom(all, prefix); all[at]?.startsWith(prefix); at += 1) {
        found.push(sets.get(all[at] ?? '') ?? NONE);
      }
      if (found.length === 1) return found[0] ?? NONE;
      const union = new Set<T>();
      for (const set of found) for (const thing of set) union.add(thing);
      return union;
    },
  };
}

/** The place of the first word that is not before the given one, in an ordered list. */
function firstFrom(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
