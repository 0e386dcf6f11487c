/** The first value that one of some things gives. */
export function firstOf<T, R>(things: Iterable<T>, give: (thing: T) => R | undefined): R | undefined {
  for (const thing of things) {
    const value = give(thing);
    if (value !== undefined) return value;
  }
  return undefined;
}
