/** Whether all of some letters are among those of a sentence: a cheap test before a search that needs them. */
export function hasAll(letters: string, needed: string): boolean {
  for (const letter of needed) if (!letters.includes(letter)) return false;
  return true;
}
