const LONGEST_KEY = 3;

/** What a body is called for short: the first words of its name where nouns come first or "of" follows, else the last. */
export function shortNames(nounFirst: boolean): (name: string) => readonly string[] {
  // An article names the same bodies again and again.
  const known = new Map<string, readonly string[]>();
  return (name) => {
    const before = known.get(name);
    if (before) return before;
    const [head, rest] = name.split(/ (?:of|for|on) /);
    const words = (nounFirst ? name : (head ?? '')).split(/\s+/);
    const lengths = [1, 2, LONGEST_KEY].filter((length) => length < words.length || (rest && length === words.length));
    const keys = lengths.map((length) => (nounFirst ? words.slice(0, length) : words.slice(-length)).join(' '));
    known.set(name, keys);
    return keys;
  };
}
