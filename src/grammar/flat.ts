/** What is made of each thing, in one row: as `flatMap` does, which goes through V8's runtime for each element and takes several times as long. */
export function flatOf<T, U>(things: readonly T[], make: (thing: T, at: number) => readonly U[]): U[] {
  const all: U[] = [];
  for (let at = 0; at < things.length; at++) for (const each of make(things[at] as T, at)) all.push(each);
  return all;
}
