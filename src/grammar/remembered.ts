/** Beyond so many words everything is worked out anew, so that memory stays bounded. */
const MOST = 4_000;
/** Longer words are rare, and V8 keeps such a piece of a text as a view that would hold the whole text in memory. */
const LONGEST = 12;

/** A function of a word that remembers its answers: articles of one language use the same words again and again. */
export function remembered<T extends {}>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    if (word.length > LONGEST) return make(word);
    const answer = known.get(word);
    if (answer !== undefined) return answer;
    if (known.size >= MOST) known.clear();
    const made = make(word);
    known.set(word, made);
    return made;
  };
}
