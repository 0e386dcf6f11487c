/** Whether all of some letters are among those of a sentence: a cheap test before a search that needs them. */
export function hasAll(letters: string, needed: string): boolean {
  for (let at = 0; at < needed.length; at++) if (!letters.includes(needed.charAt(at))) return false;
  return true;
}

/** Whether any of some letters is among those of a sentence. */
export function hasAny(letters: string, some: string): boolean {
  for (let at = 0; at < some.length; at++) if (letters.includes(some.charAt(at))) return true;
  return false;
}
