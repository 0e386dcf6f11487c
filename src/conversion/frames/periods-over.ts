import type { Scene } from '../story.ts';

interface Over {
  /** Index of the subject or cue that a heading year stands before. */
  readonly before: number;
  /** Between cue and first item: "asked the sector in 2025 to …". */
  readonly from: number;
  readonly to: number;
}

/** A year that stands over the whole list: "Regarding tasks for 2025, X asked …", "asked that in 2025 the sector …". */
export function periodOver(
  { sentence: { letters, spans } }: Scene,
  { before, from, to }: Over,
): { period: string } | object {
  // "asked that the province in the last half of 2018:": all of what a list stands behind.
  const inside = letters.slice(from, letters.endsWith(':') ? letters.length : to).lastIndexOf('Y');
  const heading = letters.slice(0, before).lastIndexOf('Y');
  const at = inside >= 0 ? from + inside : heading >= 0 && !/[hs;]/.test(letters.slice(heading, before)) ? heading : -1;
  const year = spans[at]?.value;
  return year ? { period: year } : {};
}
