import { matchesOf } from './matches.ts';

/** A run of spans, both ends included. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The runs between the places where a mark stands. */
export function cut(letters: string, { from, to }: Run, mark: RegExp): Run[] {
  const runs: Run[] = [];
  let start = from;
  for (const match of matchesOf(letters.slice(from, to + 1), mark)) {
    const end = from + match.index;
    if (end > start) runs.push({ from: start, to: end - 1 });
    start = end + match[0].length;
  }
  if (start <= to) runs.push({ from: start, to });
  return runs;
}
