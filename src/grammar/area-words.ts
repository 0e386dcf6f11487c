/** Words for the areas below a province. */
export interface AreaWords {
  readonly district: readonly string[];
  readonly commune: readonly string[];
  /** Where the name follows its area word: what it follows, as one or two words in small letters. */
  readonly before?: readonly string[];
  /** Those of them that only cities have, of which few have names of three words. */
  readonly city?: readonly string[];
  /** Those that have a name of their own in English, other than their level's: `phường=ward`. */
  readonly english?: ReadonlyMap<string, string>;
}
