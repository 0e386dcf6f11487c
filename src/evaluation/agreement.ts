/** What two labels have in common when case, accents and punctuation are set aside. */
export function fold(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

type Slot = string | number | null | undefined;

/** Whether two texts are the same once folded. */
export function same(a: string | null | undefined, b: string | null | undefined): boolean {
  return fold(a) === fold(b);
}

/** Whether a found slot has the gold value; a gold slot that is not stated is not scored. */
export function agrees(gold: Slot, found: Slot): boolean {
  if (gold === null || gold === undefined) return true;
  return typeof gold === 'number' ? Number(found) === gold : same(gold, String(found ?? ''));
}

// Every institution here is Vietnamese: the country and the small words tell none apart.
const COMMON = new Set(['of', 'the', 'and', 'viet', 'nam', 'vietnam']);

/** Whether two labels name the same thing: the words of the shorter stand in the longer, which has at most twice as many. */
export function labelAgrees(gold: string | null | undefined, found: string | null | undefined): boolean {
  if (gold === null || gold === undefined) return true;
  const wanted = words(gold);
  const given = words(found);
  if (given.size === 0) return wanted.size === 0;
  const shared = [...wanted].filter((word) => given.has(word)).length;
  return shared / Math.min(wanted.size, given.size) >= 0.99 && shared / Math.max(wanted.size, given.size) >= 0.5;
}

function words(label: string | null | undefined): ReadonlySet<string> {
  return new Set(
    fold(label)
      .split(' ')
      .filter((word) => !COMMON.has(word)),
  );
}
