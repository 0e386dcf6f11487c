import { LEADING_ADDRESSEE, NEXT_TIME, TIME, TOLD_OF_IT } from './list-marks.ts';
import type { Run } from './runs.ts';

/** An item without the connectives and addressee before it and the purpose behind a comma. */
export function trimmed(letters: string, { from, to }: Run): Run {
  const words = letters.slice(from, to + 1);
  const at = words.search(/,(?:[&b]*[um](?!V?;|V\+)|K?#e)/);
  const purpose = at > 1 ? at : words.search(TOLD_OF_IT);
  const addressee = LEADING_ADDRESSEE.exec(words)?.[0].length ?? 0;
  let last = purpose > 1 ? from + purpose - 1 : to;
  let first = from + addressee;
  first += TIME.exec(letters.slice(first, to + 1))?.[0].length ?? 0;
  while (first < last && /[&,mtnwj~.:;f-]/.test(letters[first] ?? '')) first++;
  const next = NEXT_TIME.exec(letters.slice(first, last + 1));
  if (next && next.index > 1) last = first + next.index - 1;
  while (last > first && /[&,~.:;f"-]/.test(letters[last] ?? '')) last--;
  return { from: first, to: last };
}
