/** Words separated by white space: lists stay readable as prose. */
export const words = (text: string): string[] => text.trim().split(/\s+/);

/** Phrases separated by `|` or line ends. */
export const phrases = (text: string): string[] =>
  text
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** Every phrase made of one part of each column; an empty part is left out. */
export const combined = (...columns: readonly (readonly string[])[]): string[] =>
  columns.reduce<readonly string[]>(
    (heads, parts) => heads.flatMap((head) => parts.map((part) => `${head} ${part}`.trim())),
    [''],
  ) as string[];

/** A table of `word=number` or `phrase = label` rows, one per line or separated by `|`. */
export const table = (text: string): ReadonlyMap<string, string> =>
  new Map(phrases(text).map((row) => row.split('=').map((cell) => cell.trim()) as [string, string]));

/** A table whose values are numbers. */
export const numberTable = (text: string): ReadonlyMap<string, number> =>
  new Map([...table(text)].map(([word, value]) => [word, Number(value)]));
