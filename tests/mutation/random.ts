/** A stream of numbers from 0 to 1, the same for the same seed. */
export type Random = () => number;

/** The stream of a seed; words seed it too. */
export function randomFrom(seed: number | string): Random {
  let state = typeof seed === 'number' ? seed >>> 0 : hashOf(seed);
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const hashOf = (words: string): number =>
  [...words].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7);

/** A whole number from 0 to below a limit. */
export const below = (limit: number, random: Random): number => Math.floor(random() * limit);

/** One of a list. */
export const pick = <T>(list: readonly T[], random: Random): T => list[below(list.length, random)] as T;

/** The list in another order. */
export const shuffled = <T>(list: readonly T[], random: Random): T[] =>
  list
    .map((each) => ({ each, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ each }) => each);
