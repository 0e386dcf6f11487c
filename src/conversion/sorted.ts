/** How many things, sorted by where they start, begin before an offset. */
export function countBelow<T>(sorted: readonly T[], offset: number, startOf: (each: T) => number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(sorted[middle] as T) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
