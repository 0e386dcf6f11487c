/** What is made of each thing, in one row: as `flatMap` does, which goes through V8's runtime for each element and takes several times as long. */
export function flatOf<T, U>(things: readonly T[], make: (thing: T, at: number) => readonly U[]): U[] {
  const all: U[] = [];
  for (let at = 0; at < things.length; at++) {
    const made = make(things[at] as T, at);
    // By their places: an iterator of their own for each row is what most of them would be.
    for (let each = 0; each < made.length; each++) all.push(made[each] as U);
  }
  return all;
}
