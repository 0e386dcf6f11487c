const MIXED = /^(?=.*[A-Z])[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/;

/**
 * How language tags are spelled among the words of a document, by their lower-case form, which is all that some readers
 * keep. A tag that stands there in two spellings is left in lower case.
 */
export function tagSpellings(words: ReadonlySet<string>): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const word of words) {
    if (!MIXED.test(word)) continue;
    const lower = word.toLowerCase();
    const isOnly = !words.has(lower) && !spellings.has(lower);
    spellings.set(lower, isOnly ? word : lower);
  }
  return spellings;
}
